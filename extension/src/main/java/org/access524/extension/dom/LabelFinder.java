package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;

/** Finds the words that a person takes for the question of a field, however the page ties them to it. */
final class LabelFinder {

    static final String CONTROLS = "input:not([type=hidden]),select,textarea";

    private static final int MOST = 300;
    private static final String HINT_SEPARATOR = " · ";

    private LabelFinder() {}

    /** The field's own label, by what the page declares and else by what stands beside it; empty if there is none. */
    static String ownLabel(PageElement control) {
        String declared = declared(control);
        if (!declared.isEmpty()) {
            return declared;
        }
        return control.matches("input[type=checkbox],input[type=radio]")
                ? firstOf(Dom.textAfter(control, CONTROLS), Dom.textBefore(control, CONTROLS))
                : beside(control);
    }

    /** Placeholder, title, described-by text and the small print after the field. */
    static String hint(PageElement control) {
        List<String> hints = new ArrayList<>();
        add(hints, Dom.attribute(control, "placeholder"));
        add(hints, Dom.attribute(control, "title"));
        add(hints, wordsOf(control, Dom.attribute(control, "aria-describedby")));
        if (!control.matches("input[type=checkbox],input[type=radio]")) {
            add(hints, subLabel(control));
        }
        return String.join(HINT_SEPARATOR, hints);
    }

    /** The question above a group of fields: a legend, or the label of a group role. */
    static String group(PageElement control) {
        PageElement around = control.closest("fieldset,[role=group],[role=radiogroup]");
        if (around == null) {
            return Dom.questionAbove(control, CONTROLS);
        }
        PageElement legend = Dom.first(around, "legend");
        if (legend != null) {
            return Dom.labelWords(legend, MOST);
        }
        return firstOf(wordsOf(control, Dom.attribute(around, "aria-labelledby")), Dom.attribute(around, "aria-label"));
    }

    /** The words before the field in its own row or sentence, unless they are the group's question again. */
    static String before(PageElement control) {
        PageElement row = control.closest("tr,li,dd,[role=row],[role=listitem]");
        String words = row != null && Dom.count(row, CONTROLS) == 1
                ? Dom.labelWords(row, MOST)
                : Dom.textBefore(control, CONTROLS);
        return words.equals(declared(control)) || words.equals(group(control)) ? "" : words;
    }

    private static String declared(PageElement control) {
        String byIds = wordsOf(control, Dom.attribute(control, "aria-labelledby"));
        if (!byIds.isEmpty()) {
            return byIds;
        }
        List<String> labels = new ArrayList<>();
        for (PageElement label : Dom.labels(control)) {
            add(labels, Dom.labelWords(label, MOST));
        }
        return firstOf(String.join(" ", labels), Dom.attribute(control, "aria-label"));
    }

    private static String beside(PageElement control) {
        PageElement cell = control.closest("td,th");
        if (cell != null) {
            PageElement left = cell.getPreviousElementSibling();
            if (left != null
                    && Dom.count(left, CONTROLS) == 0
                    && !Dom.labelWords(left, MOST).isEmpty()) {
                return Dom.labelWords(left, MOST);
            }
            String above = columnHeader(cell);
            if (!above.isEmpty()) {
                return above;
            }
        }
        return firstOf(Dom.textBefore(control, CONTROLS), subLabel(control));
    }

    private static String columnHeader(PageElement cell) {
        PageElement table = cell.closest("table");
        PageElement header = table == null
                ? null
                : Dom.first(table, "tr:first-child>th:nth-child(" + Dom.placeAmongSiblings(cell) + ")");
        return header == null || header.contains(cell) ? "" : Dom.labelWords(header, MOST);
    }

    /** Form builders print the part's name in small type below the field. */
    private static String subLabel(PageElement control) {
        PageElement next = control.getNextElementSibling();
        if (next == null || !next.matches("small,span,label,div,p") || Dom.count(next, CONTROLS) > 0) {
            return "";
        }
        return next.matches("label[for]") && !Dom.attribute(next, "for").equals(control.getId())
                ? ""
                : Dom.labelWords(next, 120);
    }

    private static String wordsOf(PageElement near, String ids) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < ids.length()) {
            int blank = ids.indexOf(' ', start);
            int end = blank < 0 ? ids.length() : blank;
            PageElement named = end > start ? Dom.byId(near, ids.substring(start, end)) : null;
            if (named != null) {
                add(words, Dom.labelWords(named, MOST));
            }
            start = end + 1;
        }
        return String.join(" ", words);
    }

    private static void add(List<String> words, String more) {
        if (!more.isEmpty() && !words.contains(more)) {
            words.add(more);
        }
    }

    private static String firstOf(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
