package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Places in a row that share one label: the parts of a date or of a telephone number, or what the label lists. */
final class Parts {
    private static final double GAP = 40;
    private static final double SAME_ROW = 5;

    private final PageWords words;

    private Parts(PageWords words) {
        this.words = words;
    }

    /** @param spots for text, in rows from the top */
    static void find(List<Spot> spots, PageWords words) {
        Parts parts = new Parts(words);
        List<Spot> sorted = new ArrayList<>(spots);
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).box.centreY() - sorted.get(start).box.centreY() < SAME_ROW) {
                end++;
            }
            List<Spot> row = new ArrayList<>(sorted.subList(start, end));
            row.sort((one, other) -> Double.compare(one.box.left(), other.box.left()));
            parts.row(row);
            start = end;
        }
    }

    private void row(List<Spot> row) {
        int start = 0;
        while (start < row.size()) {
            int end = start + 1;
            while (end < row.size()
                    && row.get(end).wordless()
                    && row.get(end).box.left() - row.get(end - 1).box.right() < GAP) {
                end++;
            }
            if (end - start > 1 && !row.get(start).wordless()) {
                share(row.subList(start, end));
            }
            start = end;
        }
    }

    private void share(List<Spot> run) {
        Spot first = run.get(0);
        String label = first.label.isEmpty() ? first.before : first.label;
        if (run.size() == 3 && date(run)) {
            part(run, label, "MM", "DD", "YYYY");
            lengths(run, 2, 2, 4);
        } else if (run.size() == 3 && phone(run, label)) {
            part(run, label, "", "", "");
            lengths(run, 3, 3, 4);
        } else {
            List<String> listed = listed(label);
            if (listed.size() == run.size()) {
                for (int i = 0; i < run.size(); i++) {
                    run.get(i).label = listed.get(i);
                }
            }
        }
    }

    private static void part(List<Spot> run, String label, String... hints) {
        for (int i = 0; i < run.size(); i++) {
            run.get(i).label = label;
            run.get(i).hint = hints[i].isEmpty() ? run.get(i).hint : hints[i];
        }
    }

    private static void lengths(List<Spot> run, int... lengths) {
        for (int i = 0; i < run.size(); i++) {
            run.get(i).maxLength = lengths[i];
        }
    }

    private boolean date(List<Spot> run) {
        return signs(run).indexOf("//") >= 0;
    }

    private boolean phone(List<Spot> run, String label) {
        String folded = label.toLowerCase();
        boolean named = folded.indexOf("phone") >= 0
                || folded.indexOf("fax") >= 0
                || folded.indexOf("tel") >= 0
                || folded.indexOf("cell") >= 0;
        String signs = signs(run);
        return named && (signs.indexOf(')') >= 0 || signs.indexOf('-') >= 0);
    }

    /** The signs between the places, without blanks. */
    private String signs(List<Spot> run) {
        StringBuilder signs = new StringBuilder();
        for (int i = 1; i < run.size(); i++) {
            Box left = run.get(i - 1).box;
            Box right = run.get(i).box;
            for (Phrase phrase : words.between(right.top() - 2, right.bottom() + 3)) {
                boolean between = phrase.box().centreX() > left.right() - 8
                        && phrase.box().centreX() < right.left() + 8;
                if (between && !phrase.words()) {
                    signs.append(phrase.text());
                }
            }
        }
        return signs.toString();
    }

    /** "City, State, Zip" */
    private static List<String> listed(String label) {
        List<String> listed = new ArrayList<>();
        int open = label.indexOf('(');
        String text = open > 0 && label.indexOf(',', open) > 0 && label.endsWith(")")
                ? label.substring(open + 1, label.length() - 1)
                : label;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean sign = i == text.length() || text.charAt(i) == ',' || text.charAt(i) == '/';
            if (sign) {
                String part = text.substring(start, i).trim();
                if (part.isEmpty()) {
                    return List.of();
                }
                listed.add(part);
                start = i + 1;
            }
        }
        return listed;
    }
}
