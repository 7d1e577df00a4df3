package org.access524.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Words made comparable: lower case, no accents, single blanks instead of punctuation, one blank at each end, so that a
 * phrase is found with {@code indexOf(" phrase ")}.
 */
public final class FieldWords {
    private static final String ACCENTED = "áàâäãåçéèêëíìîïñóòôöõúùûüýÿ";
    private static final String PLAIN = "aaaaaaceeeeiiiinooooouuuuyy";

    private FieldWords() {}

    /** Folded text; a text without any word is one blank. A possessive and a plural in brackets are dropped. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(" ");
        for (int i = 0; i < text.length(); i++) {
            char c = lower(text.charAt(i));
            if (c == '#') {
                appendWord(folded, "number");
            } else if (c == '&') {
                appendWord(folded, "and");
            } else if (isWord(c)) {
                folded.append(c);
            } else if (startsPossessive(text, i)) {
                i++;
            } else if (startsPlural(text, i)) {
                i += 2;
                if (i + 1 < text.length() && isWord(lower(text.charAt(i + 1)))) {
                    blank(folded);
                }
            } else {
                blank(folded);
            }
        }
        blank(folded);
        String words = folded.toString();
        // Replacing copies the text, found or not.
        return words.indexOf(" e mail") < 0
                ? words
                : words.replace(" e mail ", " email ").replace(" e mails ", " email ");
    }

    /** Folded words of an attribute such as {@code patientFirst_name2}: split at humps, signs and digits. */
    public static String foldIdentifier(String identifier) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            if (i > 0 && startsToken(identifier, i)) {
                spaced.append(' ');
            }
            spaced.append(c);
        }
        return fold(spaced.toString());
    }

    /** Whether the folded text contains the phrase as whole words. */
    public static boolean has(String folded, String phrase) {
        int at = phrase.length() + 2 > folded.length() ? -1 : folded.indexOf(phrase, 1);
        while (at > 0) {
            int end = at + phrase.length();
            if (folded.charAt(at - 1) == ' ' && end < folded.length() && folded.charAt(end) == ' ') {
                return true;
            }
            at = folded.indexOf(phrase, at + 1);
        }
        return false;
    }

    /** Whether the folded text contains one of the phrases as whole words. */
    public static boolean hasAny(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (has(folded, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the folded text is the phrase and nothing else. */
    public static boolean is(String folded, String phrase) {
        return folded.length() == phrase.length() + 2 && folded.startsWith(phrase, 1);
    }

    /** Whether the folded text is one of the phrases and nothing else. */
    public static boolean isAny(String folded, List<String> phrases) {
        for (String phrase : phrases) {
            if (is(folded, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is no word in the folded text. */
    public static boolean isEmpty(String folded) {
        return folded.length() < 2;
    }

    /** How many words the folded text has. */
    public static int count(String folded) {
        int blanks = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) == ' ') {
                blanks++;
            }
        }
        return blanks - 1;
    }

    /** Phrases written as {@code "one | two words | three"}. */
    public static List<String> phrases(String list) {
        List<String> phrases = new ArrayList<>();
        int start = 0;
        while (start <= list.length()) {
            int bar = list.indexOf('|', start);
            int end = bar < 0 ? list.length() : bar;
            String phrase = list.substring(start, end).trim();
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
            start = end + 1;
        }
        return phrases;
    }

    private static boolean startsToken(String identifier, int i) {
        char before = identifier.charAt(i - 1);
        char here = identifier.charAt(i);
        if (isDigit(here) != isDigit(before)) {
            return true;
        }
        boolean endsAcronym = isUpper(before)
                && isUpper(here)
                && i + 1 < identifier.length()
                && identifier.charAt(i + 1) >= 'a'
                && identifier.charAt(i + 1) <= 'z';
        return isUpper(here) && !isUpper(before) || endsAcronym;
    }

    private static boolean startsPossessive(String text, int i) {
        char c = text.charAt(i);
        if (c != '\'' && c != '\u2019' && c != '\u2018') {
            return false;
        }
        boolean s = i + 1 < text.length() && lower(text.charAt(i + 1)) == 's';
        return s && (i + 2 == text.length() || !isWord(lower(text.charAt(i + 2))));
    }

    private static boolean startsPlural(String text, int i) {
        return text.startsWith("(s)", i) || text.startsWith("(S)", i);
    }

    private static void appendWord(StringBuilder folded, String word) {
        blank(folded);
        folded.append(word).append(' ');
    }

    private static void blank(StringBuilder folded) {
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static char lower(char c) {
        if (c < 128) {
            return isUpper(c) ? (char) (c + 32) : c;
        }
        int accented = ACCENTED.indexOf(Character.toLowerCase(c));
        return accented < 0 ? c : PLAIN.charAt(accented);
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
