package org.access524.text;

/**
 * A stretch of a text.
 *
 * @param start the first character
 * @param end the character after the last
 */
record Span(int start, int end) {}
