package org.access524.json;

public record JsonNull() implements JsonValue {}
