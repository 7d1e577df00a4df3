package org.access524.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.access524.law.ComplaintBody.Handles;

/** The tables of {@code docs/law.md}, in Markdown. */
final class LawTables {

    private LawTables() {}

    static String facts() {
        Table table = new Table("Clause or guidance", "What it says, in our words", "Certainty");
        for (Fact fact : Facts.all()) {
            String certainty = word(fact.certainty()) + (fact.saidBy().isEmpty() ? "" : ": " + fact.saidBy());
            table.row(link(fact.citation()), fact.statement(), certainty);
        }
        return table.text();
    }

    static String rules(List<AccessRule> rules) {
        Table table = new Table(
                "Rule",
                "Binds",
                "Right",
                "Limit",
                "Day 0",
                "Extension",
                "Last day on a closed day",
                "Only if, not if",
                "Clause",
                "Received from",
                "Certainty",
                "Read at, on");
        for (AccessRule rule : rules) {
            table.row(
                    rule.jurisdiction().displayName() + ", `" + rule.id() + "`",
                    word(rule.holder()),
                    rule.right() == Right.COPY ? "copy" : "inspection",
                    limit(rule),
                    word(rule.trigger()),
                    rule.extension().map(LawTables::extension).orElse("none"),
                    rule.rollForward()
                            .map(clause -> "next open day, " + link(clause))
                            .orElse("stays"),
                    conditions(rule),
                    link(rule.citation()),
                    rule.inForceFrom().map(Object::toString).orElse("not known"),
                    word(rule.certainty()),
                    host(rule.source()) + ", " + rule.checkedOn());
        }
        return table.text();
    }

    /** How many rules there are of each table and certainty. */
    static String counts() {
        Table table = new Table("Table", "Verified", "Reported", "Secondary", "All");
        count(table, "Federal", FederalRules.ALL);
        count(table, "States, may be over before the federal limit", QuickerStateRules.ALL);
        count(table, "States, 30 days or more", SlowerStateRules.ALL);
        count(table, "All", AccessRules.all());
        return table.text();
    }

    static String softRules() {
        return rules(AccessRules.all().stream()
                .filter(rule -> rule.force() != Force.DEADLINE)
                .toList());
    }

    static String leftOut() {
        Table table = new Table("Where", "Clause or office", "What it says or is", "Why it is left out");
        for (String[] row : LawFiles.rows("left-out.tsv")) {
            table.row(name(row[0]), "[" + row[1] + "](<" + row[4] + ">)", row[2], row[3]);
        }
        return table.text();
    }

    static String withoutLimit() {
        Table table = new Table("Where", "Binds", "Clause", "What it says", "Certainty");
        for (String[] row : LawFiles.rows("without-limit.tsv")) {
            String certainty = word(Certainty.valueOf(row[4]));
            table.row(name(row[0]), row[1], "[" + row[2] + "](<" + row[5] + ">)", row[3], certainty);
        }
        return table.text();
    }

    static String complaintBodies() {
        Table table = new Table("Where", "Facilities", "Practitioners", "Anybody");
        for (Jurisdiction state : Jurisdiction.values()) {
            if (state != Jurisdiction.FEDERAL) {
                table.row(
                        state.displayName(),
                        bodies(state, Handles.HOSPITALS),
                        bodies(state, Handles.PHYSICIANS),
                        bodies(state, Handles.ANY));
            }
        }
        return table.text();
    }

    private static void count(Table table, String name, List<AccessRule> rules) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Certainty certainty : Certainty.values()) {
            cells.add(""
                    + rules.stream()
                            .filter(rule -> rule.certainty() == certainty)
                            .count());
        }
        cells.add("" + rules.size());
        table.row(cells.toArray(new String[0]));
    }

    private static String limit(AccessRule rule) {
        String days = rule.limit() + " " + days(rule.unit(), rule.limit());
        return switch (rule.force()) {
            case DEADLINE -> days;
            case LIABILITY_LIMIT -> days + ", limit of liability";
            case NORMALLY -> days + ", \"normally\"";
        };
    }

    private static String extension(Extension extension) {
        boolean replaces = extension.from() == Extension.From.DAY_ZERO;
        return (replaces ? "to " : "by ") + extension.days() + " " + days(extension.unit(), extension.days())
                + (replaces ? " from day 0, " : ", ") + link(extension.clause());
    }

    private static String days(DayUnit unit, int number) {
        return (unit == DayUnit.CALENDAR ? "calendar day" : "business day") + (number == 1 ? "" : "s");
    }

    private static String conditions(AccessRule rule) {
        List<String> conditions = new ArrayList<>();
        rule.onlyIf().forEach(condition -> conditions.add("only if " + word(condition)));
        rule.notIf().forEach(exception -> conditions.add("not if " + word(exception)));
        return String.join("; ", conditions);
    }

    private static String bodies(Jurisdiction state, Handles handles) {
        return ComplaintBodies.all().stream()
                .filter(body -> body.jurisdiction() == state && body.handles() == handles)
                .map(body -> "[" + body.name() + "](<" + body.address() + ">), " + word(body.certainty()))
                .collect(Collectors.joining("; "));
    }

    private static String name(String code) {
        return Jurisdiction.of(code).orElseThrow().displayName();
    }

    private static String link(Citation citation) {
        return "[" + citation.label() + "](<" + citation.url() + ">)";
    }

    private static String host(String address) {
        int end = address.indexOf('/', "https://".length());
        String host = address.substring("https://".length(), end < 0 ? address.length() : end);
        return "[" + host + "](<" + address + ">)";
    }

    private static String word(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Holder holder) {
        return switch (holder) {
            case ANY_PROVIDER -> "every provider";
            case PHYSICIAN -> "physicians and other practitioners";
            case HOSPITAL -> "hospitals";
            case IMAGING_CENTER -> "imaging centers";
            case NURSING_FACILITY -> "nursing facilities";
            case PUBLIC_PROVIDER -> "public providers";
        };
    }

    private static String word(Trigger trigger) {
        return switch (trigger) {
            case RECEIPT_OF_REQUEST -> "receipt";
            case DATE_OF_REQUEST -> "the request; counted from receipt";
            case RECEIPT_AND_FEE -> "receipt and payment of the fee";
            case RECEIPT_UNLESS_FEE_IS_DUE -> "receipt, or payment if a fee is quoted";
            case RECORD_COMPLETE -> "the record complete, or discharge; counted from receipt";
        };
    }

    private static String word(Circumstance circumstance) {
        return switch (circumstance) {
            case ELECTRONIC_RECORDS -> "the records are electronic";
            case UPCOMING_TREATMENT -> "the request says that it is for upcoming treatment";
            case RECORDS_UNDER_A_YEAR -> "the records are less than 12 months old";
            case BENEFIT_CLAIM -> "the request supports a claim for public benefits";
            case RECENT_DISCHARGE -> "the patient was discharged less than 30 days before";
            case CURRENT_PATIENT -> "the patient is in the facility now";
            case FORMER_PATIENT -> "the patient has left the facility";
            case RECORDS_IN_STATE -> "the records are kept in the state";
            case RECORDS_OUTSIDE_STATE -> "the records are kept outside the state";
            case MAMMOGRAMS -> "mammograms are asked for";
        };
    }

    /** A table in Markdown. */
    private static final class Table {

        private final StringBuilder text = new StringBuilder();

        Table(String... headings) {
            row(headings);
            text.append("|---".repeat(headings.length)).append("|\n");
        }

        void row(String... cells) {
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }

        String text() {
            return text.toString();
        }
    }
}
