package org.access524.extension.contract;

import org.access524.page.Sighting;

/**
 * All that is known of a tab's page at one moment.
 *
 * @param provider what to call the organisation
 */
public record PageReport(String provider, Sighting sighting, TabReading reading) {}
