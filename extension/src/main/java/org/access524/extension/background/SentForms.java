package org.access524.extension.background;

import java.util.Optional;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.Platform;
import org.access524.extension.browser.Sentences;
import org.access524.extension.contract.SentRequest;
import org.access524.extension.store.StoreException;
import org.access524.extension.worker.Colours;
import org.access524.extension.worker.Conversation;
import org.access524.extension.worker.FilledTabs;
import org.access524.extension.worker.Records;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.text.IsoDate;

/** Forms that were filled and then seem to have been sent: kept until the person says whether to start the clock. */
final class SentForms {

    private final Records records;
    private final FilledTabs filled = new FilledTabs();

    SentForms(Records records) {
        this.records = records;
    }

    void join(Conversation conversation) {
        conversation
                .answer("pending", message -> pending())
                .answer("dismissPending", this::dismiss)
                .hear("submitted", (tab, message) -> submitted(tab));
    }

    void forget(int tab) {
        filled.forget(tab);
    }

    private void submitted(int tab) {
        Optional<SentRequest> sent = filled.take(tab);
        if (sent.isPresent()) {
            keep(sent.get().sentOn(IsoDate.print(Platform.today())));
            Browser.action().paintTab(tab, "?", Colours.AMBER, Sentences.say("badge_sent"));
        }
    }

    private void keep(SentRequest sent) {
        try {
            records.save(sent);
        } catch (StoreException locked) {
            filled.postpone(sent);
        }
    }

    private JsonObject pending() {
        for (SentRequest sent : filled.postponed()) {
            records.save(sent);
            filled.taken(sent);
        }
        return new JsonObject().with("pending", JsonArray.of(records.pending(), sent -> sent.write()));
    }

    private JsonObject dismiss(JsonObject message) {
        records.deletePending(message.text("id"));
        return pending();
    }
}
