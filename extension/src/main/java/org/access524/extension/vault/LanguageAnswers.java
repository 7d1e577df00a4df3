package org.access524.extension.vault;

import static org.access524.extension.browser.Async.await;

import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Language;
import org.access524.extension.browser.Storage;
import org.access524.extension.worker.Conversation;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;

/** Answers in which language the extension is to speak. */
final class LanguageAnswers {

    private final Storage.Area area = Browser.storage().getLocal();

    void join(Conversation conversation) {
        conversation.answer("language", message -> language()).answer("setLanguage", this::choose);
    }

    private static JsonObject language() {
        return new JsonObject().with("language", Language.chosen());
    }

    /** An empty text takes the choice back. */
    private JsonObject choose(JsonObject message) {
        String wanted = message.text("language");
        if (wanted.isEmpty()) {
            await(area.remove(new String[] {Language.KEY}));
        } else if (isKnown(wanted)) {
            await(area.set(JsonBridge.toBrowser(new JsonObject().with(Language.KEY, wanted))));
        } else {
            throw new MalformedJsonException("language");
        }
        return new JsonObject().with("language", wanted);
    }

    private static boolean isKnown(String wanted) {
        for (String language : Language.ALL) {
            if (language.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
