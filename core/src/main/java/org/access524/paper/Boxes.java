package org.access524.paper;

import java.util.Comparator;

/** What is asked of rectangles again and again. */
final class Boxes {

    /** From the top, then from the left. */
    static final Comparator<Box> READING =
            (a, b) -> a.top() != b.top() ? Double.compare(a.top(), b.top()) : Double.compare(a.left(), b.left());

    private Boxes() {}

    /** Whether its numbers are numbers, and it is on the page. */
    static boolean sound(Box box, PaperPage page) {
        return box.left() <= box.right()
                && box.top() <= box.bottom()
                && box.right() > 0
                && box.bottom() > 0
                && box.left() < page.width()
                && box.top() < page.height()
                && box.width() < 2 * page.width()
                && box.height() < 2 * page.height();
    }

    /** How much of their width two share, in points. */
    static double shared(double left, double right, double otherLeft, double otherRight) {
        return Math.max(0, Math.min(right, otherRight) - Math.max(left, otherLeft));
    }

    static double area(Box box) {
        return Math.max(0, box.width()) * Math.max(0, box.height());
    }

    /** The area that two share. */
    static double common(Box a, Box b) {
        return shared(a.left(), a.right(), b.left(), b.right()) * shared(a.top(), a.bottom(), b.top(), b.bottom());
    }
}
