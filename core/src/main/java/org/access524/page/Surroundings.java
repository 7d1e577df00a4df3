package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * The words around a number or an address, nearest first: those right before it, those of its sentence, the lines above
 * it that belong to it, and the heading above. The nearest that say anything decide.
 */
final class Surroundings {
    private static final int MOST_LINES_ABOVE = 5;
    private static final int LONGEST_LINE_ABOVE = 90;
    private static final int LONGEST_BARE = 25;
    private static final WordList ABBREVIATIONS =
            WordList.of("st; dr; ave; blvd; ste; rd; no; tel; ext; p.o; u.s; mr; mrs; attn; mt; ft");

    private static final Phrases ASKING = Phrases.list("""
            call; contact; dial; llame; write; email; e mail
            """);

    private final PageLines lines;
    private final List<Mention> mentions;
    private final Mention mention;
    private final String clause;
    private final String sentence;
    private final List<String> above;

    Surroundings(PageLines lines, List<Mention> mentions, Mention mention) {
        this.lines = lines;
        this.mentions = mentions;
        this.mention = mention;
        String line = lines.at(mention.line());
        int border = lastMentionEnd();
        int start = sentenceStart(line, mention.start(), border);
        String before = line.substring(Math.max(border, start), mention.start());
        boolean ofTheLast = border > 0
                && before.trim().startsWith("for ")
                && following().trim().startsWith("for ");
        this.clause = (ofTheLast ? "" : before) + ' ' + after(before);
        String whole = line.substring(start, mention.start());
        this.sentence = start == 0 ? beginning(mention.line()) + whole : whole;
        this.above = isBare(sentence) ? linesAbove() : List.of();
    }

    /** What a broken line above says of the sentence. */
    private String beginning(int line) {
        String above = lines.brokenOff(line);
        int start = above.isEmpty() ? 0 : sentenceStart(above, above.length(), 0);
        return above.isEmpty() ? "" : (start == 0 ? beginning(line - 1) : "") + above.substring(start);
    }

    /** The words before the mention and what stands in brackets behind it. */
    String clause() {
        return clause;
    }

    String sentence() {
        return sentence;
    }

    /** The words behind the mention, up to the next one or to the end of the sentence. */
    String following() {
        if (mention.lastLine() != mention.line()) {
            return "";
        }
        String line = lines.at(mention.line());
        int end = Math.min(sentenceEnd(line, mention.end()), nextMentionStart());
        return mention.end() < end ? line.substring(mention.end(), end) : "";
    }

    /** The line itself up to the mention, for the name that begins it. */
    String lineStart() {
        return lines.at(mention.line()).substring(0, mention.start());
    }

    /** The lines above that belong to it, nearest first. */
    List<String> above() {
        return above;
    }

    String heading() {
        int heading = lines.headingAbove(mention.line());
        return heading < 0 ? "" : lines.at(heading);
    }

    /** Whether requests of patients may go there: nothing speaks against it. */
    boolean isForRecords() {
        return verdict() != Verdict.NO;
    }

    /** Whether nothing is said about it at all, for or against. */
    boolean isUntold() {
        return verdict() == Verdict.UNTOLD;
    }

    private enum Verdict {
        YES,
        UNTOLD,
        NO
    }

    private Verdict verdict() {
        if (isRefused() || lines.at(mention.line()).indexOf('©') >= 0) {
            return Verdict.NO;
        }
        for (String words : levels()) {
            FoldedText said = FoldedText.of(words);
            boolean patients = OfficeWords.PATIENTS.in(said);
            if (OfficeWords.NEVER.in(said) || OfficeWords.OTHER_PEOPLE.in(said) && !patients) {
                return Verdict.NO;
            }
            if (OfficeWords.OURS.in(said) || patients) {
                return Verdict.YES;
            }
            if (OfficeWords.OTHERS.in(said)) {
                return Verdict.NO;
            }
        }
        return Verdict.UNTOLD;
    }

    private boolean isRefused() {
        String line = lines.at(mention.line());
        int next = nextMentionStart();
        int end = sentenceEnd(line, mention.lastLine() == mention.line() ? mention.end() : line.length());
        String rest = mention.end() < end && mention.lastLine() == mention.line()
                ? line.substring(mention.end(), Math.min(end, Math.max(mention.end(), next)))
                : "";
        return OfficeWords.REFUSED.in(FoldedText.of(clause)) || OfficeWords.REFUSED.in(FoldedText.of(rest));
    }

    /** What it is for; the subject of the page where nothing is said. */
    ChannelSubject subject(ChannelSubject page) {
        for (String words : levels()) {
            FoldedText said = FoldedText.of(words);
            for (ChannelSubject subject : ChannelSubject.values()) {
                if (subject.alone(said)) {
                    return subject;
                }
            }
        }
        return page;
    }

    private List<String> levels() {
        List<String> levels = new ArrayList<>();
        levels.add(clause);
        if (lines.isRow(mention.line())) {
            levels.add(TableRows.head(lines, mention.line(), mention.start()).orElse(""));
        }
        levels.add(sentence);
        levels.add(sentenceBefore());
        levels.addAll(above);
        levels.add(heading());
        return levels;
    }

    /** "We offer interpreters free of charge. Call 555-555-0100." */
    private String sentenceBefore() {
        String line = lines.at(mention.line());
        int end = mention.start() - sentence.length();
        if (!isBare(sentence) || !ASKING.in(FoldedText.of(sentence)) || end <= 2 || lastMentionEnd() >= end) {
            return "";
        }
        int start = sentenceStart(line, end - 1, 0);
        return (start == 0 ? beginning(mention.line()) : "") + line.substring(start, end);
    }

    private static boolean isBare(String words) {
        return words.trim().length() <= LONGEST_BARE;
    }

    /** A line that holds a number of its own is another entry, unless it is bare as well. */
    private List<String> linesAbove() {
        List<String> found = new ArrayList<>();
        for (int i = mention.line() - 1; i >= 0 && found.size() < MOST_LINES_ABOVE; i--) {
            String line = lines.at(i);
            if (lines.isWrittenAsHeading(i) || line.length() > LONGEST_LINE_ABOVE || lines.isRow(mention.line())) {
                break;
            }
            if (!holdsMention(i)) {
                found.add(line);
            }
            if (lines.isHeading(i)) {
                break;
            }
        }
        return found;
    }

    private boolean holdsMention(int line) {
        for (Mention other : mentions) {
            if (other.covers(line)) {
                return true;
            }
        }
        return false;
    }

    private int lastMentionEnd() {
        int end = 0;
        for (Mention other : mentions) {
            boolean before = other.lastLine() == mention.line() && other.end() <= mention.start();
            end = before && !other.equals(mention) ? Math.max(end, other.end()) : end;
        }
        return end;
    }

    private int nextMentionStart() {
        int start = Integer.MAX_VALUE;
        for (Mention other : mentions) {
            boolean behind = other.line() == mention.line() && other.start() >= mention.end();
            start = behind ? Math.min(start, other.start()) : start;
        }
        return start;
    }

    /** "555-555-0100 (billing)", "555-555-0100 – Billing office": where nothing stands before, what stands behind tells. */
    private String after(String before) {
        String line = lines.at(mention.lastLine());
        int end = sentenceEnd(line, mention.end());
        int border = mention.lastLine() == mention.line() ? Math.min(end, nextMentionStart()) : end;
        String rest = mention.end() < border ? line.substring(mention.end(), border) : "";
        String near = rest.trim();
        if (near.startsWith("(")) {
            int close = near.indexOf(')');
            return close < 0 || border < end ? "" : near.substring(0, close);
        }
        boolean told = near.startsWith("is ") || near.startsWith("es ") || near.startsWith("for ");
        return (told || before.trim().length() <= 1) && border >= end && near.length() <= LONGEST_BARE * 2 ? near : "";
    }

    private static int sentenceStart(String line, int end, int border) {
        for (int i = end - 2; i > 0; i--) {
            if (isSentenceEnd(line, i) && (line.charAt(i) != '?' || i <= border + 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int sentenceEnd(String line, int from) {
        for (int i = Math.max(1, from); i < line.length(); i++) {
            if (isSentenceEnd(line, i)) {
                return i;
            }
        }
        return line.length();
    }

    static boolean isSentenceEnd(String line, int at) {
        char c = line.charAt(at);
        if (c != '.' && c != '?' && c != '!' || at + 2 >= line.length() || line.charAt(at + 1) != ' ') {
            return false;
        }
        char next = line.charAt(at + 2);
        boolean capital = next >= 'A' && next <= 'Z' || next > 127 || next == '(';
        String word = wordBefore(line, at);
        boolean initial = word.length() == 1 && (word.charAt(0) < '0' || word.charAt(0) > '9');
        return capital && !initial && !ABBREVIATIONS.has(word);
    }

    private static String wordBefore(String line, int at) {
        int start = at;
        while (start > 0 && " (,:".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        return line.substring(start, at).toLowerCase();
    }
}
