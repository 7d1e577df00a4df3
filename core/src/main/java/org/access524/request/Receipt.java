package org.access524.request;

import static org.access524.text.IsoDate.print;

import java.time.LocalDate;
import java.util.Optional;
import org.access524.law.Citations;

/**
 * The day on which the provider received a request: day 0 of every limit (45 CFR 164.524(b)(2)(i)).
 *
 * @param working where the day comes from; an assumption is called so
 */
public record Receipt(LocalDate date, Working working) {

    /** How many calendar days a request that may go by post is supposed to travel; in doubt later. */
    public static final int DAYS_BY_POST = 5;

    /** Empty as long as the request is neither sent, nor received, nor answered. */
    public static Optional<Receipt> of(AccessRequest request) {
        Optional<Event> received = request.first(EventKind.RECEIVED);
        Optional<Event> sent = request.first(EventKind.SENT);
        if (received.isPresent()) {
            return Optional.of(recorded(received.get(), sent));
        }
        Optional<Receipt> assumed = sent.map(event -> assumed(event, request.channel()));
        Optional<LocalDate> answered = firstAnswer(request, sent);
        if (answered.isPresent()
                && (assumed.isEmpty() || answered.get().isBefore(assumed.get().date()))) {
            return Optional.of(new Receipt(answered.get(), step(Sentence.WORKING_RECEIVED_BY_ANSWER, answered.get())));
        }
        return assumed;
    }

    private static Receipt recorded(Event received, Optional<Event> sent) {
        LocalDate date = received.date();
        if (sent.isPresent() && date.isBefore(sent.get().date())) {
            LocalDate later = sent.get().date();
            return new Receipt(
                    later,
                    Working.assumption(
                            Sentence.WORKING_NOT_BEFORE_SENT.with(print(date), print(later)), Citations.THIRTY_DAYS));
        }
        KnownHow how = received.details() instanceof EventDetails.Receiving receiving
                ? receiving.knownHow()
                : KnownHow.ASSUMED;
        return new Receipt(
                date,
                switch (how) {
                    case CONFIRMATION -> step(Sentence.WORKING_RECEIVED_CONFIRMATION, date);
                    case TRACKED -> step(Sentence.WORKING_RECEIVED_TRACKED, date);
                    case SAME_DAY -> step(Sentence.WORKING_RECEIVED_SAME_DAY, date);
                    case ASSUMED -> assumption(Sentence.WORKING_RECEIVED_ASSUMED, date);
                });
    }

    private static Receipt assumed(Event sent, Channel planned) {
        Channel channel = channelOf(sent, planned);
        if (channel != Channel.MAIL && channel != Channel.PDF_FORM) {
            return new Receipt(sent.date(), assumption(Sentence.WORKING_ASSUMED_SAME_DAY, sent.date()));
        }
        LocalDate arrival = sent.date().plusDays(DAYS_BY_POST);
        return new Receipt(
                arrival,
                Working.assumption(
                        Sentence.WORKING_ASSUMED_AFTER_POST.with(print(sent.date()), "" + DAYS_BY_POST, print(arrival)),
                        Citations.THIRTY_DAYS));
    }

    /** By which channel it was sent: as the event says, or else as the request was planned. */
    static Channel channelOf(Event sent, Channel planned) {
        return sent.details() instanceof EventDetails.Sending sending ? sending.channel() : planned;
    }

    /** Nothing that is dated before the sending can prove that what was sent has arrived. */
    private static Optional<LocalDate> firstAnswer(AccessRequest request, Optional<Event> sent) {
        for (Event event : request.chronicle()) {
            boolean afterSending =
                    sent.isEmpty() || !event.date().isBefore(sent.get().date());
            if (event.kind().provesReceipt() && afterSending) {
                return Optional.of(event.date());
            }
        }
        return Optional.empty();
    }

    private static Working step(Sentence sentence, LocalDate date) {
        return Working.step(sentence.with(print(date)), Citations.THIRTY_DAYS);
    }

    private static Working assumption(Sentence sentence, LocalDate date) {
        return Working.assumption(sentence.with(print(date)), Citations.THIRTY_DAYS);
    }
}
