package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a page says, it is judged without an exception, in bounded time, and always alike. */
class OddPagesTest {

    /** Pieces that the readers of words, numbers and addresses stumble over, if they stumble. */
    private static final List<String> PIECES = List.of(
            "medical records",
            "authorization to release",
            "Fax: (555) 555-0142",
            "555 555 0142 ext. 3",
            "(555",
            "555-",
            "records [at] example [dot] org",
            "@",
            "a@b",
            "mailto:",
            "PO Box 1, X, IL 62999",
            ", IL 62999-",
            "30 days",
            "$",
            "$0.75 per page",
            "per page",
            "…",
            "\n",
            "\n\n",
            " ",
            "\t",
            "\u0000",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "é",
            "İ",
            "ß",
            "«»",
            "(",
            ")",
            "'s",
            "\"",
            "<b>",
            "https://",
            "http://x",
            "://",
            "#",
            "?",
            "*",
            "|",
            "expediente médico",
            "do not",
            "unless",
            "if");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(PIECES), Arbitraries.strings().all().ofMaxLength(12));
        return piece.list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<PageText> pages() {
        Arbitrary<List<String>> lists = texts().list().ofMaxSize(4);
        Arbitrary<PageText.Link> link = Combinators.combine(texts(), texts()).as(PageText.Link::new);
        Arbitrary<List<PageText.Link>> links = link.list().ofMaxSize(4);
        return Combinators.combine(texts(), texts(), lists, lists, lists, links, texts(), texts())
                .as((url, title, headings, labels, options, anchors, body, provider) -> new PageText(
                        url, title, headings, labels, options, labels, anchors, body, provider, anchors, List.of(),
                        List.of()));
    }

    @Property(tries = 1_000)
    void everyPageIsJudgedAndTwiceTheSame(@ForAll("pages") PageText page) {
        Sighting first = Spotter.look(List.of(page, page));
        assertEquals(first, Spotter.look(List.of(page, page)));
        assertEquals(first.spotted(), first.kind() != PageKind.NONE);
        ProviderName.of(page);
        ProviderState.ofPage(List.of(page));
    }

    @Property(tries = 1_000)
    void noChannelIsEmptyOrListedTwice(@ForAll("pages") PageText page) {
        List<String> seen = new ArrayList<>();
        for (FoundChannel channel : Spotter.look(List.of(page)).channels()) {
            String key = channel.kind() + " " + channel.value();
            assertTrue(!seen.contains(key), key);
            seen.add(key);
        }
    }

    @Test
    void aHundredFramesOfEndlessTextAreJudgedInBoundedTime() {
        PageText page = PageBuilder.at("https://www.example.org/")
                .title("Records")
                .body("Fax 555 medical records request to our office, ".repeat(1_300))
                .page();
        List<PageText> frames = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            frames.add(page);
        }
        assertTimeout(Duration.ofSeconds(20), () -> Spotter.look(frames));
    }
}
