package org.access524.paper;

/**
 * A level line to write on, of underscores or drawn.
 *
 * @param at its height on the page: writing sits on it
 */
record Stroke(double left, double right, double at, boolean drawn) {

    double width() {
        return right - left;
    }

    Stroke from(double newLeft, double newRight) {
        return new Stroke(newLeft, newRight, at, drawn);
    }
}
