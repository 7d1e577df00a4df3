package org.access524.extension.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.access524.text.IsoDate;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The clock of a request as a drawn line with numbered days, and below it what each number is: the drawing for the eye, the
 * list for whoever hears it or prints it.
 */
final class ClockBar {

    private static final int MARGIN_PERCENT = 3;
    private static final double CROWDED_PERCENT = 4.5;
    private static final int BASELINE = 4;
    private static final int[] HEIGHTS = {32, 56, 80};

    private final String title;
    private final String colour;
    private final LocalDate today;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(LocalDate day, String words, boolean isLimit) {}

    private ClockBar(String title, String colour, LocalDate today) {
        this.title = title;
        this.colour = colour;
        this.today = today;
    }

    /**
     * The clock of the answer and, once the federal last day has passed, that of a complaint; nothing as long as no clock
     * runs.
     *
     * @param request in the shape of the message contract
     */
    static HTMLElement build(JsonObject request, LocalDate today) {
        JsonObject state = request.object("state");
        HTMLElement bars = View.div("clocks");
        if (state.has("due")) {
            bars.appendChild(answer(request, state, today).draw());
        }
        if (state.has("complaint")) {
            bars.appendChild(complaint(state.object("complaint"), today).draw());
        }
        return bars;
    }

    private static ClockBar answer(JsonObject request, JsonObject state, LocalDate today) {
        ClockBar bar = new ClockBar(Sentences.say("clock_answer"), RequestList.colour(state), today);
        for (JsonObject event : request.array("events").objects(event -> event)) {
            String kind = event.text("kind");
            if (kind.equals("SENT") || kind.equals("RECEIVED") || kind.equals("EXTENSION") || isAnswer(kind)) {
                bar.add(event.text("date"), Sentences.say("event_" + kind), false);
            }
        }
        bar.add(state.text("promised"), Sentences.say("clock_promised"), false);
        for (JsonObject deadline : state.array("deadlines").objects(deadline -> deadline)) {
            if (deadline.bool("sure")) {
                boolean extended = deadline.bool("extended");
                String who = deadline.text("jurisdictionName");
                String words = Sentences.say(extended ? "clock_due_extended" : "clock_due", who);
                bar.add(deadline.text("due"), words, true);
            }
        }
        if (state.has("daysLeft")) {
            bar.addToday();
        }
        return bar;
    }

    private static boolean isAnswer(String kind) {
        return kind.equals("DELIVERED") || kind.equals("DENIED") || kind.equals("PARTLY_DELIVERED");
    }

    private static ClockBar complaint(JsonObject complaint, LocalDate today) {
        ClockBar bar = new ClockBar(Sentences.say("clock_complaint"), "soon", today);
        bar.add(complaint.text("missed"), Sentences.say("clock_missed"), false);
        if (!complaint.text("strictUntil").equals(complaint.text("until"))) {
            bar.add(complaint.text("strictUntil"), Sentences.say("clock_complain_safely"), true);
        }
        bar.add(complaint.text("until"), Sentences.say("clock_complain"), true);
        bar.addToday();
        return bar;
    }

    private void addToday() {
        add(IsoDate.print(today), Sentences.say("clock_today"), false);
    }

    private void add(String day, String words, boolean isLimit) {
        Optional<LocalDate> date = IsoDate.parse(day);
        date.ifPresent(known -> marks.add(new Mark(known, words, isLimit)));
    }

    private HTMLElement draw() {
        marks.sort((left, right) -> left.day().compareTo(right.day()));
        HTMLElement legend = View.element("ol", "clock-legend");
        for (Mark mark : marks) {
            legend.appendChild(View.element(
                    "li",
                    mark.isLimit() ? "limit" : "",
                    View.words("span", "", mark.words() + ": "),
                    View.words("strong", "", Sentences.date(IsoDate.print(mark.day())))));
        }
        return View.element("figure", "clock", View.words("figcaption", "quiet", title), line(), legend);
    }

    private HTMLElement line() {
        HTMLElement drawing = View.drawing("svg", "width", "100%", "height", "" + height(), "aria-hidden", "true");
        String middle = "" + HEIGHTS[0];
        drawing.appendChild(View.drawing(
                "line", "x1", at(first()), "x2", at(last()), "y1", middle, "y2", middle, "class", "track"));
        LocalDate reached = today.isAfter(last()) ? last() : today.isBefore(first()) ? first() : today;
        drawing.appendChild(View.drawing(
                "line", "x1", at(first()), "x2", at(reached), "y1", middle, "y2", middle, "class", "gone " + colour));
        for (int i = 0; i < marks.size(); i++) {
            String place = at(marks.get(i).day());
            drawing.appendChild(
                    View.drawing("line", "x1", place, "x2", place, "y1", middle, "y2", "" + HEIGHTS[row(i)]));
        }
        for (int i = 0; i < marks.size(); i++) {
            number(drawing, marks.get(i), i + 1, HEIGHTS[row(i)]);
        }
        return drawing;
    }

    private void number(HTMLElement drawing, Mark mark, int number, int height) {
        String place = at(mark.day());
        String look = mark.isLimit() ? "limit" : "day";
        drawing.appendChild(View.drawing("circle", "cx", place, "cy", "" + height, "r", "11", "class", look));
        HTMLElement digits =
                View.drawing("text", "x", place, "y", "" + (height + BASELINE), "text-anchor", "middle", "class", look);
        digits.setTextContent("" + number);
        drawing.appendChild(digits);
    }

    private int height() {
        int lowest = 0;
        for (int i = 0; i < marks.size(); i++) {
            lowest = Math.max(lowest, row(i));
        }
        return HEIGHTS[lowest] + 16;
    }

    /** Days that are near to each other stand below each other. */
    private int row(int index) {
        int row = 0;
        for (int i = 1; i <= index; i++) {
            boolean crowded =
                    percent(marks.get(i).day()) - percent(marks.get(i - 1).day()) < CROWDED_PERCENT;
            row = crowded ? (row + 1) % HEIGHTS.length : 0;
        }
        return row;
    }

    private String at(LocalDate day) {
        return percent(day) + "%";
    }

    private double percent(LocalDate day) {
        double length = Math.max(1, last().toEpochDay() - first().toEpochDay());
        double part = (day.toEpochDay() - first().toEpochDay()) / length;
        return MARGIN_PERCENT + Math.round(part * (100 - 2 * MARGIN_PERCENT) * 100) / 100.0;
    }

    private LocalDate first() {
        return marks.get(0).day();
    }

    private LocalDate last() {
        return marks.get(marks.size() - 1).day();
    }
}
