package org.access524.extension.spotting;

import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.PageReport;
import org.access524.extension.contract.ReportJson;
import org.access524.extension.contract.TabReading;
import org.access524.extension.tabs.TabReader;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.RefusedException;
import org.access524.json.JsonObject;
import org.access524.page.PageText;
import org.access524.page.ProviderName;
import org.access524.page.ProviderState;
import org.access524.page.Spotter;

/** Answers what the page in a tab is, when asked by the person or told by the gate. */
final class SpottingAnswers {

    private final ReportJson reports = new ReportJson(Sentences::say);

    void join(Conversation conversation) {
        conversation.answer("report", this::report).hear("gate", this::gate);
    }

    private JsonObject report(JsonObject message) {
        int tab = TabReader.tab(message);
        PageReport report = look(tab);
        TabBadge.paint(tab, report);
        return reports.write(report);
    }

    private void gate(int tab, JsonObject message) {
        if (!message.bool("open")) {
            Browser.action().clearTab(tab);
            return;
        }
        try {
            TabBadge.paint(tab, look(tab));
        } catch (RefusedException pageIsGone) {
            Browser.action().clearTab(tab);
        }
    }

    private static PageReport look(int tab) {
        TabReading reading = TabReader.read(tab);
        List<PageText> texts = reading.texts();
        return new PageReport(
                ProviderName.of(texts.get(0)), ProviderState.ofPage(texts).orElse(""), Spotter.look(texts), reading);
    }
}
