package org.access524.request;

/**
 * A letter as it went out: kept, and never written anew from facts that may have changed since.
 *
 * @param text the whole of it, as the person last edited it
 */
public record KeptLetter(LetterKind kind, String text) {}
