package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses in running text, also where they are hidden from harvesters. */
final class EmailAddresses {
    private static final WordList OTHER_BOXES =
            WordList.of("appointment; billing; career; complain; compliance; donat; donotreply; foundation; grievance; "
                    + "human.resources; humanresources; interpret; job; legal; marketing; media; mychart; newsroom; "
                    + "no-reply; noreply; ocrcomplaint; ocrmail; patientname; privacy; schedul; someone; subpoena; "
                    + "volunteer; webmaster; yourname");
    private static final WordList EXACT_OTHER_BOXES =
            WordList.of("email; example; hr; name; news; patient; user; you; pfs; press");
    private static final WordList OURS = WordList.of("record; him@; roi; release; expediente");
    private static final WordList OTHER_HOSTS = WordList.of("@email.com; @hhs.gov");

    private static final WordList IMAGE_BOXES = WordList.of("imag; radiol; xray; x-ray; film; picture; scan; mammo");

    private EmailAddresses() {}

    static List<Mention> find(PageLines lines) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            collect(lines.at(i), i, found);
        }
        return found;
    }

    private static void collect(String line, int number, List<Mention> found) {
        int from = 0;
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '@' && c != ' ' && "[({<".indexOf(c) < 0 || !isPart(line.charAt(i - 1))) {
                continue;
            }
            int right = Obfuscation.atEnd(line, i);
            if (right < 0) {
                continue;
            }
            int left = boxStart(line, i, from);
            int end = hostEnd(line, right);
            if (left < i && end > right && isMeant(line, left, i, right, end)) {
                String mail = joined(line, left, i) + '@' + joined(line, right, end);
                found.add(Mention.inLine(ChannelKind.EMAIL, mail, number, left, end));
                from = end;
                i = end - 1;
            }
        }
    }

    /** "us at example.org" is no address, "records at example dot org" is. */
    private static boolean isMeant(String line, int left, int at, int right, int end) {
        if (!Obfuscation.isWord(line, at, right)) {
            return true;
        }
        String before = line.substring(0, left).trim().toLowerCase();
        boolean labelled = before.endsWith("mail:") || before.endsWith("mail") || before.endsWith("electrónico:");
        return labelled || line.substring(right, end).indexOf(' ') > 0;
    }

    /** Where the name of the mailbox begins; its parts may be joined by spelled dots. */
    private static int boxStart(String line, int end, int from) {
        int start = afterNumber(line, partStart(line, end, from), end);
        for (String dot : List.of(" dot ", " DOT ", "[dot]", "(dot)", " [dot] ", " (dot) ", " punto ", " . ")) {
            int before = start - dot.length();
            if (start < end && before > from && line.startsWith(dot, before) && isPart(line.charAt(before - 1))) {
                return boxStart(line, before, from);
            }
        }
        return start;
    }

    /** "(541) 555-0121info@example.com": a number that stands before without a blank is no part of the name. */
    private static int afterNumber(String line, int start, int end) {
        int at = start;
        while (at < end && (isDigit(line.charAt(at)) || line.charAt(at) == '-' || line.charAt(at) == '.')) {
            at++;
        }
        return at - start >= 8 && at < end && isLetter(line.charAt(at)) ? at : start;
    }

    private static int partStart(String line, int end, int from) {
        int start = end;
        while (start > from && isPart(line.charAt(start - 1))) {
            start--;
        }
        while (start < end && "._-+%'".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start;
    }

    /** The end of a host name with at least one dot, or the place where it would have begun. */
    private static int hostEnd(String line, int start) {
        int end = labelEnd(line, start);
        int parts = end > start ? 1 : 0;
        int last = end;
        while (parts > 0) {
            int next = Obfuscation.dotEnd(line, end);
            int nextEnd = next < 0 ? -1 : labelEnd(line, next);
            if (next < 0 || nextEnd <= next) {
                break;
            }
            last = end = nextEnd;
            parts++;
        }
        return parts >= 2 && isTopLevel(line, last) ? last : start;
    }

    private static boolean isTopLevel(String line, int end) {
        int letters = 0;
        while (end - letters > 0 && isLetter(line.charAt(end - letters - 1))) {
            letters++;
        }
        return letters >= 2 && letters <= 10;
    }

    private static int labelEnd(String line, int start) {
        int end = start;
        while (end < line.length()
                && (isLetter(line.charAt(end)) || isDigit(line.charAt(end)) || line.charAt(end) == '-')) {
            end++;
        }
        return end;
    }

    private static String joined(String line, int start, int end) {
        StringBuilder joined = new StringBuilder();
        int at = start;
        while (at < end) {
            int dot = Obfuscation.dotEnd(line, at);
            if (dot > at && dot <= end) {
                joined.append('.');
                at = dot;
            } else {
                joined.append(line.charAt(at));
                at++;
            }
        }
        return joined.toString();
    }

    /** Whether a mailbox may be one for records: not a plainly different office's, and no example. */
    static boolean isForRecords(String mail) {
        String address = mail.toLowerCase();
        int at = address.indexOf('@');
        String box = at > 0 ? address.substring(0, at) : "";
        return isAddress(mail)
                && !EXACT_OTHER_BOXES.has(box)
                && !OTHER_HOSTS.isIn(address)
                && (OURS.isIn(address.substring(0, at + 1)) || !OTHER_BOXES.isIn(box));
    }

    /** The mailbox to which small houses have everything sent that concerns a patient's rights. */
    static boolean isForPrivacy(String mail) {
        return isAddress(mail) && mail.toLowerCase().startsWith("privacy@");
    }

    /** Whether the mailbox itself says that it is for images. */
    static boolean isForImages(String mail) {
        String box = mail.substring(0, mail.indexOf('@')).toLowerCase();
        return IMAGE_BOXES.isIn(box);
    }

    private static boolean isAddress(String mail) {
        int at = mail.indexOf('@');
        int dot = mail.lastIndexOf('.');
        return at > 0 && dot > at + 1 && dot < mail.length() - 2 && mail.indexOf(' ') < 0;
    }

    private static boolean isPart(char c) {
        return isLetter(c) || isDigit(c) || "._-+%'".indexOf(c) >= 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
