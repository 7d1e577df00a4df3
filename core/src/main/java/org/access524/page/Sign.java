package org.access524.page;

/** Something that speaks for or against a page being where a patient asks for records. */
public sealed interface Sign permits Signal, Veto, Doubt {
    /** The constant's name, unique among its kind. */
    String name();

    /** What it adds to the score; below zero if it speaks against. */
    int weight();

    /** The name of its sentence in the extension's {@code _locales}. */
    String messageKey();
}
