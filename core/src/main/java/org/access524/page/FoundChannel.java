package org.access524.page;

/**
 * A way to hand in a request that a page names.
 *
 * @param value the number, e-mail address, link or postal address; for a way without one, the words that name it
 * @param label the words beside it
 */
public record FoundChannel(ChannelKind kind, String value, String label) {}
