package org.access524.request;

import org.access524.law.Holder;
import org.access524.law.Jurisdiction;

/**
 * Who holds the records.
 *
 * @param name as the person or the page writes it
 * @param jurisdiction the state in which it is; {@code FEDERAL} if that is not known, and then only federal rules apply
 * @param kind {@code ANY_PROVIDER} if its kind is not known
 */
public record Provider(String name, Jurisdiction jurisdiction, Holder kind) {}
