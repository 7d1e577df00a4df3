package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.access524.law.Facts;
import org.access524.law.Jurisdiction;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Deadline;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.Receipt;
import org.access524.request.RequestState;
import org.access524.request.Sentence;
import org.access524.request.Working;

/** Says which request it is, how and when it was sent and received, and by when it is to be acted on. */
final class RequestWords {

    private static final String OPEN = " request for access to ";
    private static final String CLAUSE = " under 45 CFR 164.524";

    private final AccessRequest known;
    private final RequestState state;
    private final LocalDate today;
    private final Reader reader;
    private final String records;

    RequestWords(LetterContext context, Reader reader) {
        this.known = context.request().asOf(context.today());
        this.state = RequestState.of(context.request(), context.today());
        this.today = context.today();
        this.reader = reader;
        this.records = new RequesterWords(context.patient()).whose() + " "
                + ScopeWords.subject(known.scope().kind());
    }

    /** {@code my health records}, {@code the patient's diagnostic images and reports}. */
    String records() {
        return records;
    }

    /** The request as far as it has happened. */
    AccessRequest known() {
        return known;
    }

    RequestState state() {
        return state;
    }

    /** Whether the provider still has to act. */
    boolean isOpen() {
        return state.phase().open();
    }

    /** Whether the provider still has to act, and the last day that surely binds it has passed. */
    boolean isLate() {
        return isOpen() && state.governing().filter(last -> last.overdue(today)).isPresent();
    }

    /** When and how the request was sent and received, as far as that is recorded. */
    void history(Draft draft) {
        draft.law(sent(), Facts.RIGHT).say(received());
    }

    /** The request in one sentence without how it was sent. */
    String inShort() {
        return "This is about my" + OPEN + records
                + sending().map(event -> " of " + longForm(event.date())).orElse("") + CLAUSE + ".";
    }

    /** For a subject: {@code request for access to my health records, sent January 2, 2026}. */
    String title() {
        return OPEN.trim() + " " + records
                + sending().map(event -> ", sent " + longForm(event.date())).orElse("");
    }

    /** The last day to act, if one surely binds and the request is open. */
    Optional<Statement> lastDay() {
        return isOpen() ? state.governing().map(last -> statement(last)) : Optional.empty();
    }

    /** Whether something shows that it was received. */
    boolean isReceiptProven() {
        return Receipt.of(known).isPresent() && !isReceiptAssumed();
    }

    /** Whether the day of receipt is only supposed. */
    boolean isReceiptAssumed() {
        return Receipt.of(known)
                .filter(receipt -> receipt.working().kind() == Working.Kind.ASSUMPTION)
                .isPresent();
    }

    private Statement statement(Deadline last) {
        boolean federal = last.rule().jurisdiction() == Jurisdiction.FEDERAL;
        boolean over = last.overdue(today);
        String lead = Prose.lead(isReceiptAssumed() ? "If that is so, " : "", lead(last, federal && over));
        String text = capital(lead) + " to act on it " + (over ? "was " : "is ") + longForm(last.due()) + " ("
                + last.rule().citation().label();
        return federal && last.extended()
                ? new Statement(
                        text + " and " + Facts.EXTENSION.citation().label() + ").",
                        List.of(last.rule(), Facts.EXTENSION))
                : new Statement(text + ").", List.of(last.rule()));
    }

    private String lead(Deadline last, boolean federalDaysAreOver) {
        if (last.extended()) {
            return "with the extension, the last day";
        }
        return federalDaysAreOver
                ? "more than 30 days have passed since " + reader.object() + " received it: the last day"
                : "the last day";
    }

    /** Begins with an English letter, so that the tables of {@code Character.toUpperCase} are not needed. */
    private static String capital(String text) {
        char first = text.charAt(0);
        return first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') + text.substring(1) : text;
    }

    /** What has not come yet; empty if the provider need not act any more. */
    String missing() {
        if (!isOpen()) {
            return "";
        }
        if (known.last(EventKind.DELIVERED, EventKind.PARTLY_DELIVERED).isPresent()) {
            return "I have received only a part of what I asked for.";
        }
        return switch (known.scope().right()) {
            case COPY -> "I have not received the copy.";
            case INSPECT -> "I have not been able to look at the records.";
        };
    }

    /** By when the provider last said that it would act; empty if it named no date. */
    String promised() {
        return state.promised()
                .map(date -> reader.subject() + " promised an answer by " + longForm(date) + ".")
                .orElse("");
    }

    /** The sentence about receipt; empty if nothing shows it. */
    String received() {
        Optional<Receipt> receipt = Receipt.of(known);
        if (receipt.isEmpty()) {
            return "";
        }
        String day = longForm(receipt.get().date());
        if (isReceiptAssumed()) {
            return "I believe " + reader.object() + " received it by " + day + ".";
        }
        String key = receipt.get().working().text().key();
        if (key.equals(Sentence.WORKING_RECEIVED_BY_ANSWER.key())) {
            return reader.subject() + " had it by " + day + ", when " + reader.object() + " answered.";
        }
        String proof = key.equals(Sentence.WORKING_RECEIVED_CONFIRMATION.key())
                ? ", as " + reader.possessive() + " confirmation shows"
                : key.equals(Sentence.WORKING_RECEIVED_TRACKED.key()) ? ", as the record of delivery shows" : "";
        return reader.subject() + " received it on " + day + proof + ".";
    }

    /** When and how it was sent, in one sentence. */
    String sent() {
        Optional<Event> sending = sending();
        if (sending.isEmpty()) {
            boolean asked = Receipt.of(known).isPresent();
            return (asked ? "I have made a" : "I am making a") + OPEN + records + CLAUSE + ".";
        }
        return "On " + longForm(sending.get().date()) + ", I " + how(channel(sending.get())) + " a" + OPEN + records
                + CLAUSE + ".";
    }

    private String how(Channel channel) {
        return switch (channel) {
            case ONLINE_FORM -> "sent " + reader.object() + " through " + reader.possessive() + " online form";
            case VENDOR_PORTAL -> "sent " + reader.object() + " through " + reader.possessive() + " vendor's form";
            case PATIENT_PORTAL -> "sent " + reader.object() + " through " + reader.possessive() + " patient portal";
            case PDF_FORM -> "sent " + reader.object() + " on " + reader.possessive() + " own form";
            case FAX -> "sent " + reader.object() + " by fax";
            case EMAIL -> "sent " + reader.object() + " by e-mail";
            case MAIL -> "sent " + reader.object() + " by mail";
            case PHONE -> "made to " + reader.object() + " by telephone";
            case IN_PERSON -> "handed " + reader.object();
        };
    }

    private Channel channel(Event sending) {
        return sending.details() instanceof EventDetails.Sending by ? by.channel() : known.channel();
    }

    private Optional<Event> sending() {
        return known.first(EventKind.SENT);
    }
}
