package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses in running text. */
final class EmailAddresses {
    private static final List<String> OTHER_BOXES = List.of(
            "webmaster",
            "careers",
            "jobs",
            "billing",
            "marketing",
            "media",
            "press",
            "foundation",
            "volunteer",
            "donat",
            "ocrcomplaint",
            "ocrmail",
            "privacyofficer");

    private EmailAddresses() {}

    static List<FoundChannel> find(List<String> lines) {
        List<FoundChannel> found = new ArrayList<>();
        for (String line : lines) {
            int at = line.indexOf('@');
            while (at >= 0) {
                String mail = around(line, at);
                if (isAddress(mail) && isForRecords(mail)) {
                    found.add(new FoundChannel(ChannelKind.EMAIL, mail, line));
                }
                at = line.indexOf('@', at + 1);
            }
        }
        return found;
    }

    /** Whether a mailbox may be one for records: not a plainly different office's. */
    static boolean isForRecords(String mail) {
        String box = mail.toLowerCase();
        for (String other : OTHER_BOXES) {
            if (box.startsWith(other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(String mail) {
        int at = mail.indexOf('@');
        int dot = mail.lastIndexOf('.');
        return at > 0 && dot > at + 1 && dot < mail.length() - 2;
    }

    private static String around(String line, int at) {
        int start = at;
        while (start > 0 && isPart(line.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < line.length() && isPart(line.charAt(end))) {
            end++;
        }
        while (end > at && line.charAt(end - 1) == '.') {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "._-+%'".indexOf(c) >= 0;
    }
}
