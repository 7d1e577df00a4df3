package org.access524.extension.ui;

import static org.access524.extension.browser.Async.await;

import java.util.ArrayList;
import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Everything, out and in: in plain text, or sealed with a passphrase. */
final class SettingsBackup {

    private static final int MEGABYTE = 1_000_000;

    /** More does not fit into a message of the browser, nor into the room that Chrome gives an extension. */
    private static final int MOST_BYTES = 30 * MEGABYTE;

    private static final int MOST_SENTENCES = 20;

    private final Frame frame;
    private final Runnable broughtIn;
    private final HTMLElement result = View.div("");

    /** @param broughtIn runs after a backup was read */
    SettingsBackup(Frame frame, Runnable broughtIn) {
        this.frame = frame;
        this.broughtIn = broughtIn;
    }

    HTMLElement build() {
        return View.div("", View.say("p", "", "settings_backup_hint"), plain(), sealed(), bringIn(), result);
    }

    private HTMLElement plain() {
        HTMLElement export = View.button("main", "settings_export", () -> frame.attempt(() -> export("")));
        export.setId("export");
        return View.div("actions", export);
    }

    private HTMLElement sealed() {
        PassphraseFields fields = new PassphraseFields();
        HTMLElement export = View.button(
                "",
                "backup_seal",
                () -> frame.attempt(() -> {
                    if (fields.isComplete()) {
                        export(fields.value());
                    }
                }));
        export.setId("export-sealed");
        return View.details(
                "backup_seal", fields.build(Sentences.say("backup_forgotten")), View.div("actions", export));
    }

    private static void export(String passphrase) {
        JsonObject file =
                Background.ask("export", new JsonObject().with("format", "json").with("passphrase", passphrase));
        Export.save(file.text("name"), file.text("mime"), file.text("text"));
    }

    private HTMLElement bringIn() {
        HTMLInputElement file = View.input("file", "");
        file.setAttribute("accept", ".json,application/json");
        View.onChange(
                file,
                () -> frame.attempt(() -> {
                    if (hasFile(file) && size(file) > MOST_BYTES) {
                        frame.tell("problem", Sentences.say("settings_import_large", "" + MOST_BYTES / MEGABYTE));
                    } else if (hasFile(file)) {
                        bringIn(await(read(file)).stringValue(), "");
                    }
                }));
        return View.div("fields", View.labelled("settings_import", file));
    }

    private void bringIn(String data, String passphrase) {
        try {
            JsonObject question = new JsonObject().with("data", data).with("passphrase", passphrase);
            showMerge(Background.ask("import", question));
            broughtIn.run();
        } catch (Background.SaidNoException refused) {
            if (!refused.key().equals("error_backup_sealed")) {
                throw refused;
            }
            askForPassphrase(data, refused.getMessage());
        }
    }

    private void askForPassphrase(String data, String words) {
        HTMLInputElement passphrase = View.input("password", "");
        HTMLElement open =
                View.button("main", "unlock_open", () -> frame.attempt(() -> bringIn(data, passphrase.getValue())));
        open.setId("open-backup");
        View.replace(
                result,
                View.note("", words),
                View.div("fields", View.labelled("lock_passphrase", passphrase)),
                View.div("actions", open));
        passphrase.focus();
    }

    private void showMerge(JsonObject answer) {
        View.replace(result);
        List<String> good = new ArrayList<>(answer.array("merged").texts());
        good.addAll(answer.array("same").texts());
        if (good.size() > MOST_SENTENCES) {
            result.appendChild(View.note("done", Sentences.say("settings_import_many", "" + good.size())));
        } else if (!good.isEmpty()) {
            result.appendChild(View.note("done", String.join(" ", good)));
        }
        for (String refused : answer.array("refused").texts()) {
            result.appendChild(View.note("problem", refused));
        }
    }

    @JSBody(params = "input", script = "return input.files[0].size;")
    private static native int size(HTMLInputElement input);

    @JSBody(params = "input", script = "return input.files.length > 0;")
    private static native boolean hasFile(HTMLInputElement input);

    @JSBody(params = "input", script = "return input.files[0].text();")
    private static native JSPromise<JSString> read(HTMLInputElement input);
}
