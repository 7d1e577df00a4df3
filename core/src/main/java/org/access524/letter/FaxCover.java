package org.access524.letter;

import java.util.List;
import org.access524.request.Channel;
import org.access524.request.LetterKind;

/**
 * The sheet that goes before a letter by fax. Its date is filled in by hand, and what is not known.
 *
 * @param wanted whether it is, even if the request is not known to go by fax
 * @param pages of all that is sent, with this one; 0 if they are not known
 */
public record FaxCover(boolean wanted, int pages) {

    private static final String BY_HAND = "____________";

    /** Its lines; none if it is not wanted and the request does not go by fax, or the letter does not go to the provider. */
    public List<String> lines(LetterContext context, Letter letter) {
        boolean toProvider = letter.kind().use() == LetterKind.Use.LETTER;
        boolean byFax = context.request().channel() == Channel.FAX;
        if (!toProvider || !(wanted || byFax) || letter.addressee().isEmpty()) {
            return List.of();
        }
        RequesterWords requester = new RequesterWords(context.patient());
        String number = byFax ? Prose.fold(context.request().addressee()) : "";
        return Prose.paragraphs(
                "FAX",
                "To: " + letter.addressee().get(0),
                letter.addressee().size() > 1
                        ? "Attention: " + letter.addressee().get(1)
                        : "",
                "Fax number: " + (number.isEmpty() ? BY_HAND : number),
                Prose.lead("From: ", requester.signer()),
                requester.contact(),
                "Subject: " + letter.subject(),
                "Date: " + BY_HAND + "    Pages, with this one: " + (pages > 0 ? Integer.toString(pages) : "______"),
                "These pages hold health information. If they have reached you by mistake, please tell the sender and"
                        + " destroy them.");
    }
}
