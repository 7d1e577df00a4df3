package org.access524.paper;

/**
 * Words as they will be set, on one line.
 *
 * @param x where they begin, in points from the left of the page
 * @param base line on which they stand, in points from the top of the page
 * @param size of the type, in points
 */
public record SetLine(String text, double x, double base, double size) {}
