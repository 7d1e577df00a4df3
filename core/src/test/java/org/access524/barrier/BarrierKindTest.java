package org.access524.barrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.access524.law.Citations;
import org.access524.request.LetterKind;
import org.junit.jupiter.api.Test;

class BarrierKindTest {

    @Test
    void everyKindCitesAClauseThatTheLawPackageKnows() {
        Set<String> known = new TreeSet<>();
        Citations.all().forEach(citation -> known.add(citation.label()));
        for (BarrierKind kind : BarrierKind.values()) {
            assertTrue(known.contains(kind.citation()), kind + ": " + kind.citation());
        }
    }

    @Test
    void everyKindHasALetterThatGoesToTheProvider() {
        for (BarrierKind kind : BarrierKind.values()) {
            LetterKind letter = LetterKind.valueOf(kind.letterKindName());
            assertEquals(LetterKind.Use.LETTER, letter.use(), kind.name());
        }
    }
}
