package org.access524.letter;

import static org.access524.text.IsoDate.longForm;

import java.util.ArrayList;
import java.util.List;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;

/**
 * What happened to a request, in dated lines that any reader understands. What the person noted for herself is left out;
 * of the rest, only what the provider said is quoted.
 */
final class Chronicle {

    /** Lines of a chronicle that has to fit into a letter of one page. */
    private static final int LINES_OF_A_PAGE = 7;

    private final AccessRequest known;
    private final Reader reader;
    private final boolean quotes;

    private Chronicle(AccessRequest known, Reader reader, boolean quotes) {
        this.known = known;
        this.reader = reader;
        this.quotes = quotes;
    }

    /** For an authority: every line, with what the provider said. */
    static List<String> whole(AccessRequest known) {
        return new Chronicle(known, Reader.AUTHORITY, true).lines();
    }

    /** For the provider: the first line and the latest ones, without quotations. */
    static List<String> page(AccessRequest known) {
        List<String> lines = new Chronicle(known, Reader.PROVIDER, false).lines();
        if (lines.size() <= LINES_OF_A_PAGE) {
            return lines;
        }
        List<String> kept = new ArrayList<>();
        kept.add(lines.get(0));
        kept.addAll(lines.subList(lines.size() - LINES_OF_A_PAGE + 1, lines.size()));
        return kept;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Event event : known.chronicle()) {
            String what = what(event);
            if (!what.isEmpty()) {
                String said = quotes && isWhatTheProviderSaid(event.kind()) ? Quotes.whole(event.note()) : "";
                lines.add(longForm(event.date()) + ": " + what + Prose.lead(": ", said) + ".");
            }
        }
        return lines;
    }

    private String what(Event event) {
        return switch (event.kind()) {
            case PREPARED, NOTE -> "";
            case SENT -> "I sent the request " + by(channel(event));
            case RECEIVED -> received(event);
            case ACKNOWLEDGED -> reader.subject() + " acknowledged the request" + promise(event);
            case MORE_INFORMATION_ASKED -> reader.subject() + " asked for more information";
            case INFORMATION_GIVEN -> "I answered " + reader.object();
            case OBSTACLE ->
                "The answer"
                        + (event.details() instanceof EventDetails.Obstructing answer
                                ? ", in short: " + ObstacleWords.inShort(answer.obstacle())
                                : "");
            case EXTENSION -> reader.subject() + " asked for more time" + extension(event);
            case FEE_QUOTED ->
                reader.subject() + " quoted a fee"
                        + (event.details() instanceof EventDetails.Quoting quote
                                ? Prose.lead(" of ", Prose.fold(quote.amount()))
                                : "");
            case FEE_PAID -> "I paid a fee";
            case FEE_REFUSED -> "I objected to the fee";
            case PARTLY_DELIVERED -> "I received a part" + missing(event);
            case DELIVERED -> "I received an answer with records";
            case DENIED ->
                reader.subject() + " denied the request" + (event.isDeniedOrally() ? ", not in writing" : "");
            case REVIEW_ASKED -> "I asked for a review of the denial";
            case REMINDER_SENT -> "I reminded " + reader.object();
            case ESCALATED -> "I wrote to the privacy officer";
            case COMPLAINT_FILED -> "I filed a complaint" + with(event);
            case CALL -> "I spoke with " + reader.object() + " by telephone" + promise(event);
            case WITHDRAWN -> "I withdrew the request";
        };
    }

    private static boolean isWhatTheProviderSaid(EventKind kind) {
        return switch (kind) {
            case ACKNOWLEDGED, MORE_INFORMATION_ASKED, OBSTACLE, FEE_QUOTED, DENIED, CALL -> true;
            default -> false;
        };
    }

    private String by(Channel channel) {
        return switch (channel) {
            case ONLINE_FORM -> "through the online form";
            case VENDOR_PORTAL -> "through the vendor's form";
            case PATIENT_PORTAL -> "through the patient portal";
            case PDF_FORM -> "on " + reader.possessive() + " own form";
            case FAX -> "by fax";
            case EMAIL -> "by e-mail";
            case MAIL -> "by mail";
            case PHONE -> "by telephone";
            case IN_PERSON -> "in person";
        };
    }

    private Channel channel(Event sending) {
        return sending.details() instanceof EventDetails.Sending by ? by.channel() : known.channel();
    }

    private String received(Event event) {
        String received = reader.subject() + " received the request";
        if (!(event.details() instanceof EventDetails.Receiving receiving)) {
            return received + ", as I believe";
        }
        return switch (receiving.knownHow()) {
            case CONFIRMATION -> received + ", as " + reader.possessive() + " confirmation shows";
            case TRACKED -> received + ", as the record of delivery shows";
            case SAME_DAY -> received;
            case ASSUMED -> received + ", as I believe";
        };
    }

    private static String promise(Event event) {
        if (!(event.details() instanceof EventDetails.Promising promise)) {
            return "";
        }
        return Prose.lead(" (", Prose.fold(promise.who()))
                + (Prose.fold(promise.who()).isEmpty() ? "" : ")")
                + promise.promisedBy()
                        .map(date -> "; an answer was promised by " + longForm(date))
                        .orElse("");
    }

    private String extension(Event event) {
        if (!(event.details() instanceof EventDetails.Extending notice)) {
            return "";
        }
        return notice.newDate().map(date -> ", until " + longForm(date)).orElse("")
                + (notice.written() ? ", in writing" : ", not in writing")
                + (quotes ? Prose.lead(", for this reason: ", Quotes.whole(notice.reason())) : "");
    }

    private String missing(Event event) {
        if (!(event.details() instanceof EventDetails.Missing missing)) {
            return "";
        }
        String images = missing.images() ? "the images" : "";
        String reports = missing.reports() ? "the reports" : "";
        String other = quotes ? Quotes.whole(missing.other()) : "";
        return Prose.lead("; missing: ", Prose.join(", ", List.of(images, reports, other)));
    }

    private static String with(Event event) {
        if (!(event.details() instanceof EventDetails.Complaining complaint)) {
            return "";
        }
        return switch (complaint.authority()) {
            case OCR -> " with the Office for Civil Rights";
            case STATE -> " with the state";
            case INFORMATION_BLOCKING -> " about information blocking";
        };
    }
}
