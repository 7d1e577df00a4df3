package org.access524.json;

public record JsonNumber(double value) implements JsonValue {}
