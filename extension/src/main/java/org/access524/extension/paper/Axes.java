package org.access524.extension.paper;

import org.access524.paper.Box;
import org.teavm.jso.typedarrays.Float64Array;

/** The six numbers by which PDF turns one pair of axes into another. */
record Axes(double a, double b, double c, double d, double e, double f) {

    static Axes of(Float64Array six) {
        return new Axes(six.get(0), six.get(1), six.get(2), six.get(3), six.get(4), six.get(5));
    }

    /** These axes after those. */
    Axes after(Axes inner) {
        return new Axes(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    /** These axes the other way round. */
    Axes inverse() {
        double whole = a * d - b * c;
        return new Axes(d / whole, -b / whole, -c / whole, a / whole, (c * f - d * e) / whole, (b * e - a * f) / whole);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** How tall a sign of size 1 stands. */
    double size() {
        return Math.sqrt(c * c + d * d);
    }

    /** Whether words run level from left to right. */
    boolean isLevel() {
        return Math.abs(b) <= 0.1 * Math.abs(a) && a > 0;
    }

    /** A rectangle that is given by two opposite corners in the inner axes, in any order. */
    Box box(double x1, double y1, double x2, double y2) {
        return between(x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2));
    }

    /** A rectangle by two opposite corners, in any order. */
    static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }
}
