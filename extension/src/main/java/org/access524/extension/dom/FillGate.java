package org.access524.extension.dom;

import java.util.Optional;
import org.access524.extension.contract.Objection;
import org.access524.form.FieldMeaning;

/**
 * The one choke point before a value enters a page. Whoever fills, and whatever was decided before: nothing goes past
 * these checks.
 */
final class FillGate {

    private FillGate() {}

    /** What speaks against this page as a whole. */
    static Optional<Objection> objectionToPage(String plannedAddress) {
        String address = Dom.address();
        if (!Dom.hasOrigin()) {
            return Optional.of(Objection.SANDBOXED);
        }
        if (!isSecure(address)) {
            return Optional.of(Objection.NOT_SECURE);
        }
        return withoutFragment(address).equals(withoutFragment(plannedAddress))
                ? Optional.empty()
                : Optional.of(Objection.PAGE_CHANGED);
    }

    /** What speaks against filling that element now. */
    static Optional<Objection> objectionTo(PageElement element, FieldMeaning meaning) {
        if (meaning.withheld() || meaning == FieldMeaning.UNKNOWN) {
            return Optional.of(Objection.WITHHELD);
        }
        if (!element.isConnected()) {
            return Optional.of(Objection.GONE);
        }
        if (element.matches("[readonly]") && !element.matches(Widgets.CHOSEN_ONLY)) {
            return Optional.of(Objection.NOT_EDITABLE);
        }
        if (element.matches(":disabled,[aria-disabled=true],[aria-readonly=true],"
                + "input[type=file],input[type=password],input[type=hidden]")) {
            return Optional.of(Objection.NOT_EDITABLE);
        }
        if (!Visibility.canBeSeen(element)) {
            return Optional.of(Objection.NOT_VISIBLE);
        }
        return Visibility.reachable(element) ? Optional.empty() : Optional.of(Objection.COVERED);
    }

    /** True for https and for this machine itself. */
    static boolean isSecure(String address) {
        return address.startsWith("https://") || isLoopback(address);
    }

    private static boolean isLoopback(String address) {
        String scheme = "http://";
        if (!address.startsWith(scheme)) {
            return false;
        }
        int path = address.indexOf('/', scheme.length());
        String host = address.substring(scheme.length(), path < 0 ? address.length() : path);
        if (host.indexOf('@') >= 0) {
            return false; // a user's name before another host may look like this machine's
        }
        for (String local : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
            if (host.equals(local) || host.startsWith(local + ":")) {
                return true;
            }
        }
        return false;
    }

    private static String withoutFragment(String address) {
        int mark = address.indexOf('#');
        return mark < 0 ? address : address.substring(0, mark);
    }
}
