package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.Optional;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;

/** To those who helped. */
final class ThanksLetter {

    private ThanksLetter() {}

    static Letter write(LetterContext context) {
        RequesterWords requester = new RequesterWords(context.patient());
        RequestWords request = new RequestWords(context, Reader.PROVIDER);
        Draft draft = new Draft(
                LetterKind.THANKS,
                "Thank you: " + request.title(),
                Prose.fold(context.request().provider().name()),
                FollowUp.RECORDS_OFFICE,
                Addressee.line(context.request()));
        String thanks = received(request.known().last(EventKind.DELIVERED), request.records());
        draft.say(thanks);
        draft.paragraph().say(requester.identity()).say(requester.capacity());
        draft.paragraph().say("Please thank everybody who worked on it.");
        draft.brief(thanks);
        return draft.toBeSignedBy(requester.signer());
    }

    private static String received(Optional<Event> delivered, String records) {
        if (delivered.isEmpty()) {
            return "Thank you for your work on my request for access to " + records + ".";
        }
        String form = delivered.get().details() instanceof EventDetails.Delivering delivering
                ? Prose.lead(" in this form: ", Quotes.brief(delivering.form()))
                : "";
        return "On " + longForm(delivered.get().date()) + ", I received " + records + form
                + ". Thank you for answering my request.";
    }
}
