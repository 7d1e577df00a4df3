package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which state a provider is, as far as the postal addresses on its page say so with one voice. */
public final class ProviderState {

    private ProviderState() {}

    /** As the postal addresses in the words of a page and its frames say; also those that take no requests. */
    public static Optional<String> ofPage(List<PageText> frames) {
        List<String> addresses = new ArrayList<>();
        for (PageText frame : frames) {
            for (Mention mention : PostalAddresses.find(new PageLines(frame))) {
                addresses.add(mention.value());
            }
        }
        return of(addresses);
    }

    /** The two-letter code; empty if no address names a state, or if they name several. */
    static Optional<String> of(List<String> addresses) {
        Optional<String> state = Optional.empty();
        for (String address : addresses) {
            Optional<String> named = of(address);
            if (named.isPresent()) {
                if (state.isPresent() && !state.equals(named)) {
                    return Optional.empty();
                }
                state = named;
            }
        }
        return state;
    }

    /** The code before the last ZIP code: {@code IL} in {@code Lakeview, IL 62999-1234}. */
    private static Optional<String> of(String address) {
        for (int i = address.length() - 5; i >= 4; i--) {
            if (isZipAt(address, i)
                    && address.charAt(i - 1) == ' '
                    && isCapital(address, i - 2)
                    && isCapital(address, i - 3)
                    && !isCapital(address, i - 4)) {
                return Optional.of(address.substring(i - 3, i - 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isZipAt(String address, int start) {
        for (int i = start; i < start + 5; i++) {
            if (address.charAt(i) < '0' || address.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(String text, int at) {
        return text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
    }
}
