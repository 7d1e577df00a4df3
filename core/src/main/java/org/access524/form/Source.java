package org.access524.form;

/** Where in or around a field a word was read, and how much it counts there. */
enum Source {
    LABEL("label", 1),
    AUTOCOMPLETE("autocomplete", 1),
    OPTIONS("options", 1),
    TYPE("type", 1),
    NEIGHBOUR("neighbour", 1),
    BEFORE("before", 0.95),
    HINT("hint", 0.7),
    NAME("name", 0.7),
    ID("id", 0.65),
    GROUP("group", 0.6),
    SECTION("section", 0.35);

    private final String word;
    private final double factor;

    Source(String word, double factor) {
        this.word = word;
        this.factor = factor;
    }

    String signal(String what) {
        return word + ":" + what;
    }

    double factor() {
        return factor;
    }

    boolean identifier() {
        return this == NAME || this == ID;
    }
}
