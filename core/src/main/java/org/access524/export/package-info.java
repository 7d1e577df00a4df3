/** How the person's data leaves and comes back: the only form in which it is written outside the browser's own storage. */
package org.access524.export;
