/**
 * What the law says: rules with their clauses, and the calendars that they count by.
 *
 * <p>Every number stands beside its citation, its source and the day on which it was read. A changed law adds an entry
 * with a later {@code inForceFrom}; it never edits an old one.
 */
package org.access524.law;
