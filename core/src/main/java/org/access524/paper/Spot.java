package org.access524.paper;

/** One box of a place, and the words that are found for it. */
final class Spot {
    final Place place;
    final int index;
    final Box box;

    /** The box itself, or for the first of several that make up one answer all of theirs. */
    Box area;

    /** The first of the boxes that make up one answer; null if it is that or stands alone. */
    Spot leader;

    /** The phrase that names it; null until one is found, and when there is none. */
    Phrase named;

    String label = "";
    String before = "";
    String hint = "";
    String group = "";
    String section = "";

    /** The question of a row, if the box has only "Yes" or "No" over it; or empty. */
    String asked = "";

    int maxLength;

    /** Whether it is a further line of the answer above. */
    boolean continued;

    /** Its place in the order of reading: the heading, the row. */
    double under;

    double column;
    int row;

    Spot(Place place, int index) {
        this.place = place;
        this.index = index;
        this.box = place.boxes().get(index);
        this.area = box;
    }

    boolean check() {
        return place.kind() == Blank.Kind.CHECK;
    }

    /** What its field is called, if that tells anything. */
    String name() {
        return place.widgets().isEmpty()
                ? ""
                : FieldNames.telling(place.widgets().get(0).name());
    }

    boolean wordless() {
        return label.isEmpty() && before.isEmpty();
    }
}
