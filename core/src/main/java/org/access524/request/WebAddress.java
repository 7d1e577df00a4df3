package org.access524.request;

import java.util.List;

/**
 * The address of a page, taken apart.
 *
 * @param host in small letters; empty if it is no address of the web
 * @param port with its colon; empty if none is named
 * @param path without a slash at its end
 * @param query with its question mark; empty if there is none
 */
record WebAddress(String host, String port, String path, String query) {

    private static final WebAddress NONE = new WebAddress("", "", "", "");

    /**
     * Endings under which whoever registers has one label before them. Under others, such as those of countries and
     * governments, one cannot tell without the public suffix list, so nothing is taken as one site there.
     */
    private static final List<String> ENDINGS = List.of(
            "care",
            "clinic",
            "com",
            "dental",
            "doctor",
            "edu",
            "health",
            "healthcare",
            "hospital",
            "info",
            "med",
            "net",
            "org");

    static WebAddress of(String address) {
        String lower = address.toLowerCase();
        int begin = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (begin < 0) {
            return NONE;
        }
        String rest = address.substring(begin);
        rest = rest.substring(0, firstOf("#", rest));
        String authority = rest.substring(0, firstOf("/?", rest));
        String way = rest.substring(authority.length());
        String path = way.substring(0, firstOf("?", way));
        String named = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase();
        int colon = firstOf(":", named);
        return new WebAddress(
                named.substring(0, colon),
                named.substring(colon),
                path.endsWith("/") ? path.substring(0, path.length() - 1) : path,
                way.substring(path.length()));
    }

    /** Host and port. */
    String authority() {
        return host + port;
    }

    /** Whether it is that address, or lies below it; an address without path and query holds nothing but itself. */
    boolean isWithin(WebAddress other) {
        boolean says = !other.path.isEmpty() || !other.query.isEmpty();
        if (!says || !authority().equals(other.authority())) {
            return false;
        }
        return other.query.isEmpty()
                ? path.equals(other.path) || path.startsWith(other.path + "/")
                : path.equals(other.path) && query.equals(other.query);
    }

    /** What whoever owns the host has registered, as far as that can be told: the last two labels; else empty. */
    static String domain(String host) {
        int last = host.lastIndexOf('.');
        if (last <= 0 || !ENDINGS.contains(host.substring(last + 1))) {
            return "";
        }
        return host.substring(host.lastIndexOf('.', last - 1) + 1);
    }

    private static int firstOf(String signs, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
