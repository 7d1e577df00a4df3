package org.access524.law;

/**
 * A clause of the law, as a letter names it.
 *
 * @param label such as {@code 45 CFR 164.524(b)(2)}
 * @param url where anybody can read it
 */
public record Citation(String label, String url) {}
