/**
 * What the two programs of the background share. The background is one worker (Chrome) or one page (Firefox), but two
 * programs, each small enough to start quickly: {@code background} keeps the records and the clock, {@code pages} reads
 * pages and fills forms. They share the store, and nothing else.
 */
package org.access524.extension.worker;
