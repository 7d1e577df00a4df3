package org.access524.extension.content;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Browser;
import org.access524.extension.browser.JsonBridge;
import org.access524.extension.browser.Log;
import org.access524.extension.browser.Runtime;
import org.access524.extension.contract.FillOrder;
import org.access524.extension.contract.FrameReading;
import org.access524.extension.contract.Outcome;
import org.access524.extension.dom.EmbeddedFrames;
import org.access524.extension.dom.FieldReader;
import org.access524.extension.dom.FormWriter;
import org.access524.extension.dom.Outline;
import org.access524.extension.dom.PageField;
import org.access524.extension.dom.PageReader;
import org.access524.form.FormField;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Answers the background: {@code read}, {@code fill}, {@code undo}, {@code show}. It keeps the elements of its last
 * reading, so that what is filled is the very element that was planned.
 */
public final class Content {

    private static final FormWriter WRITER = new FormWriter();
    private static List<PageField> fields = List.of();

    private Content() {}

    public static void main(String[] arguments) {
        if (firstTimeHere()) {
            Browser.runtime().getOnMessage().addListener(Content::answer);
        }
    }

    private static boolean answer(JSObject message, Runtime.Sender sender, Runtime.Respond respond) {
        if (!comesFromBackground(sender, Browser.runtime().getId())) {
            return false;
        }
        try {
            return answer(JsonBridge.objectFromBrowser(message), respond);
        } catch (RuntimeException failure) {
            Log.failure(failure);
            respond.with(JsonBridge.toBrowser(new JsonObject().with("error", "unreadable")));
            return false;
        }
    }

    private static boolean answer(JsonObject message, Runtime.Respond respond) {
        switch (message.text("type")) {
            case "read" -> respond.with(JsonBridge.toBrowser(read()));
            case "fill" -> {
                fill(FillOrder.read(message), respond);
                return true;
            }
            case "undo" -> {
                WRITER.undo(results -> respond.with(JsonBridge.toBrowser(results(results))));
                return true;
            }
            case "watch" -> {
                StepWatch.start();
                respond.with(JsonBridge.toBrowser(new JsonObject()));
            }
            case "show" -> FormWriter.show(fields, message.text("id"));
            default -> {
                return false;
            }
        }
        return false;
    }

    private static JsonObject read() {
        fields = FieldReader.read();
        List<FormField> read = new ArrayList<>();
        for (PageField field : fields) {
            read.add(field.field());
        }
        return FrameReading.write(PageReader.read(), read, EmbeddedFrames.addresses());
    }

    private static void fill(FillOrder order, Runtime.Respond respond) {
        SubmissionWatch.start();
        WRITER.fill(order, fields, results -> told(results, respond));
    }

    private static void told(List<FormWriter.Result> results, Runtime.Respond respond) {
        for (FormWriter.Result result : results) {
            if (result.outcome() == Outcome.FILLED) {
                Outline.around(fields, result.id());
            }
        }
        respond.with(JsonBridge.toBrowser(results(results)));
    }

    private static JsonObject results(List<FormWriter.Result> results) {
        return new JsonObject().with("results", JsonArray.of(results, Content::result));
    }

    private static JsonObject result(FormWriter.Result result) {
        return new JsonObject()
                .with("id", result.id())
                .with("outcome", result.outcome().name())
                .with("objection", result.objection().map(Enum::name).orElse(""));
    }

    // A page has no way to send us messages, and neither has another extension: only what is ours, and of that only
    // what
    // does not live in a tab.
    @JSBody(
            params = {"sender", "ours"},
            script = "return sender.id === ours && !sender.tab;")
    private static native boolean comesFromBackground(Runtime.Sender sender, String ours);

    @JSBody(
            script = "if (globalThis.access524Content) { return false; }"
                    + "globalThis.access524Content = true; return true;")
    private static native boolean firstTimeHere();
}
