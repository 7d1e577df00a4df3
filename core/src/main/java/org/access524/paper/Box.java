package org.access524.paper;

/** A rectangle on a page, in points (1/72 inch) from the top left of the page as it is shown. */
public record Box(double left, double top, double right, double bottom) {

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (top + bottom) / 2;
    }

    /** Whether the two share some room. */
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
}
