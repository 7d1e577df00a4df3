/**
 * What a page is: {@link org.access524.page.PageText} in, {@link org.access524.page.Sighting} out.
 *
 * <p>To teach it something, add one entry: a vendor's address in {@link org.access524.page.Vendors}, a phrase in {@code
 * SubjectWords} or {@code FormWords}, a look-alike in {@link org.access524.page.Veto} or {@link
 * org.access524.page.Doubt}; and an invented page to the tests.
 */
package org.access524.page;
