package org.access524.paper;

import java.util.List;

/**
 * Room in which something can be written, before anybody has asked what for.
 *
 * @param boxes as those of {@link Blank}
 * @param widgets the PDF's own, one for each box; none on a flat page
 */
record Place(PaperPage page, Blank.Kind kind, List<Box> boxes, List<Widget> widgets) {

    Box first() {
        return boxes.get(0);
    }
}
