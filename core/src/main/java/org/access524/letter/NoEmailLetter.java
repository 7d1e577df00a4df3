package org.access524.letter;

import org.access524.law.Facts;
import org.access524.law.Right;
import org.access524.request.LetterKind;

/** To a provider that does not send copies by e-mail. */
final class NoEmailLetter {

    private NoEmailLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(LetterKind.NO_EMAIL, context, "A copy by e-mail", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        letter.also(
                "HHS says that it expects every provider to be able to send copies by mail and by e-mail.",
                Facts.MAIL_AND_EMAIL);
        letter.law(
                "HHS's access guidance says that a provider gives a brief warning that a third party could read unencrypted"
                        + " e-mail on its way, and then sends the copy by it if the individual still wants that.",
                Facts.UNENCRYPTED_EMAIL);
        letter.paragraph();
        boolean accepts = context.patient().preferences().unencryptedEmailAccepted();
        String email = letter.requester().email();
        if (context.request().scope().right() == Right.INSPECT) {
            return letter.wanted().end();
        }
        if (accepts) {
            letter.also("I know that a third party could read unencrypted e-mail on its way, and I accept that risk.");
        }
        letter.also("Please send the copy by " + (accepts ? "" : "encrypted ") + "e-mail" + Prose.lead(" to ", email)
                + ".");
        letter.also("If it is too large for that, a secure download link would also do.");
        return letter.end();
    }
}
