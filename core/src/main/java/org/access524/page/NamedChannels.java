package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * Ways that the text names without a number, address or link: "by mail or in person at our office". What a form offers to
 * choose from says how the copy comes, not how the request goes.
 */
final class NamedChannels {
    private static final Phrases REFUSED = Phrases.list("""
            not; cannot; cant; wont; unable; no longer; never; do not accept; unless; pay*; invoice*; complain*;
            privacy o*; appointment*; attorneys; lawyers; former; previous; we send; we will; will be sent;
            will be mailed; send you; mail you; no se acepta*
            """);
    private static final List<Way> WAYS = List.of(
            new Way(ChannelKind.IN_PERSON, Phrases.list("""
            in person; visit our office; drop off; drop it off; drop by; bring ... form; walk in; hand deliver*;
            stop by; bring it; bring both; bringing it; coming in; come to our; leave it at; hand it in;
            come by; bring it by; bring ... request to; bring both to; collect ... at; come to the; ask at the;
            ask at; venga a la; venga al; pase por; en persona
            """)),
            new Way(ChannelKind.MAIL, Phrases.list("""
            by mail; by post; by regular mail; via mail; mail it; mail ... form; mail to; or mail; us mail;
            fax or mail; por correo
            """)),
            new Way(ChannelKind.FAX, Phrases.list("""
            by fax; via fax; fax it; fax ... form; fax to; or fax; por fax
            """)),
            new Way(ChannelKind.EMAIL, Phrases.list("""
            by email; by e mail; send us an email; send us an e mail; via email; via e mail; email it;
            e mail it; email ... form; or email; por correo electronico
            """)),
            new Way(ChannelKind.PATIENT_PORTAL, Phrases.list("""
            patient portals; through ... portal; in the ... portal; using ... portal; portal account;
            en el portal; portal para pacientes; registros de salud en linea; through mychart; via mychart;
            mychart; patient portal; followmyhealth; portal del paciente
            """)),
            new Way(ChannelKind.PDF_FORM, Phrases.list("""
            download ... form; print ... form; print and complete; print it; download it; form below;
            release form; form authorization; form linked; descargue ... formulario; imprima ... formulario
            """)),
            new Way(ChannelKind.ONLINE_FORM, Phrases.list("""
            online request; request online; request ... online; submit ... online; online ... form;
            secure upload; do it online; complete ... online; fill ... online
            """)),
            new Way(ChannelKind.PHONE, Phrases.list("""
            call us to; call to request; by phone; by telephone; por telefono
            """)));

    private static final Phrases OFFICE = Phrases.list(
            "office; desk; department; library; file room; front desk; recepcion; ventanilla; him; records; hospital; clinic; lobby; floor; room; counter; window; oficina; building");
    private static final Phrases WHERE = Phrases.list("""
            street; avenue; road; drive; lane; way; suite; room; floor; level; entrance; building; pavilion; tower; next to; calle;
            piso; st; ave; rd; window
            """);
    private static final Phrases LEADING = Phrases.list("at |; at the |; to |; to the |; by |; a la |; al |; por |");
    private static final List<String> LEADS =
            List.of(" visit ", " visite ", " come ", " to ", " at ", " in ", " | ", " a ", " en ");
    private static final int LONGEST_OFFICE = 80;
    private static final int LONGEST_WHERE = 32;

    private record Way(ChannelKind kind, Phrases words) {}

    private NamedChannels() {}

    static List<FoundChannel> find(TextChannels text) {
        List<FoundChannel> found = new ArrayList<>();
        List<Way> named = named(FoldedText.of(text.page().body()));
        PageLines lines = text.lines();
        for (int i = 0; i < lines.count() && !named.isEmpty(); i++) {
            if (text.page().options().contains(lines.at(i)) || PageLines.isMenu(lines.at(i))) {
                continue;
            }
            FoldedText line = FoldedText.of(lines.at(i));
            for (Way way : named) {
                Optional<String> quote = line.find(way.words, REFUSED);
                if (quote.isPresent() && !text.holds(way.kind, i)) {
                    found.add(channel(way.kind, quote.get(), lines.at(i)).about("", text.subject()));
                }
            }
        }
        return found;
    }

    /** One look at the whole text spares most pages the look at every line. */
    private static List<Way> named(FoldedText body) {
        List<Way> named = new ArrayList<>();
        for (Way way : WAYS) {
            if (body.find(way.words, REFUSED).isPresent()) {
                named.add(way);
            }
        }
        return named;
    }

    private static FoundChannel channel(ChannelKind kind, String quote, String line) {
        if (kind != ChannelKind.IN_PERSON) {
            return new FoundChannel(kind, quote, quote);
        }
        String rest = line.substring(line.indexOf(quote) + quote.length());
        FoldedText before = FoldedText.of(quote);
        String office = office(rest, LEADING.in(before));
        return new FoundChannel(kind, office.isEmpty() ? quote : office, quote)
                .with(
                        quote + (office.isEmpty() ? "" : rest),
                        "",
                        "",
                        OpeningHours.in(line).orElse(""));
    }

    /** ", 500 Levee Street, lower level", as far as it says where the office is. */
    private static String whereabouts(String rest, int from) {
        int end = from;
        while (end < rest.length() && rest.charAt(end) == ',') {
            int next = end + 1;
            while (next < rest.length() && ",.;(|".indexOf(rest.charAt(next)) < 0) {
                next++;
            }
            if (next - end > LONGEST_WHERE || !WHERE.in(FoldedText.of(rest.substring(end, next)))) {
                break;
            }
            end = next;
        }
        return rest.substring(from, end);
    }

    /** "in person at the records office on the ground floor, weekdays 9-5", "In person: Visit the records office". */
    private static String office(String rest, boolean afterLead) {
        int from = rest.startsWith(":") ? 1 : 0;
        boolean led = from > 0 || afterLead;
        for (String lead : LEADS) {
            if (rest.substring(from).toLowerCase().startsWith(lead)) {
                from += lead.length() - 1;
                led = true;
            }
        }
        int end = from;
        while (end < rest.length() && ",.;(|".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String office = rest.substring(from, end).trim();
        if (!led || office.length() > LONGEST_OFFICE || !OFFICE.in(FoldedText.of(office))) {
            return "";
        }
        return office + whereabouts(rest, end);
    }
}
