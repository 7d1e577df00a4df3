package org.access524.page;

import java.util.ArrayList;
import java.util.List;

/** Collects the ways in which a page and its frames let a patient ask for records. */
public final class ChannelFinder {
    private static final int LONGEST_LABEL = 120;

    private final List<FoundChannel> channels = new ArrayList<>();

    private ChannelFinder() {}

    /**
     * Finds the ways in the order form, links, numbers, addresses, and last the ways that are only named.
     *
     * @param holdsForm the page or one of its frames is itself the form
     */
    static List<FoundChannel> find(List<PageText> frames, PageWords words, boolean holdsForm) {
        ChannelFinder finder = new ChannelFinder();
        if (holdsForm) {
            PageText page = frames.get(0);
            finder.add(new FoundChannel(ChannelKind.ONLINE_FORM, page.url(), page.title()));
        }
        for (PageText frame : frames) {
            LinkChannels.find(frame.links()).forEach(finder::add);
        }
        for (PageText frame : frames) {
            List<String> lines = lines(frame.body());
            PhoneNumbers.find(lines).forEach(finder::add);
            EmailAddresses.find(lines).forEach(finder::add);
            PostalAddresses.find(lines).forEach(finder::add);
        }
        NamedChannels.find(words.at(Place.BODY)).forEach(finder::addUnlessKnown);
        return List.copyOf(finder.channels);
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
        for (FoundChannel known : channels) {
            if (known.kind() == channel.kind() && key(known).equals(key)) {
                return;
            }
        }
        String label = channel.label().trim();
        channels.add(new FoundChannel(
                channel.kind(),
                channel.value(),
                label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…"));
    }

    /** A number written twice in two ways is one number. */
    private static String key(FoundChannel channel) {
        boolean number = channel.kind() == ChannelKind.FAX || channel.kind() == ChannelKind.PHONE;
        String digits = number ? PhoneNumbers.digits(channel.value()) : "";
        return digits.isEmpty() ? channel.value().toLowerCase() : digits;
    }

    static List<String> lines(String body) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from <= body.length()) {
            int end = body.indexOf('\n', from);
            end = end < 0 ? body.length() : end;
            String line = body.substring(from, end).trim();
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = end + 1;
        }
        return lines;
    }
}
