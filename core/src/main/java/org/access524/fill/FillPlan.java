package org.access524.fill;

import java.util.List;

/**
 * The plan for all fields of a page, in their order: it is shown before anything is written.
 *
 * @param items one for every field, those left alone included
 */
public record FillPlan(List<FillItem> items) {}
