package org.access524.law;

/**
 * The one extension that a rule allows.
 *
 * @param days by how many calendar days at most the limit may be lengthened
 * @param clause that allows it and sets its conditions
 */
public record Extension(int days, Citation clause) {}
