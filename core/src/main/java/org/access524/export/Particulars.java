package org.access524.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.access524.request.DenialGround;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.FeeBasis;
import org.access524.text.Message;

/** Says what an event carries besides its kind, its date and its note. What is not known is not said. */
public final class Particulars {

    private final Function<Message, String> words;
    private final Function<LocalDate, String> dates;

    /** @param words says a message in the language of the reader */
    public Particulars(Function<Message, String> words, Function<LocalDate, String> dates) {
        this.words = words;
        this.dates = dates;
    }

    /** All of them, apart from the channel. */
    public List<Particular> of(Event event) {
        List<Particular> all = new ArrayList<>();
        EventDetails details = event.details();
        if (details instanceof EventDetails.Sending sending) {
            add(all, ExportSentence.DETAIL_TO, sending.to());
        } else if (details instanceof EventDetails.Receiving receiving) {
            add(all, ExportSentence.DETAIL_KNOWN, name("known_", receiving.knownHow()));
        } else if (details instanceof EventDetails.Promising promise) {
            add(all, ExportSentence.DETAIL_WHO, promise.who());
            promise.promisedBy().ifPresent(day -> add(all, ExportSentence.DETAIL_PROMISED, dates.apply(day)));
        } else if (details instanceof EventDetails.Obstructing obstructing) {
            add(all, ExportSentence.DETAIL_DEMAND, name("obstacle_", obstructing.obstacle()));
        } else if (details instanceof EventDetails.Extending notice) {
            add(all, ExportSentence.DETAIL_WRITTEN, yesOrNo(notice.written()));
            add(all, ExportSentence.DETAIL_REASON, notice.reason());
            notice.newDate().ifPresent(day -> add(all, ExportSentence.DETAIL_NEW_DATE, dates.apply(day)));
        } else if (details instanceof EventDetails.Quoting quote) {
            add(all, ExportSentence.DETAIL_AMOUNT, quote.amount());
            boolean stated = quote.basis() != FeeBasis.NOT_STATED;
            add(all, ExportSentence.DETAIL_FOR, stated ? name("fee_", quote.basis()) : "");
        } else if (details instanceof EventDetails.Missing missing) {
            add(all, ExportSentence.DETAIL_MISSING, missing(missing));
        } else if (details instanceof EventDetails.Delivering delivery) {
            add(all, ExportSentence.DETAIL_FORM, delivery.form());
        } else if (details instanceof EventDetails.Denying denial) {
            denied(all, denial);
        } else if (details instanceof EventDetails.Complaining complaint) {
            add(all, ExportSentence.DETAIL_AUTHORITY, name("authority_", complaint.authority()));
        }
        return all;
    }

    private void denied(List<Particular> all, EventDetails.Denying denial) {
        boolean known = denial.ground() != DenialGround.UNKNOWN;
        add(all, ExportSentence.DETAIL_WRITTEN, yesOrNo(denial.written()));
        add(all, ExportSentence.DETAIL_GROUND, known ? name("ground_", denial.ground()) : "");
        add(all, ExportSentence.DETAIL_SAYS_HOW_TO_COMPLAIN, yesOrNo(denial.saysHowToComplain()));
    }

    private String missing(EventDetails.Missing missing) {
        List<String> parts = new ArrayList<>();
        if (missing.images()) {
            parts.add(words.apply(ExportSentence.DETAIL_IMAGES.with()));
        }
        if (missing.reports()) {
            parts.add(words.apply(ExportSentence.DETAIL_REPORTS.with()));
        }
        if (!missing.other().isEmpty()) {
            parts.add(missing.other());
        }
        return String.join(", ", parts);
    }

    private void add(List<Particular> all, ExportSentence label, String value) {
        if (!value.isEmpty()) {
            all.add(new Particular(words.apply(label.with()), value));
        }
    }

    private String yesOrNo(boolean yes) {
        return words.apply((yes ? ExportSentence.DETAIL_YES : ExportSentence.DETAIL_NO).with());
    }

    private String name(String family, Enum<?> constant) {
        return words.apply(Message.of(family + constant.name()));
    }
}
