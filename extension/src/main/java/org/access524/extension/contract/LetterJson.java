package org.access524.extension.contract;

import java.util.List;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.letter.Letter;
import org.access524.request.AccessRequest;

/** The answer to {@code letter}. Letters are in English, whatever the person reads: the provider has to read them. */
public final class LetterJson {

    private LetterJson() {}

    /**
     * @param request what the letter is about
     * @param cover the lines of the sheet that goes before it by fax; none if it does not
     */
    public static JsonObject write(Letter letter, AccessRequest request, List<String> cover) {
        return new JsonObject()
                .with("kind", letter.kind().name())
                .with("subject", letter.subject())
                .with("addressee", letter.addressee())
                .with("paragraphs", letter.paragraphs())
                .with("signatureLines", letter.signatureLines())
                .with(
                        "citations",
                        JsonArray.of(
                                letter.citations(),
                                citation -> new JsonObject()
                                        .with("label", citation.label())
                                        .with("url", citation.url())))
                .with("text", letter.plainText())
                .with("shortForm", letter.shortForm())
                .with("use", letter.kind().use().name())
                .with("channel", request.channel().name())
                .with("to", request.addressee())
                .with("cover", cover);
    }
}
