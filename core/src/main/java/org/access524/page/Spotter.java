package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Decides whether a page is where a provider takes a patient's own request for records, and says why. */
public final class Spotter {
    /** The score from which a page counts as spotted. */
    public static final int THRESHOLD = 6;

    private Spotter() {}

    /**
     * Looks at a page together with its frames, for the form often stands in a frame of another origin.
     *
     * @param frames the page itself, then its frames; may be empty
     */
    public static Sighting look(List<PageText> frames) {
        if (frames.isEmpty()) {
            return new Sighting(
                    PageKind.NONE, false, 0, List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
        }
        PageWords words = new PageWords(frames);
        List<Evidence> evidence = new ArrayList<>(SignalFinder.find(frames, words));
        List<FoundChannel> channels = ChannelFinder.find(frames, words, holdsForm(words, evidence));
        wayToSend(channels).ifPresent(way -> evidence.add(Evidence.of(Signal.WAY_TO_SEND, way.value())));
        if (tellsTheSteps(frames, evidence)) {
            evidence.add(Evidence.of(Signal.REQUEST_STEPS, ""));
        }
        evidence.addAll(DoubtFinder.find(frames, words, List.copyOf(evidence), channels));
        evidence.addAll(VetoFinder.find(frames, words, takesRequests(words, evidence, channels)));
        int score = 0;
        for (Evidence piece : evidence) {
            score += piece.weight();
        }
        boolean spotted = isAboutRecords(evidence) && score >= THRESHOLD;
        return new Sighting(
                spotted ? kind(frames, words, evidence) : PageKind.NONE,
                spotted,
                score,
                List.copyOf(evidence),
                channels,
                Vendors.ofPage(frames),
                spotted ? Optional.empty() : Elsewhere.find(frames.get(0)),
                ImageDownloads.find(frames));
    }

    /** Running text alone never makes a records page: a privacy notice says all of it, too. */
    private static boolean isAboutRecords(List<Evidence> evidence) {
        for (Evidence piece : evidence) {
            if (piece.sign() instanceof Signal signal) {
                switch (signal) {
                    case VENDOR_ADDRESS,
                            RECORDS_ADDRESS,
                            RECORDS_TITLE,
                            RECORDS_HEADING,
                            REQUEST_HEADING,
                            IMAGES_TITLE,
                            IMAGES_HANDED_OUT,
                            REQUEST_FORM,
                            REQUEST_STEPS -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    /**
     * A notice among the news, or an answer in the help centre, that says to whom to write: it asks to be asked, in the
     * voice of the house that keeps the records, and has no tone of an article.
     */
    private static boolean takesRequests(PageWords words, List<Evidence> evidence, List<FoundChannel> channels) {
        boolean told = false;
        for (FoundChannel channel : channels) {
            told |= !channel.isOnlyNamed();
        }
        for (Evidence piece : evidence) {
            told &= !(piece.sign() instanceof Doubt doubt) || doubt == Doubt.ASIDE;
        }
        return told
                && has(evidence, Signal.REQUEST_HEADING)
                && words.find(OWN_VOICE, List.of(Place.BODY)).isPresent();
    }

    /** Words in a link do not tell how to ask: they lead to where it is told. */
    private static boolean tellsTheSteps(List<PageText> frames, List<Evidence> evidence) {
        boolean form = has(evidence, Signal.PDF_FORM_LINK)
                || has(evidence, Signal.HOW_TO_SUBMIT)
                        && (has(evidence, Signal.RELEASE_OF_INFORMATION) || has(evidence, Signal.AUTHORIZATION));
        if (!form || !has(evidence, Signal.WAY_TO_SEND) || has(evidence, Signal.IDENTITY)) {
            return false;
        }
        for (Evidence piece : evidence) {
            if (piece.sign() == Signal.REQUEST_COPY && !isInLink(frames, piece.quote())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInLink(List<PageText> frames, String quote) {
        for (PageText frame : frames) {
            for (PageText.Link link : frame.links()) {
                if (link.text().toLowerCase().contains(quote.toLowerCase())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean has(List<Evidence> evidence, Signal signal) {
        for (Evidence piece : evidence) {
            if (piece.sign() == signal) {
                return true;
            }
        }
        return false;
    }

    /** Whether the page itself takes the request: a known form, or questions of one below a title that says so. */
    private static boolean holdsForm(PageWords words, List<Evidence> evidence) {
        if (has(evidence, Signal.REQUEST_FORM) || has(evidence, Signal.VENDOR_ADDRESS)) {
            return true;
        }
        boolean subject = has(evidence, Signal.RECORDS_TITLE)
                || has(evidence, Signal.RECORDS_ADDRESS)
                || has(evidence, Signal.REQUEST_COPY)
                || has(evidence, Signal.REQUEST_HEADING)
                || has(evidence, Signal.IMAGES_TITLE)
                || has(evidence, Signal.IMAGES_HANDED_OUT)
                || has(evidence, Signal.IMAGES);
        boolean asks = has(evidence, Signal.IDENTITY)
                || has(evidence, Signal.RECORD_TYPES)
                || has(evidence, Signal.RECIPIENT_ME)
                || has(evidence, Signal.DELIVERY_CHOICES)
                || has(evidence, Signal.SERVICE_DATES);
        return subject
                && (asks && words.find(SEND, List.of(Place.BUTTONS)).isPresent()
                        || words.find(SEND_MINE, List.of(Place.BUTTONS)).isPresent()
                        || has(evidence, Signal.IDENTITY) && has(evidence, Signal.REQUEST_HEADING));
    }

    private static Optional<FoundChannel> wayToSend(List<FoundChannel> channels) {
        for (FoundChannel channel : channels) {
            boolean sends = channel.kind() == ChannelKind.FAX
                    || channel.kind() == ChannelKind.EMAIL
                    || channel.kind() == ChannelKind.MAIL;
            if (sends && !channel.isOnlyNamed()) {
                return Optional.of(channel);
            }
        }
        return Optional.empty();
    }

    private static PageKind kind(List<PageText> frames, PageWords words, List<Evidence> evidence) {
        FoldedText title = words.at(Place.TITLE);
        boolean told = hasImagingAddress(frames.get(0))
                || has(evidence, Signal.IMAGES_TITLE)
                || has(evidence, Signal.IMAGES_HANDED_OUT);
        boolean images = IMAGING.in(title) || told && !SubjectWords.RECORDS.in(title);
        return images && !GENERAL.in(title) ? PageKind.IMAGING_REQUEST : PageKind.RECORDS_REQUEST;
    }

    /** What the buttons of a form say. */
    private static final Phrases SEND = Phrases.list("""
            | send |; submit*; | request; order; | next |; | continue |; | review |; enviar; pedir; solicitar; continuar; siguiente
            """);

    private static final Phrases SEND_MINE = Phrases.pairs(
            "request; order; send; get; pedir; solicitar", "my records; my request; my images; my chart; copies; mis");

    private static final Phrases OWN_VOICE = Phrases.pairs(
                    "write to; write us; ask us; call us; e mail us; email us; fax us; until; send; email; e mail",
                    "chart*; record*; signed; sign; request; form; from the address")
            .and(
                    Phrases.pairs(
                            "we; we will; well; we can",
                            "send it; send you; mail you; mail it; e mail you; email you; answer within; answer; send the; send them"))
            .and(Phrases.of("the copy is free", "copies are free", "the chart sent to you"));

    private static final Phrases IMAGING = Phrases.list("""
            imag*; radiolog*; x ray*; xray*; mri; ct scan*; film*; mammogra*; radiografia*
            """);
    private static final Phrases GENERAL = Phrases.list("""
            medical record*; health record*; release of information; health information management;
            your records; records or; records and; chart*; expediente*; records medicos
            """);

    private static boolean hasImagingAddress(PageText page) {
        String tail = PageAddress.of(page.url()).tail();
        return tail.contains("imag") || tail.contains("radiolog") || tail.contains("xray") || tail.contains("film");
    }
}
