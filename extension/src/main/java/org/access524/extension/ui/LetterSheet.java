package org.access524.extension.ui;

import java.util.List;
import org.access524.extension.browser.Sentences;
import org.access524.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A letter as it will be printed. The person can change it where it stands; what they see is what is copied and kept. */
final class LetterSheet {

    private final JsonObject written;
    private final HTMLElement sheet = View.div("sheet");

    /** @param written an answer to {@code letter}, in the shape of the message contract */
    LetterSheet(JsonObject written) {
        this.written = written;
        sheet.setId("letter");
        sheet.setAttribute("lang", "en");
        sheet.setAttribute("contenteditable", "plaintext-only");
        sheet.setAttribute("role", "textbox");
        sheet.setAttribute("aria-multiline", "true");
        sheet.setAttribute("aria-label", Sentences.say("letter_text"));
        sheet.setAttribute("spellcheck", "true");
        add("", String.join("\n", written.array("addressee").texts()));
        add("subject", written.text("subject"));
        for (String paragraph : written.array("paragraphs").texts()) {
            add("", paragraph);
        }
        add("", String.join("\n", written.array("signatureLines").texts()));
    }

    /** The sheet before a fax, if it goes by fax, and the letter. */
    HTMLElement build() {
        HTMLElement both = View.div("");
        List<String> cover = written.array("cover").texts();
        if (!cover.isEmpty()) {
            both.appendChild(cover(cover));
        }
        both.appendChild(sheet);
        return both;
    }

    /** The whole text, as it is now. */
    String text() {
        return textOf(sheet);
    }

    void onEdit(Runnable edited) {
        sheet.addEventListener("input", event -> edited.run());
    }

    private void add(String className, String words) {
        if (!words.isEmpty()) {
            sheet.appendChild(View.words("p", className, words));
        }
    }

    private static HTMLElement cover(List<String> lines) {
        HTMLElement cover = View.div("sheet cover");
        cover.setAttribute("lang", "en");
        for (String line : lines) {
            cover.appendChild(View.words("p", "", line));
        }
        return cover;
    }

    /** Paragraphs apart from each other, however the browser parts lines while somebody types. */
    @JSBody(
            params = "sheet",
            script = "var parts = [];"
                    + "for (var node of sheet.childNodes) {"
                    + "  var text = (node.innerText === undefined ? node.textContent : node.innerText).trim();"
                    + "  if (text) { parts.push(text); }"
                    + "}"
                    + "return parts.join('\\n\\n');")
    private static native String textOf(HTMLElement sheet);
}
