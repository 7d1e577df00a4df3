package org.access524.letter;

/**
 * How the one who is to give access is named: a letter speaks to the provider, a complaint speaks about it.
 *
 * @param subject at the beginning of a sentence
 */
record Reader(String subject, String object, String possessive) {

    static final Reader PROVIDER = new Reader("You", "you", "your");
    static final Reader AUTHORITY = new Reader("The organization", "the organization", "its");
}
