package org.access524.barrier;

/**
 * One demand that was found.
 *
 * @param quote the page's own words, as written: one sentence or label, shortened if it is long
 */
public record FoundBarrier(BarrierKind kind, BarrierStrength strength, String quote) {}
