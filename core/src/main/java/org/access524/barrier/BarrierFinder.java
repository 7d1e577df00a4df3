package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.form.ClassifiedField;

/**
 * Finds what a page or form demands beyond 45 CFR 164.524 of a patient who asks for the patient's own records. Two
 * programs of the extension do half of it each, because its words are too many for one.
 */
public final class BarrierFinder {

    private BarrierFinder() {}

    /**
     * What is demanded of who asks, and then what is to be paid and waited for; each in the order of the texts and then of the fields, each quote once and a
     * few of a kind.
     *
     * @param texts running text of the page and its frames, or of a paper form; lines apart
     * @param fields the fields of the form
     */
    public static List<FoundBarrier> find(List<String> texts, List<ClassifiedField> fields) {
        List<FoundBarrier> found = new ArrayList<>(AskingBarriers.in(texts, fields));
        found.addAll(PayingBarriers.in(texts));
        return List.copyOf(found);
    }
}
