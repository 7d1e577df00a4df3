package org.access524.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.export.Particular;
import org.access524.text.IsoDate;

/** Collects what is known; what is not is left out. */
final class FactList {

    private final List<Particular> facts = new ArrayList<>();

    FactList add(String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Particular(label, value));
        }
        return this;
    }

    FactList add(String label, Optional<LocalDate> date) {
        return add(label, date.map(day -> IsoDate.longForm(day)).orElse(""));
    }

    List<Particular> facts() {
        return facts;
    }
}
