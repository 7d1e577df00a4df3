package org.access524.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.access524.law.AccessRule;
import org.access524.law.Certainty;
import org.access524.law.Citations;
import org.access524.law.Fact;
import org.access524.law.Support;
import org.access524.request.LetterKind;

/** Finds what no letter may say. What the person wrote herself is hers, and left out of account. */
final class SayingCheck {

    private static final int WORDS_OF_A_PAGE = 350;
    private static final int WORDS_OF_A_FULL_PAGE = 520;

    /** What sounds like law, and so has to rest on something. */
    private static final Pattern LAW = Pattern.compile(
            "CFR|U\\.?S\\.?C\\b|HIPAA|HHS|\\bOCR\\b|OIG|CMS|FAQ|guidance|statut|\\blaws?\\b|lawful|\\blegal|\\brules?\\b"
                    + "|\\bmust\\b|\\brequire[sd]?\\b|\\bentitled\\b|\\brights? (to|of)\\b|\\blimits?\\b|violat|deadline"
                    + "|\\blast day\\b|\\bdays?\\b.*passed|\\d+ (calendar |business |working )?days?\\b",
            Pattern.CASE_INSENSITIVE);

    /** What only sounds like it. */
    private static final List<String> ALLOWED = List.of("lawful fee", "legal guardian");

    private static final Pattern CLAUSE =
            Pattern.compile("\\d+ (CFR|USC|FR) \\d[\\w-]*(\\.\\d+)?(\\(\\w+\\))*|HHS FAQ \\d+");

    private static final Pattern DAYS =
            Pattern.compile("(\\d+)[ -](calendar |business |working )?days?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINED = Pattern.compile("[a-z)\"][.?!][A-Z]");

    private static final List<String> THREATS =
            List.of("$1 million", "1,000,000", "penalt", "fine of", "sue ", "lawyer", "attorney");

    private static final List<String> GAPS = List.of(
            "[",
            "{",
            "___",
            "XX",
            "null",
            "Optional",
            "TODO",
            "  ",
            " .",
            " ,",
            ", ,",
            ",,",
            "..",
            ": .",
            "()",
            "( ",
            " )",
            ",.",
            ";.",
            "?.",
            " ;",
            " :");

    private final List<String> personsWords;
    private final List<String> faults = new ArrayList<>();

    SayingCheck(List<String> personsWords) {
        this.personsWords = personsWords;
    }

    /** Everything wrong with the letter; empty if nothing is. */
    List<String> faults(Letter letter) {
        for (Statement statement : letter.statements()) {
            check(statement);
        }
        whole(letter);
        return List.copyOf(faults);
    }

    List<String> faults(Statement statement) {
        check(statement);
        return List.copyOf(faults);
    }

    private void check(Statement statement) {
        String ours = ours(statement.text());
        if (statement.support().isEmpty()) {
            String rest = ours;
            for (String allowed : ALLOWED) {
                rest = rest.replace(allowed, "");
            }
            fault(LAW.matcher(rest).find(), "speaks of the law and rests on nothing", statement.text());
        }
        for (Support support : statement.support()) {
            rests(statement.text(), support);
        }
        Set<String> cited = new HashSet<>();
        statement.support().forEach(support -> cited.add(support.citation().label()));
        Matcher clause = CLAUSE.matcher(ours);
        while (clause.find()) {
            fault(!cited.contains(clause.group()), "cites what it does not rest on", statement.text());
        }
        Matcher days = DAYS.matcher(ours);
        while (days.find()) {
            boolean allowed = allowedDays(statement).contains(Integer.parseInt(days.group(1)));
            fault(!allowed, "counts days of its own", statement.text());
        }
        fault(statement.text().isBlank(), "is empty", statement.text());
        fault(!ours.matches("(?s).*[.?!\":]"), "does not end", statement.text());
        fault(!ours.matches("(?s)[A-Z0-9\"].*"), "does not begin", statement.text());
        wording(ours);
    }

    private void rests(String text, Support support) {
        fault(support.certainty() == Certainty.SECONDARY, "rests on an account of the law", text);
        fault(!Citations.all().contains(support.citation()), "cites an unknown clause", text);
        String saidBy = support instanceof Fact fact ? fact.saidBy() : "";
        boolean reported = support.certainty() == Certainty.REPORTED;
        fault(reported && saidBy.isEmpty(), "is reported by nobody", text);
        String named = saidBy.isEmpty() ? support.citation().label() : saidBy;
        boolean says = Pattern.compile(Pattern.quote(named) + "(?![(\\w])")
                .matcher(text)
                .find();
        fault(!says, "does not name " + named, text);
    }

    private static Set<Integer> allowedDays(Statement statement) {
        Set<Integer> days = new HashSet<>(Set.of(30, 180));
        for (Support support : statement.support()) {
            if (support instanceof AccessRule rule) {
                days.add(rule.limit());
            }
        }
        return days;
    }

    private void whole(Letter letter) {
        String text = ours(letter.plainText());
        wording(text);
        fault(!text.matches("[\\x20-\\x7e\\n]*"), "is not plain", text);
        Matcher clause = CLAUSE.matcher(ours(letter.subject()));
        while (clause.find()) {
            String label = clause.group();
            boolean cited = letter.citations().stream()
                    .anyMatch(citation -> citation.label().startsWith(label));
            fault(!cited, "has a subject that rests on nothing", letter.subject());
        }
        int words = letter.plainText().split("\\s+").length;
        boolean toProvider =
                letter.kind().use() == LetterKind.Use.LETTER || letter.kind().use() == LetterKind.Use.ENCLOSURE;
        fault(
                toProvider && words > limit(letter.kind()),
                "is longer than a page: " + words,
                letter.kind().name());
        fault(letter.shortForm().length() > Draft.BRIEF, "is not short", letter.shortForm());
        boolean spoken = letter.kind().use() == LetterKind.Use.PHONE_SCRIPT;
        fault(
                spoken != letter.shortForm().isEmpty(),
                "has a short form, or none",
                letter.kind().name());
        fault(
                spoken != letter.signatureLines().isEmpty(),
                "is signed, or not",
                letter.kind().name());
        fault(
                letter.addressee().isEmpty() || letter.body().isEmpty(),
                "says nothing",
                letter.kind().name());
        wording(ours(letter.shortForm()));
    }

    /** The request itself has to contain all that a request should, and may fill the page. */
    private static int limit(LetterKind kind) {
        return kind == LetterKind.ACCESS_REQUEST ? WORDS_OF_A_FULL_PAGE : WORDS_OF_A_PAGE;
    }

    private void wording(String ours) {
        for (String threat : THREATS) {
            fault(ours.toLowerCase().contains(threat), "threatens", ours);
        }
        fault(JOINED.matcher(ours).find(), "has a gap between sentences", ours);
        for (String gap : GAPS) {
            fault(ours.contains(gap), "has a gap \"" + gap + "\"", ours);
        }
    }

    /** Without the words of the person: those in quotation marks, and her names and the like. */
    private String ours(String text) {
        String ours = text.replaceAll("\"[^\"]*\"", "\"words\"");
        for (String words : personsWords) {
            ours = ours.replace(words, "Words");
        }
        return ours;
    }

    private void fault(boolean isFault, String what, String where) {
        if (isFault) {
            faults.add(what + ": " + where);
        }
    }
}
