package org.access524.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.export.CalendarEntry.Alarm;
import org.access524.law.Citations;
import org.access524.request.AccessRequest;
import org.access524.request.ComplaintWindow;
import org.access524.request.Deadline;
import org.access524.request.RequestState;
import org.access524.text.IsoDate;
import org.access524.text.Message;

/** The days of a request that belong into a calendar. */
public final class CalendarEntries {

    private final RequestState state;
    private final String patient;
    private final List<CalendarEntry> entries = new ArrayList<>();

    private CalendarEntries(RequestState state, String patient) {
        this.state = state;
        this.patient = patient;
    }

    /**
     * The last day that governs, the day on which to remind, what the provider promised, and until when a complaint is in
     * time; none for a request of which no clock is running.
     *
     * @param patient the name of the patient; may be empty
     */
    public static List<CalendarEntry> of(AccessRequest request, String patient, LocalDate today) {
        RequestState state = RequestState.of(request, today);
        return state.phase().open() ? new CalendarEntries(state, patient).write() : List.of();
    }

    private List<CalendarEntry> write() {
        Optional<Deadline> governing = state.governing();
        governing.ifPresent(this::due);
        governing.ifPresent(this::remind);
        governing.ifPresent(this::promise);
        state.complaint().ifPresent(this::complaint);
        return entries;
    }

    private void due(Deadline deadline) {
        add(
                "due",
                deadline.due(),
                ExportSentence.CALENDAR_DUE.with(provider()),
                ExportSentence.CALENDAR_DUE_TEXT.with(
                        provider(),
                        IsoDate.print(deadline.due()),
                        deadline.rule().citation().label()),
                Alarm.DAY_BEFORE,
                Alarm.THAT_MORNING);
    }

    /** A reminder is of use only before the last day has passed. */
    private void remind(Deadline deadline) {
        LocalDate day = deadline.due().plusDays(-RequestState.SOON);
        if (!deadline.overdue(state.today())) {
            add(
                    "remind",
                    day,
                    ExportSentence.CALENDAR_REMIND.with(provider()),
                    ExportSentence.CALENDAR_REMIND_TEXT.with(IsoDate.print(deadline.due())),
                    Alarm.THAT_MORNING);
        }
    }

    private void promise(Deadline deadline) {
        state.promised()
                .ifPresent(day -> add(
                        "promise",
                        day,
                        ExportSentence.CALENDAR_PROMISE.with(provider()),
                        ExportSentence.CALENDAR_PROMISE_TEXT.with(IsoDate.print(deadline.due())),
                        Alarm.THAT_MORNING));
    }

    private void complaint(ComplaintWindow window) {
        String clause = Citations.COMPLAINT_WITHIN_180_DAYS.label();
        add(
                "complaint",
                window.until(),
                ExportSentence.CALENDAR_COMPLAINT.with(provider()),
                ExportSentence.CALENDAR_COMPLAINT_TEXT.with(IsoDate.print(window.missed()), clause),
                Alarm.TWO_WEEKS_BEFORE,
                Alarm.WEEK_BEFORE,
                Alarm.THAT_MORNING);
        if (!window.strictUntil().equals(window.until())) {
            add(
                    "complaint-strict",
                    window.strictUntil(),
                    ExportSentence.CALENDAR_COMPLAINT_STRICT.with(provider()),
                    ExportSentence.CALENDAR_COMPLAINT_STRICT_TEXT.with(IsoDate.print(window.until()), clause),
                    Alarm.TWO_WEEKS_BEFORE,
                    Alarm.WEEK_BEFORE,
                    Alarm.THAT_MORNING);
        }
    }

    private void add(String name, LocalDate day, Message summary, Message text, Alarm... alarms) {
        List<Message> description = new ArrayList<>();
        description.add(text);
        if (!patient.isEmpty()) {
            description.add(ExportSentence.CALENDAR_PATIENT.with(patient));
        }
        description.add(ExportSentence.CALENDAR_UPDATE.with());
        String uid = state.request().id() + "-" + name + "@access524.org";
        entries.add(new CalendarEntry(uid, day, summary, description, List.of(alarms)));
    }

    private String provider() {
        return state.request().provider().name();
    }
}
