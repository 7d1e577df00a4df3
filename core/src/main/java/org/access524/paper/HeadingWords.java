package org.access524.paper;

import java.util.List;

/** What the words of a heading look like, and those of what is none. */
final class HeadingWords {

    private HeadingWords() {}

    static String joined(List<Phrase> lines) {
        StringBuilder text = new StringBuilder();
        for (Phrase line : lines) {
            text.append(text.length() == 0 ? "" : " ").append(line.text());
        }
        return text.toString();
    }

    /** Its first two words. */
    static String lead(Phrase phrase) {
        int blank = phrase.text().indexOf(' ');
        int second = blank < 0 ? -1 : phrase.text().indexOf(' ', blank + 1);
        return second < 0 ? phrase.text() : phrase.text().substring(0, second);
    }

    /** "Purpose (check one):" */
    static boolean question(String text) {
        return text.indexOf(":") > 0 && text.indexOf(":") > text.length() / 3
                || text.indexOf("heck ") > 0 && text.indexOf("(") >= 0;
    }

    static boolean capitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals > 3;
    }

    /** "Please specify the facility or person below": how to fill in what has a heading of its own. */
    static boolean instructs(String text) {
        String folded = text.toLowerCase();
        return folded.startsWith("please ") || folded.startsWith("por favor");
    }

    /** "AND/OR" between two blocks. */
    static boolean joins(String text) {
        String folded = text.toLowerCase();
        return folded.equals("and/or") || folded.equals("and / or") || folded.equals("or") || folded.equals("y/o");
    }

    /** The provider's own telephone number or address. */
    static boolean contact(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits > 6 || text.indexOf("www.") >= 0 || text.indexOf("http") >= 0 || text.indexOf('@') > 0;
    }

    static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            words += text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words;
    }
}
