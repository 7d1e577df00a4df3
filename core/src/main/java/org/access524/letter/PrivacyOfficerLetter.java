package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.time.LocalDate;
import java.util.List;
import org.access524.law.Facts;
import org.access524.request.Deadline;
import org.access524.request.LetterKind;

/** To the privacy officer: the history in dated lines, what is asked, and by when. */
final class PrivacyOfficerLetter {

    /** Calendar days for an answer, as many as the program waits before it suggests the next step. */
    private static final int DAYS_FOR_AN_ANSWER = 7;

    private PrivacyOfficerLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter =
                FollowUp.begin(LetterKind.PRIVACY_OFFICER, context, "Please look into it", FollowUp.PRIVACY_OFFICE);
        RequestWords request = letter.request();
        List<String> chronicle = Chronicle.page(request.known());
        letter.say(chronicle.isEmpty() ? "" : "What has happened so far:");
        for (String line : chronicle) {
            letter.paragraph().say(line);
        }
        letter.paragraph()
                .law(
                        "Please take this letter as a complaint under the process of 45 CFR 164.530(d)(1).",
                        Facts.OWN_COMPLAINT_PROCESS);
        letter.timeInBrief().also(request.missing());
        letter.also("Please see to it that I get access, or a written answer that says why not and to which part, by "
                + longForm(by(context, request)) + ".");
        letter.paragraph().wanted();
        letter.paragraph()
                .also(
                        "I would much rather settle this with you. If we cannot, 45 CFR 160.306(a) leaves me a complaint to HHS.",
                        Facts.COMPLAINT);
        return letter.end();
    }

    /** Nobody is asked for an answer before the last day. */
    private static LocalDate by(LetterContext context, RequestWords request) {
        LocalDate soon = context.today().plusDays(DAYS_FOR_AN_ANSWER);
        return request.state()
                .governing()
                .map(Deadline::due)
                .filter(due -> request.isOpen() && due.isAfter(soon))
                .orElse(soon);
    }
}
