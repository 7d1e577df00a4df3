package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/** Postal addresses in running text: a street or box, a city, a state and a ZIP code, on one line or on up to four. */
final class PostalAddresses {
    private static final String STATES =
            " AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT"
                    + " NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY ";
    private static final List<String> STATE_NAMES = List.of(
            "Texas",
            "California",
            "Florida",
            "York",
            "Ohio",
            "Illinois",
            "Washington",
            "Oregon",
            "Georgia",
            "Michigan",
            "Idaho",
            "Virginia",
            "Carolina",
            "Dakota",
            "Mexico",
            "Jersey",
            "Pennsylvania",
            "Minnesota",
            "Wisconsin");
    private static final int MOST_LINES_ABOVE = 3;
    private static final int LONGEST_LINE_ABOVE = 70;

    private PostalAddresses() {}

    static List<FoundChannel> find(List<String> lines) {
        List<FoundChannel> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = zipEnd(lines.get(i));
            if (end >= 0) {
                collect(lines, i, end, found);
            }
        }
        return found;
    }

    private static void collect(List<String> lines, int last, int end, List<FoundChannel> found) {
        String line = lines.get(last);
        int start = streetStart(line, end);
        if (start >= 0) {
            String before = line.substring(0, start) + (last > 0 ? " " + lines.get(last - 1) : "");
            found.add(new FoundChannel(kind(before), line.substring(start, end), before.trim()));
            return;
        }
        String address = line.substring(0, end);
        for (int i = last - 1; i >= Math.max(0, last - MOST_LINES_ABOVE); i--) {
            String above = lines.get(i);
            if (above.length() > LONGEST_LINE_ABOVE) {
                return;
            }
            address = above + ", " + address;
            if (streetStart(above, above.length()) == 0) {
                String before = i > 0 ? lines.get(i - 1) : "";
                String context = before + (i > 1 ? " " + lines.get(i - 2) : "");
                found.add(new FoundChannel(kind(context), address, before));
                return;
            }
        }
    }

    private static ChannelKind kind(String before) {
        String words = before.toLowerCase();
        boolean mail = words.contains("mail") || words.contains("send") || words.contains("correo");
        boolean person = words.contains("person")
                || words.contains("visit")
                || words.contains("bring")
                || words.contains("walk")
                || words.contains("located")
                || words.contains("deliver");
        return person && !mail ? ChannelKind.IN_PERSON : ChannelKind.MAIL;
    }

    /** The end of "ST 12345" or "ST 12345-6789", or -1. */
    private static int zipEnd(String line) {
        for (int i = 3; i + 5 <= line.length(); i++) {
            if (line.charAt(i - 1) == ' ' && digits(line, i) == 5 && endsWithState(line, i - 1)) {
                boolean plusFour = i + 10 <= line.length() && line.charAt(i + 5) == '-' && digits(line, i + 6) == 4;
                return plusFour ? i + 10 : i + 5;
            }
        }
        return -1;
    }

    private static int digits(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static boolean endsWithState(String line, int blank) {
        String before = line.substring(0, blank).trim();
        String bare = before.endsWith(".") || before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
        if (bare.length() >= 3 && STATES.contains(" " + bare.substring(bare.length() - 2) + " ")) {
            char previous = bare.charAt(bare.length() - 3);
            return previous == ' ' || previous == ',';
        }
        for (String name : STATE_NAMES) {
            if (bare.endsWith(name)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last "123 Name" or "P.O. Box" before an end begins, or -1. */
    private static int streetStart(String line, int end) {
        String text = line.substring(0, end).toLowerCase();
        int box = Math.max(
                Math.max(text.lastIndexOf("p.o. box"), text.lastIndexOf("po box")), text.lastIndexOf("p. o. box"));
        int street = -1;
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean wordStart = i == 0 || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ':';
            int count = wordStart ? digits(text, i) : 0;
            boolean house = count >= 1 && count <= 5 && i + count + 1 < text.length() && text.charAt(i + count) == ' ';
            if (house && isLetter(text.charAt(i + count + 1)) && street < 0) {
                street = i;
            }
        }
        return street >= 0 && (box < 0 || street < box) ? street : box;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
