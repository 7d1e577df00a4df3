package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Ways that the text names without a number, address or link: "by mail or in person at our office". */
final class NamedChannels {
    private static final Phrases REFUSED = Phrases.of(
            "not",
            "cannot",
            "cant",
            "wont",
            "unable",
            "no longer",
            "never",
            "do not accept",
            "unless",
            "no se acepta*");
    private static final List<Way> WAYS = List.of(
            new Way(
                    ChannelKind.IN_PERSON,
                    Phrases.of(
                            "in person",
                            "visit our office",
                            "drop off",
                            "drop it off",
                            "drop by",
                            "bring ... form",
                            "walk in",
                            "hand deliver*",
                            "stop by",
                            "bring it",
                            "bring both",
                            "bringing it",
                            "coming in",
                            "come to our",
                            "leave it at",
                            "en persona")),
            new Way(
                    ChannelKind.MAIL,
                    Phrases.of(
                            "by mail",
                            "by post",
                            "by regular mail",
                            "via mail",
                            "mail it",
                            "mail ... form",
                            "mail to",
                            "or mail",
                            "us mail",
                            "fax or mail",
                            "por correo")),
            new Way(
                    ChannelKind.FAX,
                    Phrases.of("by fax", "via fax", "fax it", "fax ... form", "fax to", "or fax", "por fax")),
            new Way(
                    ChannelKind.EMAIL,
                    Phrases.of(
                            "by email",
                            "by e mail",
                            "send us an email",
                            "send us an e mail",
                            "via email",
                            "via e mail",
                            "email it",
                            "e mail it",
                            "email ... form",
                            "or email",
                            "por correo electronico")),
            new Way(
                    ChannelKind.PATIENT_PORTAL,
                    Phrases.of(
                            "through mychart",
                            "via mychart",
                            "mychart",
                            "patient portal",
                            "followmyhealth",
                            "portal del paciente")),
            new Way(
                    ChannelKind.PDF_FORM,
                    Phrases.of(
                            "download ... form",
                            "print ... form",
                            "print and complete",
                            "print it",
                            "download it",
                            "form below",
                            "form linked",
                            "descargue ... formulario",
                            "imprima ... formulario")),
            new Way(
                    ChannelKind.ONLINE_FORM,
                    Phrases.of(
                            "online request",
                            "request online",
                            "request ... online",
                            "submit ... online",
                            "online form")));

    private record Way(ChannelKind kind, Phrases words) {}

    private NamedChannels() {}

    static List<FoundChannel> find(FoldedText body) {
        List<FoundChannel> found = new ArrayList<>();
        for (Way way : WAYS) {
            body.find(way.words, REFUSED).ifPresent(quote -> found.add(new FoundChannel(way.kind, quote, quote)));
        }
        return found;
    }
}
