package org.access524.page;

import java.util.List;
import org.access524.text.Message;

/**
 * A company's address at which requests for records are taken for many providers, or one that is easily mistaken for it.
 *
 * @param name as patients meet it
 * @param kind what it is
 * @param host the whole host, {@code *.} and its end, or {@code *} for any
 * @param address the beginning of path and query, lower case, {@code *} standing for anything
 * @param use whether this address takes patients' requests
 * @param source where the address, or the behaviour, was read
 * @param traits what a person should know before beginning there
 */
public record Vendor(String name, Kind kind, String host, String address, Use use, String source, List<Trait> traits) {

    /** What a vendor's address is. */
    public enum Kind {
        /** A company that answers requests for many providers. */
        RELEASE_SERVICE(ChannelKind.VENDOR_PORTAL),
        PATIENT_PORTAL(ChannelKind.PATIENT_PORTAL),
        FORM_BUILDER(ChannelKind.ONLINE_FORM),
        E_SIGNATURE(ChannelKind.ONLINE_FORM),
        /** Hands images out, or takes them in. */
        IMAGE_SHARING(ChannelKind.VENDOR_PORTAL);

        private final ChannelKind channel;

        Kind(ChannelKind channel) {
            this.channel = channel;
        }

        /** The name of the kind, for a person. */
        public Message message() {
            return Message.of("vendor_kind_" + name());
        }
    }

    /** Whom an address is for. */
    public enum Use {
        /** Takes patients' requests. */
        PATIENTS,
        /** Is for providers, lawyers or staff, or is something else of the same company. */
        OTHERS,
        /** Holds any kind of form: its content decides. */
        CONTENT_DECIDES
    }

    /** How an address behaves towards a patient. */
    public enum Trait {
        /** The person signs in first, and is not asked who they are. */
        LOGIN,
        /** An account has to be opened. */
        ACCOUNT,
        /** The form stands in a frame of another site. */
        FRAME,
        /** One question after another under one address. */
        WIZARD,
        /** A last step shows all answers; consent and sending are there. */
        REVIEW_STEP,
        /** A photo of an identity document is asked for at the end. */
        ID_PHOTO,
        /** A code is sent to the person's telephone. */
        PHONE_CODE,
        /** The person signs on the screen. */
        SIGN_ON_SCREEN,
        /** Name and e-mail address are asked for before the form is shown. */
        NAME_FIRST,
        /** Images can be had here without a request, once the imaging centre has shared them. */
        IMAGE_DOWNLOAD,
        /** Images are only taken in here. */
        IMAGE_UPLOAD;

        /** What to expect, for a person. */
        public Message message() {
            return Message.of("expect_" + name());
        }
    }

    /** What a link to this address is for a patient. */
    public ChannelKind channel() {
        return kind.channel;
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
