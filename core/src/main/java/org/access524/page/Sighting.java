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
 * @param elsewhere where the request is taken instead; only for a page that is not spotted
 * @param imageDownloads links under which images can be had without a request
 */
public record Sighting(
        PageKind kind,
        boolean spotted,
        int score,
        List<Evidence> evidence,
        List<FoundChannel> channels,
        Optional<Vendor> vendor,
        Optional<PageText.Link> elsewhere,
        List<PageText.Link> imageDownloads) {}
