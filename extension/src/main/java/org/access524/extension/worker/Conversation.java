package org.access524.extension.worker;

import java.util.HashMap;
import java.util.Map;
import org.access524.extension.browser.Async;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Language;
import org.access524.extension.browser.Log;
import org.access524.extension.browser.Runtime;
import org.access524.extension.browser.Sentences;
import org.access524.extension.store.StoreException;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.text.Message;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Listens to messages and gives each to the one that answers its type; a type of which this program knows nothing is left
 * to the other one. Who may say what is decided here, once, from what
 * the browser says of the sender.
 */
public final class Conversation {

    /** Answers one type of message. It may await. */
    public interface Answer {
        JsonObject to(JsonObject message);
    }

    /** Hears one type of message from a page's own scripts of ours. It may await. */
    public interface Ear {
        void hear(int tab, JsonObject message);
    }

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Ear> ears = new HashMap<>();

    public Conversation answer(String type, Answer answer) {
        answers.put(type, answer);
        return this;
    }

    public Conversation hear(String type, Ear ear) {
        ears.put(type, ear);
        return this;
    }

    public void listen() {
        Browser.runtime().getOnMessage().addListener(this::receive);
    }

    private boolean receive(JSObject received, Runtime.Sender sender, Runtime.Respond respond) {
        if (!Browser.runtime().getId().equals(sender.getId())) {
            return false;
        }
        String type = typeOf(received);
        if (isExtensionPage(sender, Browser.runtime().getURL("")) && answers.containsKey(type)) {
            Answer answer = answers.get(type);
            Async.run(() -> {
                Language.prepare();
                respond.with(JsonBridge.toBrowser(answer(answer, received)));
            });
            return true;
        }
        if (hasTab(sender) && ears.containsKey(type)) {
            Ear ear = ears.get(type);
            int tab = sender.getTab().getId();
            Async.run(() -> {
                Language.prepare();
                ear.hear(tab, JsonBridge.objectFromBrowser(received));
            });
        }
        return false;
    }

    private static JsonObject answer(Answer answer, JSObject received) {
        try {
            return answer.to(JsonBridge.objectFromBrowser(received));
        } catch (RefusedException refused) {
            return error(refused.reason());
        } catch (MalformedJsonException malformed) {
            return error(Message.of("error_malformed", malformed.getMessage()));
        } catch (StoreException refused) {
            return error(Message.of(refused.key()));
        } catch (RuntimeException failure) {
            Log.failure(failure);
            return error(Message.of("error_unexpected"));
        }
    }

    private static JsonObject error(Message reason) {
        return new JsonObject()
                .with("error", new JsonObject().with("key", reason.key()).with("text", Sentences.say(reason)));
    }

    // sender.url is set by the browser; sender.origin would do as well but Firefox has it only lately.
    @JSBody(
            params = {"sender", "ours"},
            script = "return typeof sender.url === 'string' && sender.url.indexOf(ours) === 0;")
    private static native boolean isExtensionPage(Runtime.Sender sender, String ours);

    @JSBody(params = "sender", script = "return Boolean(sender.tab) && sender.tab.id >= 0;")
    private static native boolean hasTab(Runtime.Sender sender);

    @JSBody(params = "message", script = "return message && typeof message.type === 'string' ? message.type : '';")
    private static native String typeOf(JSObject message);
}
