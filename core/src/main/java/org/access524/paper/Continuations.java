package org.access524.paper;

import java.util.List;

/** Lines without words of their own that go on with the answer of the line above. */
final class Continuations {
    private static final int BACK = 30;

    private Continuations() {}

    /** @param texts in rows from the top */
    static void find(List<Spot> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Spot spot = texts.get(i);
            for (int k = i - 1; k >= 0 && k > i - BACK && spot.wordless() && !spot.continued; k--) {
                spot.continued = follows(spot, texts.get(k)) && alike(spot, texts.get(k));
            }
            if (spot.continued) {
                spot.group = "";
                spot.hint = "";
            }
        }
    }

    private static boolean follows(Spot spot, Spot above) {
        double gap = spot.box.top() - above.box.bottom();
        double shared = Math.min(spot.box.right(), above.box.right()) - Math.max(spot.box.left(), above.box.left());
        return gap > -6
                && gap < spot.box.height() + 6
                && shared > Math.min(spot.box.width(), above.box.width()) * 0.6
                && spot.place.kind() == above.place.kind();
    }

    /** Whether its name, if it has one, is that of the line above with a number. */
    private static boolean alike(Spot spot, Spot above) {
        String name = spot.name();
        String other = above.name();
        String label = above.label.toLowerCase();
        String folded = name.toLowerCase();
        return name.isEmpty()
                || folded.equals(other.toLowerCase())
                || label.startsWith(folded)
                || !label.isEmpty() && folded.startsWith(label)
                || above.continued && above.wordless() && other.isEmpty();
    }
}
