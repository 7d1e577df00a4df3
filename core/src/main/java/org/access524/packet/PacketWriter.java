package org.access524.packet;

import static org.access524.text.IsoDate.longForm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.access524.law.Citation;
import org.access524.law.Citations;
import org.access524.packet.Packet.Block;
import org.access524.packet.Packet.Clauses;
import org.access524.packet.Packet.Facts;
import org.access524.packet.Packet.Paragraph;
import org.access524.packet.Packet.Section;
import org.access524.packet.Packet.Step;
import org.access524.packet.Packet.Working;
import org.access524.person.Patient;
import org.access524.request.AccessRequest;
import org.access524.request.ComplaintWindow;
import org.access524.request.Deadline;
import org.access524.request.RequestState;
import org.access524.text.Message;

/** Puts the evidence packet together. A section that has nothing to say is left out. */
public final class PacketWriter {

    private final Patient patient;
    private final RequestState state;
    private final Function<Message, String> english;
    private final List<Section> sections = new ArrayList<>();

    private PacketWriter(Patient patient, RequestState state, Function<Message, String> english) {
        this.patient = patient;
        this.state = state;
        this.english = english;
    }

    /**
     * The packet of that request as it stands on that day; what is dated later is left out.
     *
     * @param english says a message in English
     */
    public static Packet write(
            Patient patient, AccessRequest request, LocalDate today, Function<Message, String> english) {
        return new PacketWriter(patient, RequestState.of(request, today), english).write();
    }

    private Packet write() {
        AccessRequest known = state.known();
        History history = new History(known, english);
        Parties parties = new Parties(patient, known, english);
        add(
                "summary",
                "Summary",
                List.of(
                        new Facts(new Summary(patient, state, english).facts()),
                        new Paragraph("Put together on " + longForm(state.today())
                                + " from the requester's own record of what happened. Every date was worked out from that"
                                + " record by rule; each step names the clause that it follows.")));
        add("parties", "Parties", parties.blocks());
        add("timeline", "Timeline", history.timeline());
        add("letters", "The request and the letters, as sent", history.letters());
        add("dates", "How each date was found", workings());
        add(
                "complaint",
                "Time for a complaint",
                state.complaint().map(this::window).orElse(List.of()));
        add("citations", "Clauses cited", List.of(new Clauses(citations())));
        add("notes", "Notes of the requester", history.notes());
        return new Packet("Record of a request for access under 45 CFR 164.524", sections);
    }

    private void add(String name, String heading, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(name, heading, blocks));
        }
    }

    private List<Block> workings() {
        List<Block> workings = new ArrayList<>();
        for (Deadline deadline : state.deadlines()) {
            List<Step> steps = new ArrayList<>();
            for (org.access524.request.Working step : deadline.working()) {
                steps.add(new Step(english.apply(step.text()), step.citation()));
            }
            workings.add(new Working(heading(deadline), steps));
        }
        return workings;
    }

    private String heading(Deadline deadline) {
        boolean governs = state.governing().filter(deadline::equals).isPresent();
        String standing = governs
                ? "the last day that governs"
                : switch (deadline.standing()) {
                    case BINDS -> "binds as well";
                    case CHECK -> "may bind, to be checked";
                    case INFORMATION -> "for information";
                };
        return deadline.rule().citation().label() + ": " + longForm(deadline.due()) + " (" + standing + ")";
    }

    private List<Block> window(ComplaintWindow window) {
        Citation clause = Citations.COMPLAINT_WITHIN_180_DAYS;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                "The provider was first late on " + longForm(window.missed())
                        + ", the day after the federal last day. The 180 days counted from then end on "
                        + longForm(window.until()) + ".",
                clause));
        if (!window.strictUntil().equals(window.until())) {
            steps.add(new Step(
                    "Counted from the first recorded event on which a complaint may rest, they end on "
                            + longForm(window.strictUntil()) + ".",
                    Citations.OCR_COMPLAINT_PAGE));
        }
        return List.of(new Working("Complaint to the Office for Civil Rights", steps));
    }

    /** Each once, in the order in which they are cited. */
    private List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        citations.add(Citations.RIGHT_OF_ACCESS);
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Working working) {
                    for (Step step : working.steps()) {
                        if (!citations.contains(step.citation())) {
                            citations.add(step.citation());
                        }
                    }
                }
            }
        }
        return citations;
    }
}
