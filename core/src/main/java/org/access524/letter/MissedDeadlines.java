package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.ArrayList;
import java.util.List;
import org.access524.law.Facts;
import org.access524.law.Jurisdiction;
import org.access524.request.Deadline;

/** Which last days that surely bind have passed without an answer, as a complaint states them. */
final class MissedDeadlines {

    private MissedDeadlines() {}

    /** One statement each, of the federal limit or of those of the state. */
    static List<Statement> statements(LetterContext context, RequestWords request, boolean federal) {
        List<Statement> statements = new ArrayList<>();
        for (Deadline deadline : request.state().deadlines()) {
            boolean wanted = (deadline.rule().jurisdiction() == Jurisdiction.FEDERAL) == federal;
            if (wanted && deadline.sure() && deadline.overdue(context.today()) && !deadline.isMetBy(request.known())) {
                statements.add(statement(deadline, request.isReceiptAssumed()));
            }
        }
        return statements;
    }

    private static Statement statement(Deadline deadline, boolean assumed) {
        String label = deadline.rule().citation().label();
        String lead = assumed ? "If the request was received when I believe it was, the last day" : "The last day";
        return deadline.extended() && deadline.rule().jurisdiction() == Jurisdiction.FEDERAL
                ? new Statement(
                        lead + " to act on the request under " + label + ", with an extension under "
                                + Facts.EXTENSION.citation().label() + ", was " + longForm(deadline.due())
                                + ". The organization had not acted by then.",
                        List.of(deadline.rule(), Facts.EXTENSION))
                : new Statement(
                        lead + " to act on the request under " + label + " was " + longForm(deadline.due())
                                + ". The organization had not acted by then.",
                        List.of(deadline.rule()));
    }
}
