package org.access524.page;

import java.util.List;

/** What a street, a post office box and the line with the ZIP code look like. */
final class StreetLines {
    private static final String STATES =
            " AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT"
                    + " NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY ";
    private static final WordList STATE_ENDS =
            WordList.of("Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Columbia; "
                    + "Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; "
                    + "Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; "
                    + "Hampshire; Jersey; Mexico; York; Carolina; Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rico; "
                    + "Island; Tennessee; Texas; Utah; Vermont; Virginia; Washington; Wisconsin; Wyoming; Ill; Calif; "
                    + "Tex; Mass; Conn; Fla; Penn; Wash; Ore; Minn; Mich");
    private static final WordList UNITS =
            WordList.of("suite; ste; ste.; room; rm; floor; unit; #; box; highway; step; bldg");
    private static final List<String> BOXES = List.of("p.o. box", "po box", "p. o. box", "p o box", "post office box");
    private static final List<String> NUMBERS = List.of("One ", "Two ", "Three ", "Four ", "Five ", "Ten ");
    private static final int FARTHEST = 120;

    private StreetLines() {}

    /** The end of "ST 12345" or "ST 12345-6789", or -1. */
    static int zipEnd(String line, int from) {
        for (int i = Math.max(3, from); i + 5 <= line.length(); i++) {
            if (line.charAt(i - 1) == ' ' && digits(line, i) == 5 && endsWithState(line, i - 1)) {
                boolean plusFour = i + 10 <= line.length() && line.charAt(i + 5) == '-' && digits(line, i + 6) == 4;
                return plusFour ? i + 10 : i + 5;
            }
        }
        return -1;
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && isDigit(line.charAt(at))) {
            at++;
        }
        return at - from;
    }

    private static boolean endsWithState(String line, int blank) {
        String before = line.substring(0, blank).trim();
        String bare = before.endsWith(".") || before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
        if (STATE_ENDS.ends(bare)) {
            return true;
        }
        if (bare.length() >= 2 && STATES.contains(" " + bare.substring(bare.length() - 2) + " ")) {
            return bare.length() == 2 || " ,".indexOf(bare.charAt(bare.length() - 3)) >= 0;
        }
        return false;
    }

    static boolean isBox(String address) {
        String text = address.toLowerCase();
        for (String box : BOXES) {
            if (text.contains(box)) {
                return true;
            }
        }
        return false;
    }

    /** Where "123 Name" or "P.O. Box" before an end begins, or -1; of street and box the first. */
    static int streetStart(String line, int from, int end) {
        int border = Math.max(from, end - FARTHEST);
        for (int i = end - 2; i > border; i--) {
            if (Surroundings.isSentenceEnd(line, i)) {
                border = i + 1;
            }
        }
        String text = line.substring(0, end).toLowerCase();
        int start = -1;
        for (String box : BOXES) {
            start = Math.max(start, text.lastIndexOf(box));
        }
        start = start < border ? -1 : start;
        for (int i = border; i < (start < 0 ? end : start); i++) {
            if (isWordStart(line, i) && (isHouse(line, i, end) || isSpelledHouse(line, i))) {
                return i;
            }
        }
        return start;
    }

    private static boolean isWordStart(String line, int at) {
        return at == 0 || " :(|\"".indexOf(line.charAt(at - 1)) >= 0;
    }

    /** "12 Alder", "400 West", "12B Alder", "150 55th", but not "5 pm" or "30 days". */
    private static boolean isHouse(String line, int at, int end) {
        int count = digits(line, at);
        if (count < 1 || count > 5 || isUnitNumber(line, at)) {
            return false;
        }
        int next = at + count;
        while (next < end && line.charAt(next) != ' ') {
            if (!isHousePart(line.charAt(next)) || next - at > 8) {
                return false;
            }
            next++;
        }
        boolean ordinal = next > at + count && isLetter(line.charAt(at + count)) && next - at - count == 2;
        return !ordinal && next + 2 < end && isStreetName(line, next + 1);
    }

    /** "Suite 4 Springfield" is no street. */
    private static boolean isUnitNumber(String line, int at) {
        String before = line.substring(0, at).trim().toLowerCase();
        return UNITS.ends(before);
    }

    private static boolean isHousePart(char c) {
        return isDigit(c) || c == '-' || isLetter(c);
    }

    private static boolean isStreetName(String line, int at) {
        char c = line.charAt(at);
        boolean time = line.startsWith("AM", at) || line.startsWith("PM", at);
        boolean ordinal = isDigit(c) && line.length() > at + 2 && isLetter(line.charAt(at + digits(line, at)));
        return c >= 'A' && c <= 'Z' && !time || ordinal;
    }

    private static boolean isSpelledHouse(String line, int at) {
        for (String number : NUMBERS) {
            if (line.startsWith(number, at)
                    && at + number.length() < line.length()
                    && isStreetName(line, at + number.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
