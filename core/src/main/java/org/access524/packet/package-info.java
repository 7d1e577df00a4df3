/**
 * The evidence packet: all that is recorded of a request, as a document for an authority. It is in English, as letters
 * are, and makes no claim of its own: it tells what was noted, and how each date follows from it.
 */
package org.access524.packet;
