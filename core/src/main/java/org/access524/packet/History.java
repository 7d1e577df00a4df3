package org.access524.packet;

import static org.access524.text.IsoDate.longForm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.access524.export.Particular;
import org.access524.export.Particulars;
import org.access524.packet.Packet.Block;
import org.access524.packet.Packet.Paragraph;
import org.access524.packet.Packet.Table;
import org.access524.packet.Packet.Writing;
import org.access524.request.AccessRequest;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** What happened, what was written, and what the person noted. */
final class History {

    private static final List<String> COLUMNS = List.of("Date", "What happened", "Channel", "Particulars");

    private final AccessRequest known;
    private final Function<Message, String> english;
    private final Particulars particulars;

    History(AccessRequest known, Function<Message, String> english) {
        this.known = known;
        this.english = english;
        this.particulars = new Particulars(english, day -> IsoDate.longForm(day));
    }

    /** Every event. What the person noted only for herself stands with the notes. */
    List<Block> timeline() {
        List<List<String>> rows = new ArrayList<>();
        for (Event event : known.chronicle()) {
            if (event.kind() != EventKind.NOTE) {
                rows.add(List.of(
                        longForm(event.date()),
                        english.apply(Message.of("event_" + event.kind().name())),
                        channel(event),
                        String.join("\n", lines(event))));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Table(COLUMNS, rows));
    }

    private String channel(Event event) {
        String name = event.details() instanceof EventDetails.Sending sending
                ? sending.channel().name()
                : switch (event.kind()) {
                    case SENT -> known.channel().name();
                    case CALL -> "PHONE";
                    default -> "";
                };
        return name.isEmpty() ? "" : english.apply(Message.of("channel_" + name));
    }

    private List<String> lines(Event event) {
        List<String> lines = new ArrayList<>();
        for (Particular particular : particulars.of(event)) {
            lines.add(particular.line());
        }
        if (!event.note().isEmpty()) {
            lines.add(event.kind().provesReceipt() ? "Noted: \u201c" + event.note() + "\u201d" : event.note());
        }
        return lines;
    }

    /** The request in the words of its day, then every letter that was kept with its event. */
    List<Block> letters() {
        List<Block> letters = new ArrayList<>();
        if (!known.asked().isEmpty()) {
            letters.add(new Writing("The wording of the request", known.asked()));
        }
        for (Event event : known.chronicle()) {
            event.letter().ifPresent(letter -> {
                String name = english.apply(Message.of("letter_" + letter.kind().name()));
                letters.add(new Writing(longForm(event.date()) + ": " + name, letter.text()));
            });
        }
        return letters;
    }

    /** What the person noted for herself. */
    List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        for (Event event : known.chronicle()) {
            if (event.kind() == EventKind.NOTE && !event.note().isEmpty()) {
                notes.add(new Paragraph(longForm(event.date()) + ": " + event.note()));
            }
        }
        return notes;
    }
}
