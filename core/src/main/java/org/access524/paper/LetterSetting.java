package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Sets a letter onto pages of US Letter. */
public final class LetterSetting {

    /** The page, in points. */
    public static final double WIDTH = 612;

    public static final double HEIGHT = 792;

    private static final double MARGIN = 64;
    private static final double SIZE = 10.5;
    private static final double LEADING = 14;
    private static final double GAP = 7;

    private LetterSetting() {}

    /**
     * The lines of each page.
     *
     * @param paragraphs with the ends of their own lines; what stands together is not parted if it can be helped
     */
    public static List<List<SetLine>> pages(List<String> paragraphs, Measure measure) {
        List<List<SetLine>> pages = new ArrayList<>();
        List<SetLine> page = new ArrayList<>();
        double base = MARGIN + SIZE;
        for (String paragraph : paragraphs) {
            List<String> lines = TextFit.wrap(paragraph, WIDTH - 2 * MARGIN, SIZE, measure);
            boolean brief = lines.size() * LEADING < (HEIGHT - 2 * MARGIN) / 3;
            if (brief && base + (lines.size() - 1) * LEADING > HEIGHT - MARGIN && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                base = MARGIN + SIZE;
            }
            for (String line : lines) {
                if (base > HEIGHT - MARGIN) {
                    pages.add(page);
                    page = new ArrayList<>();
                    base = MARGIN + SIZE;
                }
                page.add(new SetLine(line, MARGIN, base, SIZE));
                base += LEADING;
            }
            base += GAP;
        }
        pages.add(page);
        return pages;
    }
}
