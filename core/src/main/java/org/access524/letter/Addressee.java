package org.access524.letter;

import org.access524.request.AccessRequest;

/** Says where a letter goes. */
final class Addressee {

    private Addressee() {}

    /** The line below the office: the postal address, or the number or mailbox with its way; empty if not known. */
    static String line(AccessRequest request) {
        String to = Prose.fold(request.addressee());
        return switch (request.channel()) {
            case MAIL, IN_PERSON -> to;
            case FAX -> Prose.lead("By fax: ", to);
            case EMAIL -> Prose.lead("By e-mail: ", to);
            case ONLINE_FORM, VENDOR_PORTAL, PATIENT_PORTAL, PDF_FORM, PHONE -> "";
        };
    }
}
