package org.access524.barrier;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** Several groups of phrases. */
final class Groups {
    private final List<Phrases> groups = new ArrayList<>();

    void add(Phrases group) {
        groups.add(group);
    }

    void remove(Phrases group) {
        groups.remove(group);
    }

    List<Phrases> list() {
        return groups;
    }

    /** Whether a phrase of any group occurs. */
    boolean any(FoldedText text) {
        for (Phrases group : groups) {
            if (group.in(text)) {
                return true;
            }
        }
        return false;
    }
}
