package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/** The ways that are links: forms, portals, mail and telephone. */
final class LinkChannels {
    private static final Phrases PORTAL = Phrases.list("""
            mychart; patient portal; followmyhealth; health portal; portal del paciente
            """);
    private static final Phrases BESIDE_PORTAL = Phrases.list("""
            pay; bill; bills; billing; payment*; schedul*; appointment*; app; help; support; proxy; video visit*; faq*; guest;
            forgot*; terms; privacy; pagar; factura*; cita; citas
            """);
    private static final Phrases ONLINE = Phrases.list("""
            online ... request; order online; order ... online; start ... request; begin ... request;
            make a request; empiece ... solicitud; request ... online; online form; electronic request;
            submit ... request; request ... records; records request form; request ... images;
            solicitud en linea; solicit* ... expediente*
            """);
    private static final Phrases SIGN_IN = Phrases.list("""
            sign in; log in; your account; your portal; portal; download your; download my; open my; open your; my images;
            inicie sesion; my data
            """);
    private static final WordList ACCOUNT_HOSTS =
            WordList.of("my.; app.; portal.; mychart.; patient.; myhealth.; account.");
    private static final WordList ACCOUNT_PATHS = WordList.of("/login; /signin; /sign-in; /portal; /mychart");
    private static final Phrases GO_ONLINE = Phrases.list("""
            online; go to; start your; en linea
            """);
    private static final WordList NO_WAYS =
            WordList.of("apps.apple.com; itunes.apple.com; play.google.com; facebook.com; twitter.com; //x.com; "
                    + "linkedin.com; instagram.com; youtube.com; pinterest.com; google.com/maps; hhs.gov; javascript:");

    private static final Phrases FORM = Phrases.of("form", "forms", "formulario");
    private static final int LONGEST_BARE = 40;

    private final TextChannels text;

    LinkChannels(TextChannels text) {
        this.text = text;
    }

    List<FoundChannel> find() {
        List<FoundChannel> channels = new ArrayList<>();
        for (PageText.Link link : text.page().links()) {
            of(link).ifPresent(channels::add);
        }
        return channels;
    }

    private Optional<FoundChannel> of(PageText.Link link) {
        String address = link.address();
        String start = address.toLowerCase();
        if (start.startsWith("mailto:")) {
            String mail = withoutQuery(address.substring("mailto:".length())).replace("%40", "@");
            return EmailAddresses.isForRecords(mail) ? hidden(ChannelKind.EMAIL, mail, link) : Optional.empty();
        }
        if (start.startsWith("tel:") || start.startsWith("fax:")) {
            boolean fax = start.startsWith("fax:") || link.text().toLowerCase().contains("fax");
            String number = PhoneNumber.readable(address.substring(4));
            return hidden(fax ? ChannelKind.FAX : ChannelKind.PHONE, number, link);
        }
        if (NO_WAYS.isIn(start)) {
            return Optional.empty();
        }
        if (RecordsLinks.isForm(link) || isFormByItsLine(link)) {
            return Optional.of(form(link));
        }
        return webPage(link);
    }

    /** A number behind a link's words; where the text says it as well, the text decides. A bare picture says nothing. */
    private Optional<FoundChannel> hidden(ChannelKind kind, String value, PageText.Link link) {
        if (text.says(value)) {
            return Optional.empty();
        }
        int line = text.lines().lineWith(link.text());
        TextChannels home = line < 0 ? alone(link) : text;
        if (home.lines().count() == 0) {
            return Optional.empty();
        }
        Mention mention = behind(kind, value, home, link);
        Surroundings around = home.around(mention);
        return around.isForRecords() ? Optional.of(home.channel(mention, around)) : Optional.empty();
    }

    /** A link that does not stand in the text, as in a button or a card. */
    private static TextChannels alone(PageText.Link link) {
        return new TextChannels(
                new PageText("", "", List.of(), List.of(), List.of(), List.of(), List.of(), link.text() + " ", ""),
                ChannelSubject.RECORDS);
    }

    private static Mention behind(ChannelKind kind, String value, TextChannels home, PageText.Link link) {
        int line = home.lines().lineWith(link.text());
        int at = line < 0
                ? 0
                : home.lines().at(line).indexOf(link.text()) + link.text().length();
        return Mention.inLine(kind, value, Math.max(0, line), at, at);
    }

    private FoundChannel form(PageText.Link link) {
        String file = RecordsLinks.fileName(link.address().toLowerCase());
        FoundChannel plain = new FoundChannel(ChannelKind.PDF_FORM, link.address(), link.text());
        String language = FormLanguage.of(link.text(), file);
        ChannelSubject said = ChannelSubject.IMAGES.alone(FoldedText.of(link.text() + '\n' + file))
                ? ChannelSubject.IMAGES
                : ChannelSubject.RECORDS;
        if (text.lines().lineWith(link.text()) < 0) {
            return plain.about("", said).with(link.text(), "", language, "");
        }
        Mention behind = behind(ChannelKind.PDF_FORM, link.address(), text, link);
        int start = behind.start() - link.text().length();
        Mention mention = Mention.inLine(behind.kind(), behind.value(), behind.line(), start, behind.end());
        FoundChannel around = text.channel(mention, text.around(mention));
        boolean pictures = said == ChannelSubject.IMAGES || around.subject() == ChannelSubject.IMAGES;
        return plain.about(around.place(), pictures ? ChannelSubject.IMAGES : ChannelSubject.RECORDS)
                .with(link.text(), around.place(), language, "");
    }

    /** "Authorization to release records: English, Spanish": the words stand before the link. */
    private boolean isFormByItsLine(PageText.Link link) {
        int line = text.lines().lineWith(link.text());
        if (line < 0 || link.text().length() > LONGEST_BARE) {
            return false;
        }
        String around = text.lines().at(line);
        boolean records = (FORM.in(FoldedText.of(link.text())) || FORM.in(FoldedText.of(around)))
                && OfficeWords.OURS.in(FoldedText.of(text.page().title()));
        String words = around + ' ' + link.text() + (records ? " records release" : "");
        return RecordsLinks.isForm(new PageText.Link(words, link.address()));
    }

    private Optional<FoundChannel> webPage(PageText.Link link) {
        FoldedText words = FoldedText.of(link.text());
        Optional<Vendor> vendor = Vendors.at(link.address());
        if (vendor.isPresent() && isWayIn(vendor.get(), words)) {
            boolean beside = vendor.get().channel() == ChannelKind.PATIENT_PORTAL && isBeside(words);
            return beside ? Optional.empty() : Optional.of(channel(vendor.get().channel(), link, words));
        }
        if (vendor.isEmpty() && isAccount(link, words)) {
            return Optional.of(channel(ChannelKind.PATIENT_PORTAL, link, words));
        }
        if (PORTAL.in(words) && !isBeside(words) && !isInMenu(link)) {
            return Optional.of(channel(ChannelKind.PATIENT_PORTAL, link, words));
        }
        boolean web = link.address().startsWith("http") && !RecordsLinks.isFile(link.address());
        if (!web || vendor.isPresent() || isHere(link)) {
            return Optional.empty();
        }
        if (ONLINE.in(words)) {
            return Optional.of(channel(ChannelKind.ONLINE_FORM, link, words));
        }
        return isElsewhereOnline(link, words)
                ? Optional.of(channel(ChannelKind.VENDOR_PORTAL, link, words))
                : Optional.empty();
    }

    /** "Sign in to ChartNest and open Immunizations": the patient's own account, whatever it is called. */
    private boolean isAccount(PageText.Link link, FoldedText words) {
        int line = text.lines().lineWith(link.text());
        if (line < 0 || RecordsLinks.isFile(link.address()) || isBeside(words) || isInMenu(link)) {
            return false;
        }
        PageAddress address = PageAddress.of(link.address());
        boolean account = ACCOUNT_HOSTS.begins(address.host()) || ACCOUNT_PATHS.isIn(address.path());
        return account && SIGN_IN.in(FoldedText.of(text.lines().at(line)));
    }

    /** "Online: go to QuillPost": another house's site, by the words of its line. */
    private boolean isElsewhereOnline(PageText.Link link, FoldedText words) {
        int line = text.lines().lineWith(link.text());
        if (line < 0 || isBeside(words) || isSameHouse(link.address())) {
            return false;
        }
        FoldedText around = FoldedText.of(text.lines().at(line));
        return GO_ONLINE.in(around) && !OfficeWords.OTHER_PEOPLE.in(around) && !OfficeWords.OTHERS.in(around);
    }

    private boolean isSameHouse(String address) {
        return house(PageAddress.of(address).host())
                .equals(house(PageAddress.of(text.page().url()).host()));
    }

    /** The last parts of a host; three, so that no two houses below one public suffix are taken for one. */
    private static String house(String host) {
        String rest = host.startsWith("www.") ? host.substring(4) : host;
        int last = rest.lastIndexOf('.');
        int second = last < 0 ? -1 : rest.lastIndexOf('.', last - 1);
        int third = second < 0 ? -1 : rest.lastIndexOf('.', second - 1);
        boolean shared = rest.startsWith("example.", second + 1);
        int from = shared ? third : second;
        return from < 0 ? rest : rest.substring(from + 1);
    }

    private boolean isInMenu(PageText.Link link) {
        int line = text.lines().lineWith(link.text());
        return line >= 0 && PageLines.isMenu(text.lines().at(line));
    }

    private static boolean isBeside(FoldedText words) {
        return BESIDE_PORTAL.in(words) && !OfficeWords.OURS.in(words);
    }

    /** A jump within the page leads nowhere. */
    private boolean isHere(PageText.Link link) {
        int mark = link.address().indexOf('#');
        return mark > 0 && text.page().url().startsWith(link.address().substring(0, mark));
    }

    private FoundChannel channel(ChannelKind kind, PageText.Link link, FoldedText words) {
        ChannelSubject page = ChannelSubject.RECORDS.alone(words) ? ChannelSubject.RECORDS : text.subject();
        ChannelSubject subject = ChannelSubject.IMAGES.alone(words) ? ChannelSubject.IMAGES : page;
        boolean form = kind == ChannelKind.ONLINE_FORM || kind == ChannelKind.VENDOR_PORTAL;
        String language = form ? FormLanguage.of(link.text(), "") : "";
        return new FoundChannel(kind, link.address(), link.text(), "", subject, language, "");
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
