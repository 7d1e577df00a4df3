package org.access524.extension.contract;

import org.access524.page.Sighting;

/**
 * All that is known of a tab's page at one moment.
 *
 * @param provider what to call the organisation
 * @param state the two-letter code of the state that the page names for it; empty if it names none, or several
 */
public record PageReport(String provider, String state, Sighting sighting, TabReading reading) {}
