package org.access524.page;

import java.util.ArrayList;
import java.util.List;
import org.access524.text.FoldedText;

/** Collects the ways in which a page and its frames let a patient ask for records. */
public final class ChannelFinder {
    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_PLACE = 120;

    private final List<FoundChannel> channels = new ArrayList<>();

    private ChannelFinder() {}

    /**
     * Finds the ways in the order form, links, numbers, addresses, and last the ways that are only named.
     *
     * @param holdsForm the page or one of its frames is itself the form
     */
    static List<FoundChannel> find(List<PageText> frames, PageWords words, boolean holdsForm) {
        ChannelFinder finder = new ChannelFinder();
        ChannelSubject subject =
                ChannelSubject.IMAGES.alone(words.at(Place.TITLE)) ? ChannelSubject.IMAGES : ChannelSubject.RECORDS;
        if (holdsForm) {
            PageText page = frames.get(0);
            finder.add(new FoundChannel(ChannelKind.ONLINE_FORM, page.url(), page.title()).about("", subject));
        }
        List<TextChannels> texts = new ArrayList<>();
        for (PageText frame : frames) {
            texts.add(new TextChannels(frame, subject));
        }
        for (TextChannels text : texts) {
            new LinkChannels(text).find().forEach(finder::add);
        }
        for (TextChannels text : texts) {
            text.find(!finder.hasWay()).forEach(finder::add);
            text.page().contacts().forEach(contact -> finder.take(contact, text.page()));
        }
        for (TextChannels text : texts) {
            NamedChannels.find(text).forEach(finder::addUnlessKnown);
        }
        return List.copyOf(finder.channels);
    }

    /** Whether the request can be handed in somewhere; a form to print says nothing about that. */
    private boolean hasWay() {
        for (FoundChannel channel : channels) {
            if (channel.kind() != ChannelKind.PDF_FORM && channel.kind() != ChannelKind.PATIENT_PORTAL) {
                return true;
            }
        }
        return false;
    }

    /** The structured data says to whom a number belongs; a number of its own is a way only if it is the records'. */
    private void take(PageText.Contact contact, PageText page) {
        String value = contact.kind() == ChannelKind.PHONE || contact.kind() == ChannelKind.FAX
                ? PhoneNumber.readable(contact.value())
                : contact.value();
        FoundChannel channel = new FoundChannel(contact.kind(), value, contact.name());
        FoldedText name = FoldedText.of(contact.name());
        boolean house = name.words().equals(FoldedText.of(ProviderName.of(page)).words());
        boolean ours = !house
                && OfficeWords.OURS.in(name)
                && !OfficeWords.NEVER.in(name)
                && !OfficeWords.OTHER_PEOPLE.in(name);
        ChannelSubject subject = ChannelSubject.IMAGES.alone(name) ? ChannelSubject.IMAGES : ChannelSubject.RECORDS;
        for (int i = 0; i < channels.size(); i++) {
            FoundChannel known = channels.get(i);
            if (key(known).equals(key(channel))) {
                String place = known.place().isEmpty() ? contact.name() : known.place();
                channels.set(i, known.with(known.label(), place, known.language(), known.hours()));
                return;
            }
        }
        if (ours) {
            add(channel.about(contact.name(), subject));
        }
    }

    private void addUnlessKnown(FoundChannel channel) {
        for (FoundChannel known : channels) {
            if (known.kind() == channel.kind()) {
                return;
            }
        }
        add(channel);
    }

    private void add(FoundChannel channel) {
        String key = key(channel);
        for (int i = 0; i < channels.size(); i++) {
            if (key(channels.get(i)).equals(key)) {
                channels.set(i, joined(channels.get(i), channel));
                return;
            }
        }
        String label = channel.label().trim();
        channels.add(channel.with(
                label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…",
                channel.place(),
                channel.language(),
                channel.hours()));
    }

    /** One number for several facilities is one way that belongs to each of them. */
    private static FoundChannel joined(FoundChannel known, FoundChannel again) {
        boolean told = again.place().isEmpty() || known.place().contains(again.place());
        String both = known.place().isEmpty() ? again.place() : known.place() + "; " + again.place();
        return known.with(
                known.label(),
                told || both.length() > LONGEST_PLACE ? known.place() : both,
                known.language().isEmpty() ? again.language() : known.language(),
                known.hours().isEmpty() ? again.hours() : known.hours());
    }

    /** A number written twice in two ways is one number. */
    private static String key(FoundChannel channel) {
        boolean number = channel.kind() == ChannelKind.FAX || channel.kind() == ChannelKind.PHONE;
        String digits = number ? PhoneNumbers.digits(channel.value()) : "";
        return channel.kind().name() + ' ' + (digits.isEmpty() ? channel.value().toLowerCase() : digits);
    }
}
