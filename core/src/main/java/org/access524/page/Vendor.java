package org.access524.page;

/**
 * A company's address at which requests for records are taken for many providers, or one that is easily mistaken for it.
 *
 * @param name as patients meet it
 * @param host the whole host, {@code *.} and its end, or {@code *} for any
 * @param address the beginning of path and query, lower case, {@code *} standing for anything
 * @param use whether this address takes patients' requests
 * @param channel what a link to this address is for a patient
 */
public record Vendor(String name, String host, String address, Use use, ChannelKind channel) {

    /** Whom an address is for. */
    public enum Use {
        /** Takes patients' requests. */
        PATIENTS,
        /** Is for providers, lawyers or staff, or is something else of the same company. */
        OTHERS,
        /** Holds any kind of form: its content decides. */
        CONTENT_DECIDES
    }

    boolean matches(PageAddress page) {
        return hostMatches(page.host()) && pathMatches(page.path());
    }

    private boolean hostMatches(String actual) {
        if (host.equals("*")) {
            return true;
        }
        return host.startsWith("*.") ? actual.endsWith(host.substring(1)) : actual.equals(host);
    }

    private boolean pathMatches(String path) {
        int from = 0;
        int at = 0;
        int star = address.indexOf('*');
        while (star >= 0) {
            String part = address.substring(from, star);
            int found = path.indexOf(part, at);
            if (found < 0 || from == 0 && found > 0) {
                return false;
            }
            at = found + part.length();
            from = star + 1;
            star = address.indexOf('*', from);
        }
        String last = address.substring(from);
        return from == 0 ? path.startsWith(last) : path.indexOf(last, at) >= 0;
    }
}
