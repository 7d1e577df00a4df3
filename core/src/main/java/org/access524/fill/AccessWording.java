package org.access524.fill;

import org.access524.request.RequestScope;

/** The words that make a request one under the right of access (45 CFR 164.524), for a field of limited length. */
@FunctionalInterface
public interface AccessWording {
    /**
     * The longest wording that fits.
     *
     * @param maxLength in characters; 0 if there is no limit
     * @return empty if even the shortest wording is too long
     */
    String wording(RequestScope scope, int maxLength);
}
