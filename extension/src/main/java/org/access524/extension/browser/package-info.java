/**
 * Typed overlays for the WebExtension APIs. Nothing else in this project says {@code chrome} or {@code browser}, and
 * nothing else knows how the two differ.
 */
package org.access524.extension.browser;
