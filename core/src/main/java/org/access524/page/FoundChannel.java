package org.access524.page;

/**
 * A way to hand in a request that a page names.
 *
 * @param kind which way it is
 * @param value the number, e-mail address, link, postal address or office; for a way without one, the words that name it
 * @param label the words beside it, at most 120 characters
 * @param place the facility or department to which it belongs, or empty
 * @param subject whether it is for the records or for the images alone
 * @param language of a form that is not in English, as in {@code lang} ({@code es}), or empty
 * @param hours of a telephone or an office, as written, or empty
 */
public record FoundChannel(
        ChannelKind kind,
        String value,
        String label,
        String place,
        ChannelSubject subject,
        String language,
        String hours) {

    /** A way to ask for the records, of which no more is known. */
    public FoundChannel(ChannelKind kind, String value, String label) {
        this(kind, value, label, "", ChannelSubject.RECORDS, "", "");
    }

    /** Whether the page names the way without the number, link or address that it needs. */
    public boolean isOnlyNamed() {
        return value.indexOf('@') < 0
                && value.indexOf(':') < 0
                && PhoneNumbers.digits(value).length() < 5;
    }

    FoundChannel with(String otherLabel, String otherPlace, String otherLanguage, String otherHours) {
        return new FoundChannel(kind, value, otherLabel, otherPlace, subject, otherLanguage, otherHours);
    }

    FoundChannel about(String itsPlace, ChannelSubject itsSubject) {
        return new FoundChannel(kind, value, label, itsPlace, itsSubject, language, hours);
    }
}
