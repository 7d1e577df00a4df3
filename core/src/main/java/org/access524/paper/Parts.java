package org.access524.paper;

import java.util.ArrayList;
import java.util.List;

/** Places in a row that share one label: the parts of a date or of a telephone number, or what the label lists. */
final class Parts {
    private static final String DATE_PARTS = " month  day  year  mm  dd  yyyy  yy  mes  dia  d\u00eda  a\u00f1o ";
    private static final List<String> DATES = List.of("dob", "date", "birth", "born", "fecha", "nacimiento");
    private static final double REACH = 120;
    private static final double GAP = 40;
    private static final double CLOSE = 26;
    private static final double SAME_ROW = 5;

    private final PageWords words;

    private Parts(PageWords words) {
        this.words = words;
    }

    /** Puts those together between which there are only signs: "(___) ___-____", "__/__/____". */
    static void join(List<Spot> texts, PageWords words) {
        Parts parts = new Parts(words);
        for (List<Spot> row : rows(texts)) {
            parts.joinRow(row);
        }
    }

    /** Gives the parts the label of their first, and to several places the parts of a label that lists them. */
    static void share(List<Spot> texts, PageWords words) {
        for (Spot spot : texts) {
            if (spot.leader != null) {
                spot.label = spot.leader.label;
                spot.before = spot.leader.before;
                spot.named = spot.leader.named;
            }
        }
        for (List<Spot> row : rows(texts)) {
            shareRow(row);
            dateRow(row, words);
        }
    }

    private static List<List<Spot>> rows(List<Spot> texts) {
        List<List<Spot>> rows = new ArrayList<>();
        int start = 0;
        while (start < texts.size()) {
            int end = start + 1;
            while (end < texts.size()
                    && texts.get(end).box.centreY() - texts.get(start).box.centreY() < SAME_ROW) {
                end++;
            }
            List<Spot> row = new ArrayList<>(texts.subList(start, end));
            row.sort((one, other) -> Double.compare(one.box.left(), other.box.left()));
            rows.add(row);
            start = end;
        }
        return rows;
    }

    private void joinRow(List<Spot> row) {
        for (int i = 0; i + 2 < row.size(); i++) {
            if (joinCombs(row.subList(i, i + 3))) {
                i += 2;
                continue;
            }
            String first = signs(row.get(i), row.get(i + 1));
            String second = signs(row.get(i + 1), row.get(i + 2));
            boolean date = first.equals("/") && second.equals("/");
            boolean phone = first.equals(")") && (second.equals("-") || second.equals("\u2013"));
            boolean plain = second.isEmpty() && beside(row.get(i + 1), row.get(i + 2));
            phone |= first.equals(")") && plain;
            boolean dashes = first.equals("-") && second.equals("-");
            if (dashes && asksDate(row.get(i))) {
                date = true;
            }
            if (date) {
                join(row.subList(i, i + 3), new int[] {2, 2, 4}, "MM", "DD", "YYYY");
            } else if (phone || dashes) {
                join(row.subList(i, i + 3), new int[] {3, 3, 4}, "", "", "");
            }
            i += date || phone || dashes ? 2 : 0;
        }
        for (int i = 0; i + 1 < row.size(); i++) {
            boolean free = row.get(i).maxLength == 0 && row.get(i + 1).maxLength == 0;
            if (free && signs(row.get(i), row.get(i + 1)).equals(")")) {
                join(row.subList(i, i + 2), new int[] {3, 8}, "area code", "line number");
            }
        }
    }

    /** Three groups of boxes, one for each character, with nothing said between them. */
    private boolean joinCombs(List<Spot> run) {
        int[] lengths = new int[3];
        for (int i = 0; i < 3; i++) {
            List<Box> boxes = run.get(i).place.boxes();
            lengths[i] = run.get(i).place.kind() == Blank.Kind.COMB ? boxes.size() : 0;
            Box next = i < 2 ? run.get(i + 1).box : null;
            Box last = boxes.get(boxes.size() - 1);
            if (next != null && (next.left() - last.right() > 2 * CLOSE || said(last, next))) {
                return false;
            }
        }
        boolean date = lengths[0] == 2 && lengths[1] == 2 && (lengths[2] == 4 || lengths[2] == 2);
        boolean phone = lengths[0] == 3 && lengths[1] == 3 && lengths[2] == 4;
        if (date) {
            join(run, lengths, "MM", "DD", lengths[2] == 4 ? "YYYY" : "YY");
        } else if (phone) {
            join(run, lengths, "", "", "");
        }
        return date || phone;
    }

    private boolean said(Box one, Box next) {
        for (Phrase phrase : words.between(next.top(), next.bottom())) {
            if (phrase.words()
                    && phrase.box().centreX() > one.right()
                    && phrase.box().centreX() < next.left()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words before it ask for a date. */
    private boolean asksDate(Spot first) {
        Phrase lead = words.left(first.box, REACH, false);
        String text = lead == null ? "" : lead.text().toLowerCase();
        for (String sign : DATES) {
            if (text.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is hardly any room between them, and no line. */
    private boolean beside(Spot one, Spot next) {
        return next.box.left() - one.box.right() < 14
                && !words.crosses(one.box.right() - 1, next.box.left() + 1, one.box);
    }

    private static void join(List<Spot> run, int[] lengths, String... hints) {
        Spot first = run.get(0);
        Box last = run.get(run.size() - 1).box;
        first.area = new Box(
                first.box.left(),
                Math.min(first.box.top(), last.top()),
                last.right(),
                Math.max(first.box.bottom(), last.bottom()));
        for (int i = 0; i < run.size(); i++) {
            run.get(i).leader = i == 0 ? null : first;
            run.get(i).maxLength = lengths[i];
            run.get(i).hint = hints[i];
        }
    }

    /** The signs between two places, without blanks; a blank if there are words or much room. */
    private String signs(Spot one, Spot next) {
        if (next.box.left() - one.box.right() > CLOSE) {
            return " ";
        }
        StringBuilder signs = new StringBuilder();
        for (Phrase phrase : words.between(next.box.top() - 2, next.box.bottom() + 3)) {
            boolean between = phrase.box().centreX() > one.box.right() - 8
                    && phrase.box().centreX() < next.box.left() + 8
                    && phrase.box().width() < CLOSE + 16;
            if (between && phrase.words()) {
                return " ";
            }
            for (int i = 0; between && i < phrase.text().length(); i++) {
                char c = phrase.text().charAt(i);
                signs.append(c == ' ' ? "" : c);
            }
        }
        return signs.toString();
    }

    /** "Birth date: ___ ___ ___", and below "Month", "Day", "Year". */
    private static void dateRow(List<Spot> row, PageWords words) {
        for (int i = 0; i + 2 < row.size(); i++) {
            List<Spot> run = row.subList(i, i + 3);
            boolean date = DATE_PARTS.indexOf(part(run.get(0))) >= 0
                    && DATE_PARTS.indexOf(part(run.get(1))) >= 0
                    && DATE_PARTS.indexOf(part(run.get(2))) >= 0;
            Phrase lead = date ? lead(run.get(0), words) : null;
            if (lead != null && !words.owned(lead)) {
                words.own(lead);
                for (Spot spot : run) {
                    spot.hint = spot.label;
                    spot.label = LabelText.shortened(lead.text());
                }
            }
        }
    }

    /** What stands before the first part, or over it. */
    private static Phrase lead(Spot first, PageWords words) {
        Phrase left = words.left(first.box, 120, false);
        if (left != null && !words.owned(left)) {
            return left;
        }
        for (Phrase above : words.between(first.box.top() - 16, first.box.top() + 2)) {
            boolean over =
                    above.asks() && !words.owned(above) && Math.abs(above.box().left() - first.box.left()) < 40;
            if (over) {
                return above;
            }
        }
        return null;
    }

    private static String part(Spot spot) {
        return spot.label.isEmpty() ? "?" : " " + spot.label.toLowerCase() + " ";
    }

    private static void shareRow(List<Spot> row) {
        int start = 0;
        while (start < row.size()) {
            int end = start + 1;
            while (end < row.size()
                    && row.get(end).wordless()
                    && row.get(end).leader == null
                    && row.get(end).box.left() - row.get(end - 1).box.right() < GAP) {
                end++;
            }
            List<String> listed = end - start > 1 ? listed(row.get(start).label) : List.of();
            for (int i = start; listed.size() == end - start && i < end; i++) {
                row.get(i).label = listed.get(i - start);
            }
            start = end;
        }
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
