package org.access524.form;

import java.util.List;

/** Fields laid out for robots: whoever fills them is thrown away. */
final class Traps {
    private static final List<String> NAMES =
            FieldWords.phrases("by fax only | hp | honeypot | honey pot | hpot | website | url | homepage"
                    + " | home page | web site | leave blank | leaveblank | gotcha | b name | bot | botcheck | bot check | spam"
                    + " | antispam | anti spam | nospam | trap | hny | winnie the pooh | webform hp | do not fill | not fill"
                    + " | ignore | decoy | wpforms hp | ak hp textarea | ninja forms hp | your website | company website | si contact fax"
                    + " | fake | human check | alt s");

    private static final List<String> OFF = List.of("off", "nope", "new-password");
    private static final List<String> SECOND = FieldWords.phrases("2 | two | dos");
    private static final List<String> NUMBERS = FieldWords.phrases(
            "one | two | three | four | five | six | seven | eight | nine | ten | dos | tres | cuatro | cinco | seis | siete | ocho | nueve");
    private static final List<String> SUMS = FieldWords.phrases(
            "plus | minus | times | sum | add | bigger | larger | greater | smaller | lower | higher | mas | menos | suma | mayor | menor | cuanto es");

    private Traps() {}

    static boolean isTrap(FieldText text) {
        if (text.field().visible() || !text.written() && !text.box()) {
            return false;
        }
        String identifiers = FieldWords.foldIdentifier(text.field().name())
                + FieldWords.foldIdentifier(text.field().elementId())
                + FieldWords.fold(text.field().label());
        return FieldWords.hasAny(identifiers, NAMES);
    }

    /** Whether a hidden field stands alone among visible ones and asks once more, or for nothing that a form wants. */
    static boolean isLonely(List<FieldText> texts, int i) {
        FieldText text = texts.get(i);
        if (text.field().visible() || !text.written() || i == 0) {
            return false;
        }
        boolean lonely = texts.get(i - 1).field().visible()
                && (i + 1 == texts.size() || texts.get(i + 1).field().visible());
        String off = text.field().autocomplete();
        return lonely
                && (OFF.contains(off) || text.readsLast(SECOND) || text.own().isEmpty() || unread(text));
    }

    private static boolean unread(FieldText text) {
        return text.own().get(0).source().identifier();
    }

    /** Whether the text asks for the answer to a small sum, or which of two numbers is bigger. */
    static boolean isPuzzle(String text) {
        String folded = FieldWords.fold(text);
        int numbers = 0;
        int start = 0;
        while (start + 1 < folded.length()) {
            int end = folded.indexOf(' ', start + 1);
            char first = folded.charAt(start + 1);
            numbers += first >= '0' && first <= '9' && end - start <= 4
                            || FieldWords.isAny(folded.substring(start, end + 1), NUMBERS)
                    ? 1
                    : 0;
            start = end;
        }
        return numbers >= 2 && (FieldWords.hasAny(folded, SUMS) || adds(text));
    }

    /** "4 + 7" */
    private static boolean adds(String text) {
        int sign = Math.max(text.indexOf('+'), text.indexOf('\u00d7'));
        int equal = text.indexOf('=');
        String before = sign < 0 ? "" : text.substring(0, sign).trim();
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return equal > 0 || last >= '0' && last <= '9';
    }
}
