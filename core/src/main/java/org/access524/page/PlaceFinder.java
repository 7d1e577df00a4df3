package org.access524.page;

import java.util.List;

/** Finds the facility or department to which a way in belongs: the words before it, its row, the heading above. */
final class PlaceFinder {
    private static final int LONGEST_OPENING = 60;
    private static final List<String> OPENINGS = List.of(": ", " – ", " — ", " - ", " (", PageLines.CELL);

    private final PageLines lines;
    private final String pageHeading;
    private final boolean hasTowns;
    private final boolean opensWithTowns;

    PlaceFinder(PageLines lines, PageText page) {
        this.lines = lines;
        this.pageHeading =
                page.headings().isEmpty() ? page.title() : page.headings().get(0);
        int towns = 0;
        for (int i = 1; i < lines.count(); i++) {
            towns += lines.isHeading(i) && !isPageHeading(i) && isPlace(lines.at(i)) ? 1 : 0;
        }
        this.hasTowns = towns >= 2;
        int openings = 0;
        for (int i = 0; i < lines.count(); i++) {
            openings += PlaceNames.isTown(opening(lines.at(i))) ? 1 : 0;
        }
        this.opensWithTowns = openings >= 2;
    }

    String of(Mention mention, Surroundings around) {
        String near = mention.kind() == ChannelKind.MAIL || mention.kind() == ChannelKind.IN_PERSON
                ? addressee(mention.value())
                : "";
        near = near.isEmpty() ? inLine(mention, around) : near;
        near = near.isEmpty() ? above(around) : near;
        if (!near.isEmpty() && PlaceNames.isFacility(near)) {
            return near;
        }
        String outer = heading(mention.line());
        return near.isEmpty() || outer.isEmpty() || outer.equals(near) || outer.contains(near)
                ? outer.isEmpty() ? near : outer
                : outer + ", " + near;
    }

    private String inLine(Mention mention, Surroundings around) {
        if (lines.isRow(mention.line())) {
            String first = TableRows.first(around.lineStart());
            if (isPlace(first)) {
                return first;
            }
        }
        String behind = behind(around.following().trim());
        if (!behind.isEmpty()) {
            return behind;
        }
        String opening = opening(around.sentence());
        if (PlaceNames.isTitle(opening)) {
            return opening;
        }
        String name = PlaceNames.lastIn(around.clause());
        name = name.isEmpty() ? PlaceNames.lastIn(around.sentence()) : name;
        return name.isEmpty() && opensWithTowns && PlaceNames.isTown(opening) ? opening : name;
    }

    /** "555-555-0100 for Lakeside Hospital", "555-555-0100 (Lakeside)". */
    private static String behind(String following) {
        int close = following.indexOf(')');
        if (following.startsWith("(") && close > 0) {
            String inside = following.substring(1, close);
            return isPlace(inside) ? inside : "";
        }
        return following.startsWith("for ") ? PlaceNames.lastIn(following) : "";
    }

    /** "Springfield: ", "North Campus – ". */
    private static String opening(String sentence) {
        int end = sentence.length();
        for (String border : OPENINGS) {
            int found = sentence.indexOf(border);
            end = found > 0 ? Math.min(end, found) : end;
        }
        boolean cut = end < sentence.length() || sentence.trim().endsWith(":");
        String opening = sentence.substring(0, end).trim();
        String bare = opening.endsWith(":") ? opening.substring(0, opening.length() - 1) : opening;
        return cut && bare.length() <= LONGEST_OPENING ? bare : "";
    }

    private static String above(Surroundings around) {
        for (String line : around.above()) {
            String bare = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
            if (PlaceNames.isTitle(bare)) {
                return bare;
            }
        }
        return "";
    }

    private String heading(int line) {
        int heading = lines.headingAbove(line);
        while (heading >= 0 && !isPageHeading(heading)) {
            String words = lines.at(heading);
            String bare = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
            if (PlaceNames.isFacility(bare) || hasTowns && PlaceNames.isTown(bare)) {
                return bare;
            }
            String named = PlaceNames.lastIn(bare);
            if (!named.isEmpty() && PlaceNames.isFacility(named)) {
                return named;
            }
            if (!PlaceNames.isDepartment(bare) && !PlaceNames.isLabel(bare)) {
                return "";
            }
            heading = lines.headingAbove(heading);
        }
        return "";
    }

    private boolean isPageHeading(int line) {
        return line == 0 && !pageHeading.isEmpty() && !lines.isWrittenAsHeading(line)
                || lines.at(line).equals(pageHeading);
    }

    private static boolean isPlace(String words) {
        return PlaceNames.isName(words) || PlaceNames.isTown(words);
    }

    /** The first house named before the street, else the department. */
    private static String addressee(String address) {
        String department = "";
        int from = 0;
        while (from < address.length()) {
            int comma = address.indexOf(", ", from);
            int end = comma < 0 ? address.length() : comma;
            String part = address.substring(from, end);
            if (StreetLines.streetStart(part, 0, part.length()) == 0) {
                break;
            }
            if (PlaceNames.isFacility(part)) {
                return part;
            }
            String name = PlaceNames.lastIn(part);
            department = department.isEmpty() ? name : department;
            from = end + 2;
        }
        return department;
    }
}
