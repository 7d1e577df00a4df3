package org.access524.json;

public record JsonBoolean(boolean value) implements JsonValue {}
