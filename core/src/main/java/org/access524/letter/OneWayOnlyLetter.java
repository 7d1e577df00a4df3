package org.access524.letter;

import java.util.Optional;
import org.access524.law.Facts;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;

/** To "fax us", the portal only, mail only. */
final class OneWayOnlyLetter {

    private OneWayOnlyLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(LetterKind.ONE_WAY_ONLY, context, "One way only", FollowUp.RECORDS_OFFICE);
        letter.obstacleSaid();
        letter.also(guidance(letter.obstacle()), Facts.NO_UNREASONABLE_MEASURES);
        letter.paragraph();
        if (letter.request().known().first(EventKind.SENT).isPresent()) {
            letter.also("Please work on the request that you have, and do not wait for it to come in another way.");
        } else {
            letter.also("Please tell me of another way by which I can make my request.");
        }
        letter.say("If only that one way is open, please tell me why.");
        letter.paragraph().wanted();
        return letter.end();
    }

    /** Of the three, the guidance names the portal and the mail; of fax it says nothing. */
    private static String guidance(Optional<Obstacle> obstacle) {
        String says =
                "HHS's access guidance says that a provider may not impose unreasonable measures that are barriers to"
                        + " access or unreasonably delay it";
        if (obstacle.isEmpty() || obstacle.get() == Obstacle.FAX_ONLY) {
            return says + ".";
        }
        return says + ", and names as one to require the use of "
                + (obstacle.get() == Obstacle.PORTAL_ONLY ? "its portal" : "the mail")
                + "; a provider may offer it.";
    }
}
