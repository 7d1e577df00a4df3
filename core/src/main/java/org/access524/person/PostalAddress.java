package org.access524.person;

/**
 * A postal address in the United States. A part that is not known is empty.
 *
 * @param state the two-letter code of the Postal Service, such as {@code CA}
 * @param postalCode five digits, or ZIP+4 with its hyphen
 */
public record PostalAddress(
        String street, String street2, String city, String state, String postalCode, String country) {

    public static final PostalAddress NONE = new PostalAddress("", "", "", "", "", "");

    /** {@code Springfield, CA 90000}, with what is known of it. */
    public String cityStateZip() {
        String region = state.isEmpty() ? postalCode : postalCode.isEmpty() ? state : state + " " + postalCode;
        return city.isEmpty() ? region : region.isEmpty() ? city : city + ", " + region;
    }

    public boolean isEmpty() {
        return street.isEmpty() && street2.isEmpty() && cityStateZip().isEmpty();
    }
}
