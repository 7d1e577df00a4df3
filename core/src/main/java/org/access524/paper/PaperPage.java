package org.access524.paper;

import java.util.List;

/**
 * What is on one page. All boxes are in the page's own points, see {@link Box}.
 *
 * @param number the first is 1
 * @param texts in the order of the file, turned ones left out
 * @param rules straight strokes, level or upright: boxes thinner than 1.6 points
 * @param frames drawn outlines, and small round shapes
 * @param shades filled areas without an outline
 * @param pictures where an image is shown
 */
public record PaperPage(
        int number,
        double width,
        double height,
        List<PrintedText> texts,
        List<Box> rules,
        List<Box> frames,
        List<Box> shades,
        List<Box> pictures,
        List<Widget> widgets) {}
