package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.ClassifiedField;
import org.access524.text.Phrases;

/** Finds what a page or form demands beyond 45 CFR 164.524 of a patient who asks for the patient's own records. */
public final class BarrierFinder {
    /** What a page says at greater length is no longer about how to ask. */
    private static final int LONGEST_TEXT = 60_000;

    private static final List<List<Wording>> TABLES = List.of(
            OneWayWordings.ALL,
            VisitWordings.ALL,
            MailWordings.ALL,
            PortalWordings.ALL,
            MediumWordings.ALL,
            EmailWordings.ALL,
            ImageWordings.ALL,
            FormWordings.ALL,
            AuthorizationWordings.ALL,
            StatingWordings.ALL,
            SignatureWordings.ALL,
            IdentityWordings.ALL,
            PriceWordings.ALL,
            SearchFeeWordings.ALL,
            PaymentWordings.ALL,
            BillWordings.ALL,
            TimeWordings.ALL,
            AnswerWordings.ALL,
            ConditionWordings.ALL);

    private final List<Wording> wordings = new ArrayList<>();
    /** What each wording's statement must name, as far as the page names it: of hundreds of phrases a few. */
    private final List<Phrases> topics = new ArrayList<>();

    private final Findings findings = new Findings();

    private final Page page;

    private BarrierFinder(Page page) {
        this.page = page;
        for (List<Wording> table : TABLES) {
            for (Wording wording : table) {
                if (wording.fits(page)) {
                    wordings.add(wording);
                    topics.add(wording.topic().thatOccurIn(page.words()));
                }
            }
        }
    }

    /**
     * What is demanded, in the order of the texts and then of the fields, each quote once and a few of a kind.
     *
     * @param texts running text of the page and its frames, or of a paper form; lines apart
     * @param fields the fields of the form
     */
    public static List<FoundBarrier> find(List<String> texts, List<ClassifiedField> fields) {
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
        BarrierFinder finder = new BarrierFinder(page);
        for (Statement statement : Statements.of(joined.toString())) {
            finder.look(statement);
        }
        for (FoundBarrier barrier : FieldBarriers.in(fields)) {
            finder.findings.add(barrier, 0);
        }
        return finder.findings.best(Lines.squeeze(joined.toString()));
    }

    /** A statement counts once for a kind, with the first of its wordings that it says. */
    private void look(Statement statement) {
        Scope scope = new Scope(statement, page);
        List<FoundBarrier> lines = FormLines.in(statement, page);
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
