package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** The clauses of a sentence that names several prices: "a disc costs $10, copies are 50 cents a page". */
final class Prices {
    private static final String BORDER = ", ";
    private static final String AND = " and ";

    /** That others pay nothing takes nothing back. */
    private static final Phrases FREE_FOR_OTHERS = Phrases.pairs(
            "| no charge; | free; | no fee; | there is no; | no cost; | and no charge; | and free; | but free; | but no",
            "physician; physicians; doctor; doctors; dentist; dentists; provider; providers; pediatrician; facility; facilities");

    /** What the law allows, all of it. */
    private static final Phrases CAPPED =
            Phrases.list("between; no more than; not more than; maximum; not exceed; not to exceed; limit*");

    private Prices() {}

    static boolean in(String text) {
        return text.indexOf('$') >= 0 || text.indexOf('\u00a2') >= 0 || text.contains(" cent");
    }

    /** What is said of each price; all of the sentence if there is but one. What is free for others is left out. */
    static List<String> apart(String sentence) {
        List<String> clauses = new ArrayList<>();
        String clause = "";
        int from = 0;
        while (from < sentence.length()) {
            int to = end(sentence, from);
            String next = sentence.substring(from, to);
            if (in(clause) && isFreeForOthers(next)) {
                next = "";
            } else if (in(clause) && in(next) && !CAPPED.in(FoldedText.of(clause + next))) {
                clauses.add(closed(clause));
                clause = "";
            }
            clause += next;
            from = to;
        }
        clauses.add(closed(clause));
        return clauses;
    }

    /** Behind the next comma, or before the next "and". */
    private static int end(String sentence, int from) {
        int comma = sentence.indexOf(BORDER, from);
        int and = sentence.indexOf(AND, from + 1);
        int end = comma < 0 ? sentence.length() : comma + BORDER.length();
        return and < 0 || and > end ? end : and;
    }

    private static boolean isFreeForOthers(String clause) {
        return FREE_FOR_OTHERS.in(FoldedText.of(clause)) && !clause.contains("atient") && !clause.contains("you");
    }

    private static String closed(String clause) {
        String whole = clause.endsWith(BORDER) ? clause.substring(0, clause.length() - BORDER.length()) : clause;
        return whole.trim();
    }
}
