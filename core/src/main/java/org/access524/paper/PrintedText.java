package org.access524.paper;

/**
 * A run of printed characters, as the file sets it: a word, a line, or a part of either.
 *
 * @param box from eight tenths of the size above the base line to two tenths below it
 * @param size of the type, in points
 * @param font its name in the file, such as {@code ABCDEF+Wingdings-Regular}; empty if it has none
 */
public record PrintedText(String text, Box box, double size, String font) {}
