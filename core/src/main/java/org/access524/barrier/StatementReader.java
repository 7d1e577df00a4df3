package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.Phrases;

/** Reads the statements of a page by some tables of wordings. */
final class StatementReader {

    /** What the lines of a statement ask for that are to be filled in. */
    interface FormReader {
        List<FoundBarrier> in(Statement statement, Page page);
    }

    /** What a page says at greater length is no longer about how to ask. */
    private static final int LONGEST_TEXT = 60_000;

    private final List<Wording> wordings = new ArrayList<>();
    /** What each wording's statement must name, as far as the page names it: of hundreds of phrases a few. */
    private final List<Phrases> topics = new ArrayList<>();

    private final Findings findings = new Findings();

    private final Page page;
    private final FormReader forms;

    private StatementReader(Page page, List<List<Wording>> tables, FormReader forms) {
        this.page = page;
        this.forms = forms;
        for (List<Wording> table : tables) {
            for (Wording wording : table) {
                if (wording.fits(page)) {
                    wordings.add(wording);
                    topics.add(wording.topic().thatOccurIn(page.words()));
                }
            }
        }
    }

    /** What the texts demand by these tables, and what was found elsewhere, each quote once and a few of a kind. */
    static List<FoundBarrier> find(
            List<String> texts, List<List<Wording>> tables, FormReader forms, List<FoundBarrier> others) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            int room = Math.max(0, LONGEST_TEXT - joined.length());
            joined.append(text.length() <= room ? text : text.substring(0, room))
                    .append("\n\n");
        }
        Page page = Page.of(joined.toString());
        if (page.isForOthersOnly()) {
            return List.of();
        }
        StatementReader reader = new StatementReader(page, tables, forms);
        for (Statement statement : Statements.of(joined.toString())) {
            reader.look(statement);
        }
        for (FoundBarrier barrier : others) {
            reader.findings.add(barrier, 0);
        }
        return reader.findings.best(Lines.squeeze(joined.toString()));
    }

    /** A statement counts once for a kind, with the first of its wordings that it says. */
    private void look(Statement statement) {
        Scope scope = new Scope(statement, page);
        List<FoundBarrier> lines = forms.in(statement, page);
        List<BarrierKind> known = new ArrayList<>();
        for (FoundBarrier line : lines) {
            if (line.strength() == BarrierStrength.FIRM && scope.isOwnCopy()) {
                findings.add(line, 0);
                known.add(line.kind());
            }
        }
        List<BarrierKind> asked = List.copyOf(known);
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            if (!asked.contains(wording.kind())
                    && statement.has(topics.get(i))
                    && wording.isSaidBy(statement)
                    && (wording.isOfAnybody() || scope.isOwnCopy())) {
                String quote = Quote.of(statement.quote(), wording.wordsIn(statement));
                findings.add(new FoundBarrier(wording.kind(), wording.strengthIn(statement), quote), i);
                known.add(wording.kind());
            }
        }
        for (FoundBarrier line : lines) {
            if (!known.contains(line.kind()) && scope.isOwnCopy()) {
                findings.add(line, wordings.size());
            }
        }
    }
}
