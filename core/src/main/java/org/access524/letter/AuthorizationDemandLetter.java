package org.access524.letter;

import org.access524.law.Facts;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;

/** To "sign our authorization", and to a purpose, a notary, a witness, a Social Security number. */
final class AuthorizationDemandLetter {

    private AuthorizationDemandLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(
                LetterKind.AUTHORIZATION_DEMAND, context, "What you ask for first", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        switch (letter.obstacle().orElse(Obstacle.AUTHORIZATION)) {
            case PURPOSE -> purpose(letter);
            case NOTARY, SOCIAL_SECURITY_NUMBER ->
                verification(
                        letter, "45 CFR 164.514(h)(1) does not call for notarization or a Social Security number.");
            case WITNESS ->
                verification(letter, "45 CFR 164.514(h)(1) asks for verification of identity and authority only.");
            default -> authorization(letter);
        }
        letter.paragraph()
                .also("Please work on my request as it stands.")
                .say(letter.request().missing());
        letter.paragraph().wanted();
        return letter.end();
    }

    private static void authorization(FollowUp letter) {
        letter.also(
                "HHS FAQ 2041 says that an authorization permits a disclosure, while a request for access requires it.",
                Facts.ACCESS_IS_NO_AUTHORIZATION);
        letter.also("Mine is a request for access under 45 CFR 164.524.", Facts.RIGHT);
        letter.law(
                "HHS's access guidance says that a provider may require a form of its own only if that is no barrier to"
                        + " access and does not unreasonably delay it.",
                Facts.OWN_FORM);
        letter.say("If you have a form for patients who ask for access, please send it to me.");
    }

    private static void purpose(FollowUp letter) {
        letter.also(
                "The grounds of denial in 45 CFR 164.524(a)(2) and 45 CFR 164.524(a)(3) are a closed list, and none concerns"
                        + " the reason for which a person asks.",
                Facts.CLOSED_GROUNDS,
                Facts.REVIEWABLE_GROUNDS);
        letter.say("I would rather not give one.");
    }

    private static void verification(FollowUp letter, String scope) {
        letter.law(
                "45 CFR 164.514(h)(1) has a provider verify the identity and authority of a person whom it does not know.",
                Facts.VERIFICATION);
        letter.also(scope, Facts.VERIFICATION);
        letter.also(
                "HHS's access guidance says that no particular form of verification is mandated, and that verification may"
                        + " not create a barrier to access or unreasonably delay it.",
                Facts.NO_BARRIER_BY_VERIFICATION);
        letter.say("I will gladly show in another way who I am.");
    }
}
