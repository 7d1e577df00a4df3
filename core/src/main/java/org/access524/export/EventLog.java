package org.access524.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.access524.request.AccessRequest;
import org.access524.request.Channel;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.RequestScope;
import org.access524.request.RequestState;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** Everything that happened to some requests as a table for spreadsheets, an event a row. Dates are ISO dates, which sort. */
public final class EventLog {

    private static final List<ExportSentence> COLUMNS = List.of(
            ExportSentence.LOG_PATIENT,
            ExportSentence.LOG_PROVIDER,
            ExportSentence.LOG_WHAT,
            ExportSentence.LOG_CHANNEL,
            ExportSentence.LOG_EVENT,
            ExportSentence.LOG_DATE,
            ExportSentence.LOG_DETAILS,
            ExportSentence.LOG_NOTE,
            ExportSentence.LOG_DUE);

    private final Function<Message, String> words;
    private final Particulars particulars;

    private EventLog(Function<Message, String> words) {
        this.words = words;
        this.particulars = new Particulars(words, day -> IsoDate.print(day));
    }

    /**
     * The table as the text of a file, with a row of headings.
     *
     * @param patients the names of patients by their ids
     * @param words says a message in the person's language
     */
    public static String write(
            List<AccessRequest> requests, Map<String, String> patients, Function<Message, String> words) {
        EventLog log = new EventLog(words);
        List<List<String>> rows = new ArrayList<>();
        rows.add(log.headings());
        for (AccessRequest request : requests) {
            for (Event event : request.chronicle()) {
                rows.add(log.row(request, event, patients.getOrDefault(request.patientId(), "")));
            }
        }
        return CsvFile.write(rows);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        for (ExportSentence column : COLUMNS) {
            headings.add(words.apply(column.with()));
        }
        return headings;
    }

    private List<String> row(AccessRequest request, Event event, String patient) {
        return List.of(
                patient,
                request.provider().name(),
                what(request.scope()),
                name("channel_", channel(request, event)),
                name("event_", event.kind()),
                IsoDate.print(event.date()),
                details(event),
                event.note(),
                dueThen(request, event));
    }

    private String what(RequestScope scope) {
        String kind = name("scope_", scope.kind());
        return scope.details().isEmpty() ? kind : kind + ": " + scope.details();
    }

    private static Channel channel(AccessRequest request, Event event) {
        return event.details() instanceof EventDetails.Sending sending ? sending.channel() : request.channel();
    }

    private String details(Event event) {
        List<String> lines = new ArrayList<>();
        for (Particular particular : particulars.of(event)) {
            lines.add(particular.line());
        }
        return String.join("; ", lines);
    }

    /** The last day that governed once the event had happened; empty if none did. */
    private static String dueThen(AccessRequest request, Event event) {
        return RequestState.of(request, event.date())
                .governing()
                .map(deadline -> IsoDate.print(deadline.due()))
                .orElse("");
    }

    private String name(String family, Enum<?> constant) {
        return words.apply(Message.of(family + constant.name()));
    }
}
