package org.access524.extension.filling;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.browser.Tabs;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.contract.Objection;
import org.access524.extension.contract.Outcome;
import org.access524.extension.contract.PlannedFill;
import org.access524.extension.contract.TabReading;
import org.access524.extension.contract.Walk;
import org.access524.extension.tabs.FrameReader;
import org.access524.extension.tabs.TabReader;
import org.access524.extension.worker.Colours;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.Records;
import org.access524.extension.worker.RefusedException;
import org.access524.extension.worker.Walks;
import org.access524.fill.Decision;
import org.access524.fill.FillItem;
import org.access524.fill.FillPlan;
import org.access524.form.MeaningGroup;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;

/**
 * Fills each step of a form when it appears. The person starts it in the popup, for one tab and the origins named there,
 * and allows what may be used; it ends when the tab goes to another origin, when the person ends it, or after 30 minutes.
 * It presses nothing: what leads to the next step, and what sends, are the person's.
 */
final class WalkAnswers {

    private static final double LASTS_MILLISECONDS = 30 * 60 * 1_000;
    private static final String ALARM = "walk:";

    private final Records records;
    private final FillAnswers fills;
    private final Walks walks = new Walks();
    /** Tabs in which a step is being filled, and whether the page has changed again since. */
    private final Map<Integer, Boolean> busy = new HashMap<>();

    private final Tabs.UpdatedListener onUpdated = this::loaded;
    private boolean hearing;

    WalkAnswers(Records records, FillAnswers fills) {
        this.records = records;
        this.fills = fills;
    }

    /** Adds all listeners; nothing may be awaited before. */
    void join(Conversation conversation) {
        conversation
                .answer("walk", this::start)
                .answer("walking", message -> status(goingOn(TabReader.tab(message))))
                .answer("stopWalk", this::stop)
                .hear("step", (tab, message) -> step(tab));
        Browser.tabs().getOnRemoved().addListener(tab -> Async.run(() -> walks.forget(tab)));
        Browser.alarms().getOnAlarm().addListener(alarm -> {
            String name = alarm.getName();
            if (name.startsWith(ALARM)) {
                Async.run(() -> end(Integer.parseInt(name.substring(ALARM.length()))));
            }
        });
        Async.run(this::resume);
    }

    /**
     * Looks at what is going on since before the background was stopped. Pages that load are heard of only while something
     * is: a listener for all pages of all tabs would wake the background with each of them.
     */
    private void resume() {
        for (int tab : walks.tabs()) {
            hearOfPages();
            step(tab);
        }
    }

    private void hearOfPages() {
        if (!hearing) {
            hearing = true;
            Browser.tabs().getOnUpdated().addListener(onUpdated);
        }
    }

    private void loaded(int tab, Tabs.Change change) {
        if ("complete".equals(change.getStatus())) {
            Async.run(() -> step(tab));
        }
    }

    /** Fills what the person left selected in the preview, and goes along from there. */
    private JsonObject start(JsonObject message) {
        int tab = TabReader.tab(message);
        if (!message.has("plan")) {
            throw new MalformedJsonException("plan");
        }
        PlannedFill planned = PlannedFill.read(message.object("plan"));
        TabReading reading = TabReader.read(tab);
        JsonObject results = fills.fill(tab, planned, reading);
        List<String> handled = new ArrayList<>();
        for (FillItem item : planned.plan().items()) {
            boolean filledOrDeselected = !item.value().isEmpty();
            if (filledOrDeselected) {
                handled.add(key(planned, item));
            }
        }
        double until = Platform.now() + LASTS_MILLISECONDS;
        Walk walk = new Walk(
                planned.patientId(),
                planned.scope(),
                origins(reading),
                Walk.groups(message),
                until,
                handled,
                Filling.filled(results));
        walks.save(tab, walk);
        hearOfPages();
        Browser.alarms().at(ALARM + tab, until);
        goOn(tab, reading, walk);
        return status(Optional.of(walk)).with("results", results.array("results"));
    }

    /** The walk in that tab; it is over once its patient was deleted. */
    private Optional<Walk> goingOn(int tab) {
        Optional<Walk> walk = walks.find(tab);
        if (walk.isPresent() && !records.hasPatient(walk.get().patientId())) {
            end(tab);
            return Optional.empty();
        }
        return walk;
    }

    private JsonObject stop(JsonObject message) {
        end(TabReader.tab(message));
        return status(Optional.empty());
    }

    private static JsonObject status(Optional<Walk> walk) {
        JsonObject status = new JsonObject().with("walking", walk.isPresent());
        return walk.isPresent()
                ? status.with("until", walk.get().until())
                        .with("filled", walk.get().filled())
                        .with("origins", walk.get().origins())
                : status;
    }

    /** One step at a time in each tab: a page that changes while it is filled is looked at once more afterwards. */
    private void step(int tab) {
        if (busy.containsKey(tab)) {
            busy.put(tab, true);
            return;
        }
        busy.put(tab, false);
        try {
            do {
                busy.put(tab, false);
                fillStep(tab);
            } while (busy.get(tab));
        } finally {
            busy.remove(tab);
        }
    }

    private void fillStep(int tab) {
        Optional<Walk> found = goingOn(tab);
        if (found.isEmpty()) {
            return;
        }
        Walk walk = found.get();
        boolean over = Platform.now() >= walk.until();
        Optional<TabReading> reading = over ? Optional.empty() : read(tab);
        boolean unread = !over && reading.isEmpty();
        if (unread
                && (busy.get(tab)
                        || "loading".equals(await(Browser.tabs().get(tab)).getStatus()))) {
            return; // between two pages: the next tells when it is there
        }
        if (reading.isEmpty() || !walk.allows(TabReader.origin(reading.get().url()))) {
            end(tab);
            return;
        }
        PlannedFill whole = Filling.plan(reading.get(), records.patient(walk.patientId()), walk.scope());
        PlannedFill planned = allowed(whole, walk);
        if (!planned.plan().items().isEmpty()) {
            JsonObject results = fills.fill(tab, planned, reading.get());
            walk = walk.with(settled(planned, results), Filling.filled(results));
            if (walks.find(tab).isEmpty()) {
                return;
            }
            walks.save(tab, walk);
        }
        goOn(tab, reading.get(), walk);
    }

    /** Nothing, if the tab shows what may not be read, such as another site. */
    private static Optional<TabReading> read(int tab) {
        try {
            return Optional.of(TabReader.read(tab));
        } catch (RefusedException elsewhere) {
            return Optional.empty();
        }
    }

    /** What of the plan the person has allowed, and has not been dealt with before. */
    private static PlannedFill allowed(PlannedFill whole, Walk walk) {
        List<FillItem> items = new ArrayList<>();
        for (FillItem item : whole.plan().items()) {
            boolean wanted = item.decision() == Decision.FILL
                    && walk.groups().contains(MeaningGroup.of(item.meaning()))
                    && walk.allows(TabReader.origin(whole.address(item.frame())))
                    && !walk.has(key(whole, item));
            if (wanted) {
                items.add(item);
            }
        }
        return new PlannedFill(whole.url(), whole.patientId(), whole.scope(), whole.frames(), new FillPlan(items));
    }

    /** What was filled, or was answered already; what could not be seen yet is tried again with the next step. */
    private static List<String> settled(PlannedFill planned, JsonObject results) {
        List<String> keys = new ArrayList<>();
        for (JsonObject result : results.array("results").objects(result -> result)) {
            if (!result.text("outcome").equals(Outcome.REFUSED.name())
                    || result.text("objection").equals(Objection.OVERWRITTEN.name())) {
                for (FillItem item : planned.plan().items()) {
                    if (item.fieldId().equals(result.text("id"))) {
                        keys.add(key(planned, item));
                    }
                }
            }
        }
        return keys;
    }

    private static String key(PlannedFill planned, FillItem item) {
        return Walk.key(TabReader.origin(planned.address(item.frame())), item.selector(), item.label());
    }

    private static List<String> origins(TabReading reading) {
        List<String> origins = new ArrayList<>();
        for (FrameReading frame : reading.frames()) {
            String origin = TabReader.origin(frame.text().url());
            if (!origins.contains(origin)
                    && (frame.frame() == 0 || !frame.fields().isEmpty())) {
                origins.add(origin);
            }
        }
        return origins;
    }

    /** Has every frame watched for its next step, and says on the button that this is going on. */
    private static void goOn(int tab, TabReading reading, Walk walk) {
        for (FrameReading frame : reading.frames()) {
            if (walk.allows(TabReader.origin(frame.text().url()))) {
                FrameReader.ask(tab, frame.target(), new JsonObject().with("type", "watch"));
            }
        }
        Browser.action().paintTab(tab, "▶", Colours.GREEN, Sentences.say("badge_walking", "" + walk.filled()));
    }

    private void end(int tab) {
        walks.forget(tab);
        Browser.alarms().clear(ALARM + tab);
        Browser.action().clearTab(tab);
        if (hearing && walks.tabs().isEmpty()) {
            hearing = false;
            Browser.tabs().getOnUpdated().removeListener(onUpdated);
        }
    }
}
