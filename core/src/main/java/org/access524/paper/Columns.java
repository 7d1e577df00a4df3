package org.access524.paper;

import java.util.List;

/** Two people's answers in two columns without headings: "City" below "Recipient's address" is the recipient's. */
final class Columns {
    private static final List<String> PARTIES = List.of("recipient", "destinatario");
    private static final List<String> PARTS = List.of(
            "city", "state", "zip", "ciudad", "estado", "c\u00f3digo postal", "phone", "fax", "email", "e-mail");
    private static final double FAR = 34;
    private static final int BACK = 12;

    private Columns() {}

    /** @param texts in rows from the top */
    static void find(List<Spot> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Spot spot = texts.get(i);
            Spot above = spot.group.isEmpty() && isPart(spot.label) ? above(texts, i) : null;
            String party = above == null ? "" : above.group.isEmpty() ? party(above.label) : party(above.group);
            if (!party.isEmpty()) {
                spot.group = party;
            }
        }
    }

    private static boolean isPart(String label) {
        String folded = label.toLowerCase();
        for (String part : PARTS) {
            if (folded.startsWith(part)) {
                return true;
            }
        }
        return false;
    }

    private static String party(String label) {
        String folded = label.toLowerCase();
        for (String party : PARTIES) {
            if (folded.indexOf(party) >= 0 && label.length() < 40) {
                return party;
            }
        }
        return "";
    }

    private static Box withLabel(Spot spot) {
        Box box = spot.area;
        double left = spot.named == null
                ? box.left()
                : Math.min(box.left(), spot.named.box().left());
        return new Box(left, box.top(), box.right(), box.bottom());
    }

    /** The nearest place above it of the same column. */
    private static Spot above(List<Spot> texts, int index) {
        Box box = withLabel(texts.get(index));
        for (int i = index - 1; i >= 0 && i > index - BACK; i--) {
            Box other = withLabel(texts.get(i));
            double shared = Math.min(box.right(), other.right()) - Math.max(box.left(), other.left());
            boolean higher = box.centreY() - other.centreY() > box.height() / 2;
            if (higher && shared > 0.6 * Math.min(box.width(), other.width())) {
                return box.top() - other.bottom() < FAR ? texts.get(i) : null;
            }
        }
        return null;
    }
}
