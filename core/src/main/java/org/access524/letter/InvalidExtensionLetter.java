package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.List;
import java.util.Optional;
import org.access524.law.Facts;
import org.access524.law.Jurisdiction;
import org.access524.request.Deadline;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;

/** To a notice of extension that does not meet 45 CFR 164.524(b)(2)(ii): names what it lacks. */
final class InvalidExtensionLetter {

    private InvalidExtensionLetter() {}

    static Letter write(LetterContext context) {
        FollowUp letter = FollowUp.begin(
                LetterKind.INVALID_EXTENSION, context, "Your notice of more time", FollowUp.RECORDS_OFFICE);
        Optional<Event> notice = letter.request().known().last(EventKind.EXTENSION);
        notice.ifPresent(event -> letter.say(said(event)));
        letter.law(
                "45 CFR 164.524(b)(2)(ii) allows one extension of no more than 30 days, and only if within the first 30 days"
                        + " you give me a written statement of the reasons for the delay and the date by which you will"
                        + " act.",
                Facts.EXTENSION);
        List<String> faults =
                notice.map(event -> ExtensionFaults.of(event, letter.request())).orElse(List.of());
        if (!faults.isEmpty()) {
            letter.also(
                    "Measured by 45 CFR 164.524(b)(2)(ii), the notice falls short: it " + Prose.join("; it ", faults)
                            + ".",
                    Facts.EXTENSION);
        }
        letter.request()
                .state()
                .governing()
                .filter(last -> notice.isPresent() && hasNoExtension(last))
                .ifPresent(last -> letter.law(
                        last.rule().citation().label() + " sets a limit of its own, with no extension in its text.",
                        last.rule()));
        letter.paragraph();
        if (faults.isEmpty()) {
            letter.also(
                    "Please send me the reasons for the delay and the date by which you will act in writing, if you have"
                            + " not done so (45 CFR 164.524(b)(2)(ii)).",
                    Facts.EXTENSION);
        } else {
            letter.also(
                    "So I do not count on more time, and ask you to act on my request as if that notice had not come.");
        }
        letter.say(letter.request().missing());
        letter.paragraph().wanted();
        return letter.end();
    }

    private static boolean hasNoExtension(Deadline last) {
        return last.rule().jurisdiction() != Jurisdiction.FEDERAL
                && last.rule().extension().isEmpty();
    }

    private static String said(Event notice) {
        String told = "On " + longForm(notice.date()) + ", you told me that you need more time";
        if (!(notice.details() instanceof EventDetails.Extending extending)) {
            return told + ".";
        }
        return told
                + extending.newDate().map(date -> ", until " + longForm(date)).orElse("")
                + Prose.lead(", for this reason: ", Quotes.brief(extending.reason())) + ".";
    }
}
