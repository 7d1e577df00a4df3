package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;

/** Finds the hours of an office in a line, as they are written: "Mon–Fri, 8 a.m. to 4:30 p.m.". */
final class OpeningHours {
    private static final WordList DAYS = WordList.of(
            "mon; monday; mondays; tue; tues; tuesday; tuesdays; wed; weds; wednesday; wednesdays; thu; thur; "
                    + "thurs; thursday; thursdays; fri; friday; fridays; sat; saturday; saturdays; sun; sunday; "
                    + "sundays; weekday; weekdays; weekend; weekends; daily; m; f; lunes; martes; miercoles; jueves; "
                    + "viernes; sabado; sabados; domingo; domingos");
    private static final WordList TIMES = WordList.of("noon; midnight; mediodia");
    private static final WordList HALVES = WordList.of("am; pm");
    private static final WordList JOINTS =
            WordList.of("to; through; thru; and; from; until; till; at; a; de; hasta; y; las; la; el; between; closed; "
                    + "except; open; or; both; days; ");

    private enum Token {
        DAY,
        TIME,
        HALF,
        JOINT,
        OTHER
    }

    private record Word(int start, int end) {}

    private OpeningHours() {}

    /** The longest run of words that names days and times. */
    static Optional<String> in(String line) {
        if (!hasDigit(line) && !line.contains("noon")) {
            return Optional.empty();
        }
        List<Word> words = words(line);
        String best = "";
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && token(line, words.get(to)) != Token.OTHER) {
                to++;
            }
            String run = run(line, words, from, to);
            best = run.length() > best.length() ? run : best;
            from = to + 1;
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static String run(String line, List<Word> words, int first, int end) {
        int from = first;
        int to = end;
        boolean day = false;
        boolean time = false;
        for (int i = from; i < to; i++) {
            day |= token(line, words.get(i)) == Token.DAY;
            time |= token(line, words.get(i)) == Token.TIME;
        }
        while (from < to && !startsHours(token(line, words.get(from)))) {
            from++;
        }
        while (to > from && token(line, words.get(to - 1)) == Token.JOINT) {
            to--;
        }
        return day && time ? trimmed(line.substring(words.get(from).start, words.get(to - 1).end)) : "";
    }

    private static boolean startsHours(Token token) {
        return token == Token.DAY || token == Token.TIME;
    }

    private static String trimmed(String hours) {
        int end = hours.length();
        while (",;:).".indexOf(hours.charAt(end - 1)) >= 0
                && !hours.substring(0, end).endsWith(".m.")) {
            end--;
        }
        return hours.substring(hours.startsWith("(") ? 1 : 0, end);
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length() || line.charAt(i) == ' ';
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                words.add(new Word(start, i));
                start = -1;
            }
        }
        return words;
    }

    /** "Mon–Fri" and "7:30–16:00" are one word of several parts. */
    private static Token token(String line, Word word) {
        String plain = line.substring(word.start, word.end).toLowerCase().replace(".", "");
        Token token = Token.JOINT;
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || "-–—/,;()&".indexOf(plain.charAt(i)) >= 0) {
                Token part = partToken(plain.substring(from, i));
                if (part == Token.OTHER) {
                    return part;
                }
                token = part == Token.JOINT ? token : part;
                from = i + 1;
            }
        }
        return token;
    }

    private static Token partToken(String part) {
        String bare = part.endsWith(":") ? part.substring(0, part.length() - 1) : part;
        if (JOINTS.has(bare)) {
            return Token.JOINT;
        }
        if (HALVES.has(bare)) {
            return Token.HALF;
        }
        if (TIMES.has(bare) || isTime(bare)) {
            return Token.TIME;
        }
        return DAYS.has(FoldedText.of(bare).words()) ? Token.DAY : Token.OTHER;
    }

    private static boolean isTime(String part) {
        String clock = part.endsWith("am") || part.endsWith("pm") ? part.substring(0, part.length() - 2) : part;
        int colon = clock.indexOf(':');
        String hour = colon < 0 ? clock : clock.substring(0, colon);
        String minutes = colon < 0 ? "00" : clock.substring(colon + 1);
        boolean digits = !hour.isEmpty() && areDigits(hour) && minutes.length() == 2 && areDigits(minutes);
        return digits && hour.length() <= 2 && (colon > 0 || hour.length() == 1 || hour.compareTo("12") <= 0);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
