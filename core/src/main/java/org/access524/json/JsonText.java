package org.access524.json;

public record JsonText(String value) implements JsonValue {}
