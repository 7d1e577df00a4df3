package org.access524.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.access524.law.ComplaintBody.Handles;
import org.junit.jupiter.api.Test;

class ComplaintBodiesTest {

    /** Where no office for the protection of consumers is known: both kinds of providers have one of their own. */
    private static final Set<Jurisdiction> WITHOUT_A_GENERAL_OFFICE = Set.of(Jurisdiction.PR);

    @Test
    void everyStateHasAnOfficeForEveryKindOfProvider() {
        for (Jurisdiction state : Jurisdiction.values()) {
            for (Holder kind : Holder.values()) {
                List<ComplaintBody> bodies = ComplaintBodies.of(state, kind);
                assertEquals(state == Jurisdiction.FEDERAL, bodies.isEmpty(), state + " " + kind);
                boolean general = bodies.stream().anyMatch(body -> body.handles() == Handles.ANY);
                assertEquals(
                        state != Jurisdiction.FEDERAL && !WITHOUT_A_GENERAL_OFFICE.contains(state),
                        general,
                        state + " " + kind);
            }
        }
    }

    @Test
    void whoIsSureToTakeItComesFirstAndWhoTakesAnythingLast() {
        assertEquals(
                List.of(
                        "California Department of Public Health, Center for Health Care Quality",
                        "California Department of Justice, Office of the Attorney General"),
                names(Jurisdiction.CA, Holder.HOSPITAL));
        assertEquals(
                List.of(
                        "Medical Board of California",
                        "Osteopathic Medical Board of California",
                        "California Department of Justice, Office of the Attorney General"),
                names(Jurisdiction.CA, Holder.PHYSICIAN));
        for (Jurisdiction state : Jurisdiction.values()) {
            for (Holder kind : Holder.values()) {
                int rank = 0;
                for (ComplaintBody body : ComplaintBodies.of(state, kind)) {
                    assertTrue(rank <= rank(body), state + " " + kind + ": " + body.name());
                    rank = rank(body);
                }
            }
        }
    }

    @Test
    void forAProviderOfUnknownKindBothKindsOfOfficesAreNamedOnceEach() {
        assertEquals(
                List.of("Oficina del Procurador del Paciente", "Puerto Rico Board of Medical Licensure and Discipline"),
                names(Jurisdiction.PR, Holder.ANY_PROVIDER));
        assertTrue(names(Jurisdiction.TX, Holder.ANY_PROVIDER)
                .containsAll(List.of(
                        "Texas Health and Human Services Commission, complaint against a health facility",
                        "Texas Medical Board")));
    }

    @Test
    void namesAreShortAndAddressesAreSecure() {
        Set<String> entries = new HashSet<>();
        for (ComplaintBody body : ComplaintBodies.all()) {
            assertTrue(body.address().startsWith("https://"), body.name());
            assertFalse(body.name().contains("("), body.name());
            assertTrue(body.name().length() <= 130, body.name());
            assertTrue(entries.add(body.jurisdiction() + body.name() + body.handles()), body.name());
        }
    }

    private static int rank(ComplaintBody body) {
        return body.handles() == Handles.ANY ? 2 : body.certainty() == Certainty.VERIFIED ? 0 : 1;
    }

    private static List<String> names(Jurisdiction state, Holder kind) {
        return ComplaintBodies.of(state, kind).stream().map(ComplaintBody::name).toList();
    }
}
