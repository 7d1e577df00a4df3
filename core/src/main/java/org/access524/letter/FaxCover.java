package org.access524.letter;

import java.util.List;
import org.access524.request.Channel;
import org.access524.request.LetterKind;

/** The sheet that goes before a letter by fax. Date and number of pages are filled in by hand. */
public final class FaxCover {

    private FaxCover() {}

    /** Its lines; none if the request does not go by fax, or the letter does not go to the provider. */
    public static List<String> lines(LetterContext context, Letter letter) {
        boolean toProvider = letter.kind().use() == LetterKind.Use.LETTER;
        if (!toProvider
                || context.request().channel() != Channel.FAX
                || letter.addressee().isEmpty()) {
            return List.of();
        }
        RequesterWords requester = new RequesterWords(context.patient());
        return Prose.paragraphs(
                "FAX",
                "To: " + letter.addressee().get(0),
                letter.addressee().size() > 1
                        ? "Attention: " + letter.addressee().get(1)
                        : "",
                Prose.lead("Fax number: ", Prose.fold(context.request().addressee())),
                Prose.lead("From: ", requester.signer()),
                requester.contact(),
                "Subject: " + letter.subject(),
                "Date: ____________    Pages, with this one: ______",
                "These pages hold health information. If they have reached you by mistake, please tell the sender and"
                        + " destroy them.");
    }
}
