package org.access524.extension.contract;

import org.access524.json.JsonArray;
import org.access524.page.Sighting;

/**
 * All that is known of a tab's page at one moment.
 *
 * @param provider what to call the organisation
 * @param state the two-letter code of the state that the page names for it; empty if it names none, or several
 * @param barriers what it demands beyond the rule, in the shape of {@link BarrierJson}; only looked for where much speaks for a records page
 */
public record PageReport(String provider, String state, Sighting sighting, JsonArray barriers, TabReading reading) {}
