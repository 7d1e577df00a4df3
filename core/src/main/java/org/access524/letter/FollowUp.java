package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.List;
import java.util.Optional;
import org.access524.law.Facts;
import org.access524.law.Right;
import org.access524.law.Support;
import org.access524.person.Delivery;
import org.access524.person.Patient;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.LetterKind;
import org.access524.request.Obstacle;
import org.access524.request.RequestScope;

/**
 * A letter to the provider about a request: its beginning and its end, which are the same for all of them, and what they
 * have to say in common. Each method adds sentences and returns the letter, so that a letter reads in the order in which
 * it is written.
 */
final class FollowUp {

    /** Where requests are worked on. */
    static final String RECORDS_OFFICE = "Health Information Management (release of information)";

    static final String PRIVACY_OFFICE = "Privacy Officer";

    private final LetterKind letterKind;
    private final Patient patient;
    private final RequesterWords requester;
    private final RequestWords request;
    private final Draft draft;

    private FollowUp(LetterKind kind, LetterContext context, String topic, String office) {
        this.letterKind = kind;
        this.patient = context.patient();
        this.requester = new RequesterWords(patient);
        this.request = new RequestWords(context, Reader.PROVIDER);
        this.draft = new Draft(
                kind,
                topic + ": " + request.title(),
                Prose.fold(context.request().provider().name()),
                office,
                office.equals(PRIVACY_OFFICE) ? "" : Addressee.line(context.request()));
    }

    /** Begins with which request it is, when it was sent and received, and by when it is to be acted on. */
    static FollowUp begin(LetterKind kind, LetterContext context, String topic, String office) {
        FollowUp letter = new FollowUp(kind, context, topic, office);
        letter.request.history(letter.draft);
        letter.request.lastDay().ifPresent(day -> letter.draft.add(day));
        letter.draft.paragraph().say(letter.requester.identity()).say(letter.requester.capacity());
        letter.draft.brief(letter.request.inShort(), Facts.RIGHT);
        return letter.paragraph();
    }

    RequestWords request() {
        return request;
    }

    RequesterWords requester() {
        return requester;
    }

    FollowUp paragraph() {
        draft.paragraph();
        return this;
    }

    /** Says something that is not about the law. */
    FollowUp say(String text) {
        draft.say(text);
        return this;
    }

    /** Says something about the law. */
    FollowUp law(String text, Support... support) {
        draft.law(text, support);
        return this;
    }

    /** Says something in the letter and in its short form. */
    FollowUp also(String text, Support... support) {
        draft.law(text, support).brief(text, support);
        return this;
    }

    /** Says something in the short form only. */
    FollowUp brief(String text, Support... support) {
        draft.brief(text, support);
        return this;
    }

    /** Adds the day of receipt and the last day to the short form. */
    FollowUp timeInBrief() {
        draft.brief(request.received());
        request.lastDay().ifPresent(day -> draft.brief(day));
        return this;
    }

    /** The latest obstacle to which this kind of letter answers. */
    Optional<Obstacle> obstacle() {
        return obstacleEvent().map(event -> ((EventDetails.Obstructing) event.details()).obstacle());
    }

    /** What the provider said, in its own words where they were noted; nothing if no such obstacle is recorded. */
    FollowUp obstacleSaid() {
        obstacleEvent()
                .ifPresent(event -> say("On " + longForm(event.date()) + ", you "
                        + ObstacleWords.told(((EventDetails.Obstructing) event.details()).obstacle())
                        + Prose.lead(": ", Quotes.brief(event.note())) + "."));
        return this;
    }

    /** In what form and by what way the copy is wanted most, or that the person wants to look at the records. */
    FollowUp wanted() {
        if (request.known().scope().right() == Right.INSPECT) {
            return law(
                    "Please name a convenient time and place at which I can look at the records"
                            + " (45 CFR 164.524(c)(3)(i)).",
                    Facts.MANNER);
        }
        RequestScope.Kind kind = request.known().scope().kind();
        return law(
                CopyWords.mostWanted(patient.preferences(), kind, requester, refused()),
                CopyWords.formatFact(patient.preferences(), kind));
    }

    /** Ends with thanks, and with where an answer reaches the person. */
    Letter end() {
        draft.paragraph().say("Thank you for your help.").say(requester.contact());
        return draft.toBeSignedBy(requester.signer());
    }

    /** Nobody who objects to the only way is asked to use it. */
    private List<Delivery> refused() {
        if (obstacle().isEmpty()) {
            return List.of();
        }
        return switch (obstacle().get()) {
            case IN_PERSON_ONLY -> List.of(Delivery.PICK_UP);
            case PORTAL_ONLY -> List.of(Delivery.PORTAL);
            case MAIL_ONLY -> List.of(Delivery.MAIL);
            case FAX_ONLY -> List.of(Delivery.FAX);
            default -> List.of();
        };
    }

    private Optional<Event> obstacleEvent() {
        Optional<Event> latest = Optional.empty();
        for (Event event : request.known().chronicle()) {
            if (event.kind() == EventKind.OBSTACLE
                    && event.details() instanceof EventDetails.Obstructing obstructing
                    && obstructing.obstacle().letter() == letterKind) {
                latest = Optional.of(event);
            }
        }
        return latest;
    }
}
