package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.List;
import org.access524.law.Facts;
import org.access524.request.ComplaintWindow;
import org.access524.request.LetterKind;

/**
 * A draft of a complaint to the Office for Civil Rights of HHS, in the order in which its form asks: who files, for whom,
 * about whom, when, and what happened, how and why.
 */
final class OcrComplaintLetter {

    private OcrComplaintLetter() {}

    static Letter write(LetterContext context) {
        ComplaintFacts facts = new ComplaintFacts(context);
        RequestWords request = facts.request();
        Draft draft = new Draft(
                LetterKind.OCR_COMPLAINT,
                "Complaint about access to " + request.records() + " (45 CFR 160.306)",
                "Office for Civil Rights",
                "U.S. Department of Health and Human Services");
        draft.law("I file a complaint about access to health information (45 CFR 160.306(a)).", Facts.COMPLAINT);
        facts.parties(draft);
        request.state().complaint().ifPresent(window -> time(draft.paragraph(), window, context));
        facts.chronicle(draft);
        List<Statement> missed = MissedDeadlines.statements(context, request, true);
        draft.paragraph();
        missed.forEach(statement -> draft.add(statement));
        if (!missed.isEmpty()) {
            draft.law(
                    "To act on a request is to grant it and give access, or to deny it in writing"
                            + " (45 CFR 164.524(b)(2)(i)).",
                    Facts.THIRTY_DAYS);
        }
        facts.federalGrounds(draft);
        facts.wish(draft);
        draft.brief("I file a complaint (45 CFR 160.306(a)).", Facts.COMPLAINT).brief(request.inShort(), Facts.RIGHT);
        missed.forEach(statement -> draft.brief(statement));
        draft.brief(request.missing()).brief("I ask you to look into this.");
        return draft.toBeSignedBy(facts.requester().signer());
    }

    private static void time(Draft draft, ComplaintWindow window, LetterContext context) {
        boolean late = context.today().isAfter(window.until());
        draft.say("When it happened: since " + longForm(window.missed()) + ".");
        draft.law(
                "The 180 days of 45 CFR 160.306(b)(3), counted from then, " + (late ? "ended on " : "end on ")
                        + longForm(window.until()) + "."
                        + (late ? " I ask you to waive that limit for good cause." : ""),
                Facts.COMPLAINT_IN_TIME);
    }
}
