package org.access524.json;

/**
 * A JSON value as plain data. Core builds and reads these; turning them into text, or into the objects that a browser
 * passes between pages, is the platform's own job, because every browser brings a JSON parser.
 */
public sealed interface JsonValue permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull {}
