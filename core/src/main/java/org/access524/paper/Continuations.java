package org.access524.paper;

import java.util.List;

/** Lines without words of their own that go on with the answer of the line above. */
final class Continuations {
    private static final int BACK = 30;
    private static final int AHEAD = 6;

    private Continuations() {}

    /** @param texts in rows from the top */
    static void find(List<Spot> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Spot spot = texts.get(i);
            for (int k = i - 1; k >= 0 && k > i - BACK && spot.wordless() && !spot.continued; k--) {
                spot.continued = follows(spot, texts.get(k)) && alike(spot, texts.get(k));
                if (spot.continued && isAddress(texts.get(k).label) && !asksCity(texts, i)) {
                    spot.label = texts.get(k).label.startsWith("D")
                            ? "Ciudad, estado, c\u00f3digo postal"
                            : "City, State, Zip";
                }
            }
            if (spot.continued) {
                spot.group = "";
                spot.hint = "";
            }
        }
    }

    /** Of two lines for an address the second is that for the city, if the city is asked for nowhere else. */
    private static boolean isAddress(String label) {
        String folded = label.toLowerCase();
        int blank = folded.indexOf(' ');
        boolean brief = blank < 0 || folded.indexOf(' ', blank + 1) < 0;
        return brief
                && folded.indexOf("mail ") < 0
                && (folded.endsWith("address") || folded.startsWith("address") || folded.startsWith("direcci\u00f3n"));
    }

    private static boolean asksCity(List<Spot> texts, int from) {
        for (int i = from + 1; i < texts.size() && i < from + AHEAD; i++) {
            String folded = texts.get(i).label.toLowerCase();
            if (folded.indexOf("city") >= 0 || folded.indexOf("ciudad") >= 0) {
                return true;
            }
            if (isAddress(folded) || folded.indexOf("name") >= 0 || folded.indexOf("nombre") >= 0) {
                return false;
            }
        }
        return false;
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
