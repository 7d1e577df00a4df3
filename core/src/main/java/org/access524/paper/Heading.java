package org.access524.paper;

/**
 * Words that stand over a part of a page.
 *
 * @param wide whether it stands over the whole width
 * @param block whether it begins a block, and is not only the question of a group of boxes
 * @param strong whether it is drawn as a heading is
 * @param limit where the column begins that has another heading on the same line
 */
record Heading(String text, Phrase phrase, boolean wide, boolean block, boolean strong, boolean asks, double limit) {

    /** How far the middles of what stands on one line are apart. */
    static final double SAME_LINE = 5;

    double line() {
        return phrase.box().centreY();
    }
}
