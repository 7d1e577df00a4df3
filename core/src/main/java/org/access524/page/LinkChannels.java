package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** The ways that are links: forms, portals, mail and telephone. */
final class LinkChannels {
    private static final Phrases PORTAL =
            Phrases.of("mychart", "patient portal", "followmyhealth", "health portal", "portal del paciente");
    private static final Phrases ONLINE = Phrases.of(
            "online ... request",
            "request ... online",
            "online form",
            "electronic request",
            "submit ... request",
            "request ... records",
            "records request form",
            "request ... images",
            "solicitud en linea",
            "solicit* ... expediente*");

    private LinkChannels() {}

    static List<FoundChannel> find(List<PageText.Link> links) {
        List<FoundChannel> channels = new ArrayList<>();
        for (PageText.Link link : links) {
            of(link).ifPresent(channels::add);
        }
        return channels;
    }

    private static Optional<FoundChannel> of(PageText.Link link) {
        String address = link.address();
        String start = address.toLowerCase();
        if (start.startsWith("mailto:")) {
            String mail = withoutQuery(address.substring("mailto:".length()));
            return EmailAddresses.isForRecords(mail)
                    ? Optional.of(new FoundChannel(ChannelKind.EMAIL, mail, link.text()))
                    : Optional.empty();
        }
        if (start.startsWith("tel:") || start.startsWith("fax:")) {
            boolean fax = start.startsWith("fax:") || link.text().toLowerCase().contains("fax");
            return Optional.of(new FoundChannel(
                    fax ? ChannelKind.FAX : ChannelKind.PHONE,
                    PhoneNumbers.readable(address.substring(4)),
                    link.text()));
        }
        if (RecordsLinks.isForm(link)) {
            return Optional.of(new FoundChannel(ChannelKind.PDF_FORM, address, link.text()));
        }
        return webPage(link);
    }

    private static Optional<FoundChannel> webPage(PageText.Link link) {
        FoldedText words = FoldedText.of(link.text());
        Optional<Vendor> vendor = Vendors.at(link.address());
        if (vendor.isPresent() && isWayIn(vendor.get(), words)) {
            return Optional.of(new FoundChannel(vendor.get().channel(), link.address(), link.text()));
        }
        if (PORTAL.in(words)) {
            return Optional.of(new FoundChannel(ChannelKind.PATIENT_PORTAL, link.address(), link.text()));
        }
        boolean web = link.address().startsWith("http") && !link.address().contains(".pdf");
        return web && vendor.isEmpty() && ONLINE.in(words)
                ? Optional.of(new FoundChannel(ChannelKind.ONLINE_FORM, link.address(), link.text()))
                : Optional.empty();
    }

    /** A form builder's link counts if its words ask for records; a portal's login is a way in, a provider's is not. */
    private static boolean isWayIn(Vendor vendor, FoldedText words) {
        return switch (vendor.use()) {
            case PATIENTS -> true;
            case OTHERS ->
                vendor.channel() == ChannelKind.PATIENT_PORTAL
                        && !vendor.address().contains("guestpay");
            case CONTENT_DECIDES ->
                vendor.channel() != ChannelKind.ONLINE_FORM
                        || SubjectWords.RECORDS.in(words)
                        || SubjectWords.REQUEST_COPY.in(words)
                        || SubjectWords.AUTHORIZATION.in(words)
                        || ONLINE.in(words);
        };
    }

    private static String withoutQuery(String mail) {
        int query = mail.indexOf('?');
        return query >= 0 ? mail.substring(0, query) : mail;
    }
}
