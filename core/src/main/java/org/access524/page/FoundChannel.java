package org.access524.page;

/**
 * A way to hand in a request that a page names.
 *
 * @param kind which way it is
 * @param value the number, e-mail address, link or postal address; for a way without one, the words that name it
 * @param label the words beside it, at most 120 characters
 */
public record FoundChannel(ChannelKind kind, String value, String label) {

    /** Whether the page names the way without the number, link or address that it needs. */
    public boolean isOnlyNamed() {
        return value.indexOf('@') < 0
                && value.indexOf(':') < 0
                && PhoneNumbers.digits(value).length() < 5;
    }
}
