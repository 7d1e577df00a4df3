package org.access524.page;

import java.util.List;

/** Undoes the ways in which people hide an e-mail address from harvesters: {@code records [at] example [dot] org}. */
final class Obfuscation {
    private static final List<String> AT = List.of("at", "arroba", "@");
    private static final List<String> DOT = List.of("dot", "punto", ".");
    private static final String OPENING = "[({<";
    private static final String CLOSING = "])}>";

    private Obfuscation() {}

    /** A line without invisible characters and with entities that nobody decoded. */
    static String cleared(String line) {
        String clear = line.replace("\u200b", "")
                .replace("\u00ad", "")
                .replace('\u00a0', ' ')
                .replace('\uff20', '@')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return clear.contains("&#")
                ? clear.replace("&#64;", "@")
                        .replace("&#x40;", "@")
                        .replace("&#46;", ".")
                        .replace("&#x2e;", ".")
                : clear;
    }

    /** Where a sign for "at" that starts here ends, or -1. */
    static int atEnd(String line, int start) {
        return signEnd(line, start, AT);
    }

    /** Where a sign for "dot" that starts here ends, or -1. */
    static int dotEnd(String line, int start) {
        return signEnd(line, start, DOT);
    }

    /** Whether a sign is a mere word, which may mean just what it says. */
    static boolean isWord(String line, int start, int end) {
        String sign = line.substring(start, end);
        return sign.startsWith(" ") && isLetter(sign.trim().charAt(0));
    }

    private static int signEnd(String line, int start, List<String> words) {
        int at = skipBlanks(line, start);
        boolean bracketed = at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0;
        int from = bracketed ? skipBlanks(line, at + 1) : at;
        for (String word : words) {
            int end = from + word.length();
            if (end > line.length() || !line.substring(from, end).toLowerCase().equals(word)) {
                continue;
            }
            int after = skipBlanks(line, end);
            if (bracketed) {
                boolean closed = after < line.length() && CLOSING.indexOf(line.charAt(after)) >= 0;
                return closed ? skipBlanks(line, after + 1) : -1;
            }
            boolean blanks = from > start && after > end;
            boolean plain = from == start && after == end;
            if (isLetter(word.charAt(0)) ? blanks : blanks || plain || word.equals("@")) {
                return after;
            }
        }
        return -1;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
