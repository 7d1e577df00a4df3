package org.access524.law;

/** What a sentence about the law may rest on: a {@link Fact} or an {@link AccessRule}. */
public interface Support {

    Certainty certainty();

    /** The clause, or the guidance, where it can be read. */
    Citation citation();
}
