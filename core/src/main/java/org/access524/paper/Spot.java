package org.access524.paper;

/** One box of a place, and the words that are found for it. */
final class Spot {
    final Place place;
    final int index;
    final Box box;

    /** The phrase that names it; null until one is found, and when there is none. */
    Phrase named;

    String label = "";
    String before = "";
    String hint = "";
    String group = "";
    String section = "";
    int maxLength;

    /** Its place in the order of reading: the heading, the row. */
    double under;

    double column;
    int row;

    Spot(Place place, int index) {
        this.place = place;
        this.index = index;
        this.box = place.boxes().get(index);
    }

    boolean check() {
        return place.kind() == Blank.Kind.CHECK;
    }

    boolean wordless() {
        return label.isEmpty() && before.isEmpty();
    }
}
