package org.access524.extension.contract;

import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.letter.Letter;

/** The answer to {@code letter}. Letters are in English, whatever the person reads: the provider has to read them. */
public final class LetterJson {

    private LetterJson() {}

    public static JsonObject write(Letter letter) {
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
                .with("use", letter.kind().use().name());
    }
}
