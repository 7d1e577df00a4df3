package org.access524.paper;

/** How wide words are in the type that they will be set in. */
public interface Measure {

    /** @param size of the type, in points */
    double width(String text, double size);
}
