package org.access524.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page turned out to be, and why.
 *
 * @param spotted whether a patient's request is taken here
 * @param score the sum of the weights of the evidence
 * @param evidence what speaks for it, then what speaks against it
 * @param channels the ways in which the page lets a patient ask, without repetition
 * @param vendor the request vendor or portal whose address the page or one of its frames has
 */
public record Sighting(
        PageKind kind,
        boolean spotted,
        int score,
        List<Evidence> evidence,
        List<FoundChannel> channels,
        Optional<Vendor> vendor) {}
