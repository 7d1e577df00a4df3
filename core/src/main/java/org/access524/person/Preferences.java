package org.access524.person;

import java.util.List;

/**
 * How the person wants the copies.
 *
 * @param formats most wanted first
 * @param deliveries most wanted first
 * @param unencryptedEmailAccepted the person was warned of the risk of unencrypted e-mail and accepts it
 */
public record Preferences(List<CopyFormat> formats, List<Delivery> deliveries, boolean unencryptedEmailAccepted) {

    /** Electronic before media before paper, by portal or e-mail first; no unencrypted e-mail until it is chosen. */
    public static final Preferences DEFAULT = new Preferences(
            List.of(CopyFormat.ELECTRONIC, CopyFormat.PORTABLE_MEDIA, CopyFormat.PAPER),
            List.of(Delivery.PORTAL, Delivery.EMAIL, Delivery.MAIL, Delivery.PICK_UP, Delivery.FAX),
            false);
}
