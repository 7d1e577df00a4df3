package org.access524.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.access524.text.Phrase;
import org.junit.jupiter.api.Test;

/** Every sign is seen at least once on the invented pages, and every phrase finds itself. */
class SignsTest {
    @Test
    void everySignalOccursOnARecordsPage() {
        Set<Signal> unseen = EnumSet.allOf(Signal.class);
        RecordsPages.all()
                .values()
                .forEach(page -> page.look().evidence().forEach(piece -> unseen.remove(piece.sign())));
        unseen.remove(Signal.VENDOR_LINK);
        assertEquals(Set.of(), unseen);
    }

    @Test
    void vendorLinkIsASignal() {
        Sighting sighting = PageBuilder.at("https://www.marigold.example.org/medical-records")
                .link("Start", "https://vra.verisma.com/")
                .look();
        assertTrue(sighting.evidence().stream().anyMatch(piece -> piece.sign() == Signal.VENDOR_LINK));
    }

    @Test
    void everyVetoFindsItsOwnPhrasesInTheTitle() {
        for (Veto veto : Veto.values()) {
            for (Phrase phrase : veto.phrases().phrases()) {
                String title = written(phrase);
                Sighting sighting =
                        PageBuilder.at("https://x.example.org/").title(title).look();
                assertTrue(sighting.evidence().stream().anyMatch(piece -> piece.sign() == veto), veto + ": " + title);
            }
        }
    }

    @Test
    void everyVetoFindsItsOwnAddress() {
        for (Veto veto : Veto.values()) {
            for (String tail : veto.tails()) {
                Sighting sighting = PageBuilder.at("https://x.example.org/a/" + tail + ".html")
                        .look();
                assertTrue(sighting.evidence().stream().anyMatch(piece -> piece.sign() == veto), veto + ": " + tail);
            }
        }
    }

    @Test
    void vetoInALaterHeadingOrInTheTextIsNone() {
        for (Veto veto : Veto.values()) {
            for (Phrase phrase : veto.phrases().phrases()) {
                Sighting sighting = PageBuilder.at("https://x.example.org/")
                        .headings("Welcome", written(phrase))
                        .body(written(phrase))
                        .look();
                assertTrue(sighting.evidence().stream().noneMatch(piece -> piece.sign() == veto), veto::name);
            }
        }
    }

    @Test
    void everyDoubtSaidOnceMoreWeighsMore() {
        Sighting once =
                PageBuilder.at("https://x.example.org/").body("this article").look();
        Sighting twice = PageBuilder.at("https://x.example.org/")
                .body("this article", "most hospitals charge")
                .look();
        assertEquals(Doubt.ARTICLE_TONE.weight(), twice.score() - once.score());
    }

    @Test
    void portalsOfManyMakersAreNobodysOwn() {
        Sighting sighting = PageBuilder.at("https://x.example.org/medical-records")
                .body("Look in MyChart, FollowMyHealth or healow.")
                .look();
        assertTrue(sighting.evidence().stream().anyMatch(piece -> piece.sign() == Doubt.MANY_PORTALS));
    }

    @Test
    void messageKeysAreUniqueAndSimple() {
        List<Sign> signs = new ArrayList<>(List.of(Signal.values()));
        signs.addAll(List.of(Veto.values()));
        signs.addAll(List.of(Doubt.values()));
        Set<String> keys = new HashSet<>();
        for (Sign sign : signs) {
            assertTrue(keys.add(sign.messageKey()), sign::messageKey);
            assertTrue(sign.messageKey().matches("[A-Za-z0-9_]+"), sign::messageKey);
        }
    }

    @Test
    void quotesAreShort() {
        String long200 = "Request ".concat("x".repeat(200)).concat(" medical records");
        RecordsPages.landing()
                .title(long200)
                .look()
                .evidence()
                .forEach(piece -> assertTrue(piece.quote().length() <= 120));
    }

    private static String written(Phrase phrase) {
        return phrase.toString()
                .replace("...", "the")
                .replace("*", "")
                .replace("|", "")
                .trim();
    }
}
