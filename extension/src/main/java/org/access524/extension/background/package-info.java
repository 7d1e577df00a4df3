/** Entry point: the service worker (Chrome) or event page (Firefox). It keeps the data, the clock and the badge. */
package org.access524.extension.background;
