package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.FormField;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Finds what a page or form demands beyond 45 CFR 164.524 of a patient who asks for the patient's own records. */
public final class BarrierFinder {
    /** What a page says at greater length is no longer about how to ask. */
    private static final int LONGEST_TEXT = 60_000;

    private static final int MOST_OF_A_KIND = 3;

    private static final List<List<Wording>> TABLES =
            List.of(DeliveryWordings.ALL, AskingWordings.ALL, FeeWordings.ALL, AnswerWordings.ALL);

    private static final Phrases SIGNED = Phrases.list("signature*; sign here; signed; firma; firmado");
    private static final Phrases IDENTIFIED = Phrases.list("""
            date of birth; birth date; birthdate; dob; birthday; patient name; name of patient; patients name; patient information; fecha de nacimiento; nombre del paciente
            """);
    private static final Phrases REQUEST_FOR_ACCESS = Phrases.list("""
            request for access; access request form; right of access; patient access request; request to access; access to protected health information; access to my; request access to; request for copies of my; 164 524; patient request for health information; patient request for medical records; patient request for copies; patient access form;
            solicitud de acceso; derecho de acceso
            """);

    private final List<Wording> wordings = new ArrayList<>();
    private final List<FoundBarrier> found = new ArrayList<>();

    private BarrierFinder(FoldedText page) {
        boolean authorizes = SIGNED.in(page) && IDENTIFIED.in(page) && !REQUEST_FOR_ACCESS.in(page);
        for (List<Wording> table : TABLES) {
            for (Wording wording : table) {
                boolean fits = wording.page() == Wording.Page.ANY || authorizes;
                if (fits && wording.topic().in(page)) {
                    wordings.add(wording);
                }
            }
        }
    }

    /**
     * What is demanded, in the order of the texts and then of the fields, each quote once.
     *
     * @param texts running text of the page and its frames, or of a paper form; lines apart
     * @param fields the fields of the form
     */
    public static List<FoundBarrier> find(List<String> texts, List<FormField> fields) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            int room = LONGEST_TEXT - joined.length();
            joined.append(text.length() <= room ? text : text.substring(0, Math.max(0, room)))
                    .append("\n\n");
        }
        BarrierFinder finder = new BarrierFinder(FoldedText.of(joined.toString().replace(". ", "  ")));
        for (Statement statement : Statements.of(joined.toString())) {
            finder.look(statement);
        }
        for (FoundBarrier barrier : FieldBarriers.in(fields)) {
            finder.add(barrier);
        }
        return Best.of(finder.found, MOST_OF_A_KIND);
    }

    private void look(Statement statement) {
        boolean scoped = false;
        boolean own = false;
        BarrierKind done = null;
        for (Wording wording : wordings) {
            if (wording.kind() == done || !wording.isSaidBy(statement)) {
                continue;
            }
            if (!scoped) {
                own = Scope.isOwnCopy(statement);
                scoped = true;
            }
            if (own || wording.whose() == Wording.Reach.ANYBODY) {
                done = wording.kind();
                add(new FoundBarrier(
                        wording.kind(),
                        strength(wording, statement),
                        Quote.of(
                                statement.quote(),
                                statement
                                        .words()
                                        .find(wording.topic(), Phrases.of())
                                        .orElse(""))));
            }
        }
    }

    private static BarrierStrength strength(Wording wording, Statement statement) {
        boolean hedged = wording.measure() != Measure.OVER_30_DAYS
                && wording.measure() != Measure.OVER_30_IN_BUSINESS_DAYS
                && statement.has(Negation.HEDGE);
        return hedged ? BarrierStrength.QUESTION : wording.strength();
    }

    private void add(FoundBarrier barrier) {
        for (FoundBarrier known : found) {
            if (known.kind() == barrier.kind() && known.quote().equals(barrier.quote())) {
                return;
            }
        }
        found.add(barrier);
    }
}
