package org.access524.law;

/**
 * Something that a letter may say about the law.
 *
 * @param statement in our own words, for whoever checks a letter
 * @param saidBy for a {@link Certainty#REPORTED} fact the authority that a sentence has to name, such as {@code HHS};
 *     else empty
 */
public record Fact(String statement, Certainty certainty, Citation citation, String saidBy) implements Support {}
