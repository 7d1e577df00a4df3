package org.access524.extension.spotting;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.PageReport;
import org.access524.extension.contract.ReportJson;
import org.access524.extension.contract.TabReading;
import org.access524.extension.tabs.TabReader;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.DemandDesk;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.page.PageText;
import org.access524.page.ProviderName;
import org.access524.page.ProviderState;
import org.access524.page.Sighting;
import org.access524.page.Spotter;

/** Answers what the page in a tab is, when asked by the person or told by the gate. */
final class SpottingAnswers {

    private final ReportJson reports = new ReportJson(Sentences::say);

    void join(Conversation conversation) {
        conversation.answer("report", this::report).hear("gate", this::gate);
    }

    private JsonObject report(JsonObject message) {
        int tab = TabReader.tab(message);
        TabReading reading = TabReader.read(tab);
        Sighting sighting = look(tab, reading);
        List<PageText> texts = reading.texts();
        return reports.write(new PageReport(
                ProviderName.of(texts.get(0)),
                ProviderState.ofPage(texts).orElse(""),
                sighting,
                sighting.score() > 0 ? DemandDesk.ask(reading) : new JsonArray(List.of()),
                reading));
    }

    private void gate(int tab, JsonObject message) {
        if (!message.bool("open")) {
            TabBadge.clear(tab);
            return;
        }
        try {
            look(tab, TabReader.read(tab));
        } catch (RefusedException pageIsGone) {
            TabBadge.clear(tab);
        }
    }

    /** Judges the page, and marks the toolbar button. */
    private static Sighting look(int tab, TabReading reading) {
        Sighting sighting = Spotter.look(reading.texts());
        if (sighting.spotted()) {
            TabBadge.paint(tab, ProviderName.of(reading.texts().get(0)));
        } else {
            TabBadge.clear(tab);
        }
        return sighting;
    }
}
