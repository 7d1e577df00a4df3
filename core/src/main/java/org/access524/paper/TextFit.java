package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Sets an answer into the room that a form leaves for it: as large as people write, and smaller where it must be. */
public final class TextFit {

    /** As large as the type of most forms. */
    public static final double LARGEST = 11;

    /** What is smaller cannot be read after a fax. */
    public static final double SMALLEST = 6;

    /** How wide a character is, about, in sizes. */
    private static final double CHARACTER = 0.5;

    /** With less room than this no sentence is asked for. */
    private static final int FEW = 20;

    private static final int MANY = 10_000;

    private static final double STEP = 0.5;

    /** From one base line to the next, in sizes. */
    private static final double LEADING = 1.15;

    /** How much of the type stands below the base line, in sizes. */
    private static final double BELOW = 0.24;

    /** Room that is kept free on the left and the right, in points. */
    private static final double MARGIN = 2;

    private TextFit() {}

    /**
     * About how many characters the boxes of a blank take in the smallest type; 0 for a short blank, whose
     * length says nothing about its answer.
     */
    static int capacity(List<Box> boxes) {
        double characters = 0;
        for (Box box : boxes) {
            double lines = Math.max(1, Math.floor(box.height() / (SMALLEST * LEADING)));
            characters += lines * Math.max(0, box.width() - 2 * MARGIN) / (SMALLEST * CHARACTER);
        }
        return characters < FEW ? 0 : (int) Math.min(characters, MANY);
    }

    /**
     * The lines of a text in the boxes of a blank.
     *
     * @param boxes as those of {@link Blank}
     * @return no line if it does not fit even in the smallest type
     */
    public static List<SetLine> lines(String text, Blank.Kind kind, List<Box> boxes, Measure measure) {
        if (kind == Blank.Kind.COMB) {
            return comb(text, boxes, measure);
        }
        double size = Math.min(LARGEST, Math.max(SMALLEST, tallest(boxes)));
        while (size >= SMALLEST) {
            List<SetLine> lines =
                    boxes.size() > 1 ? onLines(text, boxes, size, measure) : inBox(text, boxes.get(0), size, measure);
            if (!lines.isEmpty() || text.isBlank()) {
                return lines;
            }
            size -= STEP;
        }
        return List.of();
    }

    /** The size whose line is as high as the first box. */
    private static double tallest(List<Box> boxes) {
        double size = boxes.get(0).height() / (LEADING + BELOW / 2);
        return Math.floor(size / STEP) * STEP;
    }

    private static List<SetLine> comb(String text, List<Box> boxes, Measure measure) {
        if (text.length() > boxes.size()) {
            return List.of();
        }
        List<SetLine> lines = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Box box = boxes.get(i);
            String character = text.substring(i, i + 1);
            double size = Math.max(SMALLEST, Math.min(LARGEST, box.height() * 0.75));
            double x = box.centreX() - measure.width(character, size) / 2;
            lines.add(new SetLine(character, x, box.centreY() + size * 0.35, size));
        }
        return lines;
    }

    /** One line after the other, each in its box; the next word goes onto the next line where it finds no room. */
    private static List<SetLine> onLines(String text, List<Box> boxes, double size, Measure measure) {
        List<SetLine> lines = new ArrayList<>();
        List<String> words = words(text);
        int next = 0;
        for (Box box : boxes) {
            StringBuilder line = new StringBuilder();
            while (next < words.size()
                    && !words.get(next).equals("\n")
                    && goesOn(line, words.get(next), box, size, measure)) {
                line.append(line.length() == 0 ? "" : " ").append(words.get(next));
                next++;
            }
            if (next < words.size() && words.get(next).equals("\n")) {
                next++;
            }
            if (line.length() > 0) {
                lines.add(new SetLine(line.toString(), box.left() + MARGIN, box.bottom() - BELOW * size, size));
            }
        }
        return next < words.size() ? List.of() : lines;
    }

    private static boolean goesOn(StringBuilder line, String word, Box box, double size, Measure measure) {
        String all = line.length() == 0 ? word : line + " " + word;
        return measure.width(all, size) <= box.width() - 2 * MARGIN;
    }

    private static List<SetLine> inBox(String text, Box box, double size, Measure measure) {
        int room = (int) Math.max(1, Math.floor((box.height() - BELOW * size) / (size * LEADING)));
        List<String> lines = wrap(text, box.width() - 2 * MARGIN, size, measure);
        boolean tooWide = false;
        for (String line : lines) {
            tooWide |= measure.width(line, size) > box.width() - 2 * MARGIN;
        }
        if (lines.size() > room || tooWide) {
            return List.of();
        }
        List<SetLine> set = new ArrayList<>();
        double base = room == 1 ? box.bottom() - BELOW * size : box.top() + size;
        for (String line : lines) {
            set.add(new SetLine(line, box.left() + MARGIN, base, size));
            base += size * LEADING;
        }
        return set;
    }

    /** Parts a text into lines of at most that width; a word that is wider stands alone. */
    public static List<String> wrap(String text, double width, double size, Measure measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            boolean ends = word.equals("\n");
            boolean fits = !ends && (line.length() == 0 || measure.width(line + " " + word, size) <= width);
            if (!fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!ends) {
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The words of a text, and the ends of its lines as words of their own. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                if (c == '\n') {
                    words.add("\n");
                }
                start = i + 1;
            }
        }
        return words;
    }
}
