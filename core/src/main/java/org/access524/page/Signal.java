package org.access524.page;

import static org.access524.page.Place.BODY;
import static org.access524.page.Place.BUTTONS;
import static org.access524.page.Place.HEADINGS;
import static org.access524.page.Place.LABELS;
import static org.access524.page.Place.LINKS;
import static org.access524.page.Place.OPTIONS;
import static org.access524.page.Place.TITLE;

import java.util.List;
import org.access524.text.Phrases;

/**
 * What speaks for a page on which a patient asks for records. A signal counts once, however often it occurs; the
 * weights follow how often each was seen on requests and on their look-alikes.
 */
public enum Signal implements Sign {
    /** The address is known to take patients' requests. */
    VENDOR_ADDRESS(12),
    /** A path such as {@code /medical-records-request}; many look-alikes have one too. */
    RECORDS_ADDRESS(2),
    /** Records are what the page is about. */
    RECORDS_TITLE(2, 1, SubjectWords.RECORDS, TITLE),
    /** One part of the page is about records. */
    RECORDS_HEADING(1, 1, SubjectWords.RECORDS, HEADINGS),
    /** A title or heading speaks of asking for a copy. */
    REQUEST_HEADING(2, 1, SubjectWords.REQUEST_COPY, TITLE, HEADINGS),
    /** Anything else on the page does. */
    REQUEST_COPY(2, 1, SubjectWords.REQUEST_COPY, BODY, BUTTONS, LABELS, OPTIONS, LINKS),
    RELEASE_OF_INFORMATION(
            2, 1, SubjectWords.RELEASE_OF_INFORMATION, TITLE, HEADINGS, LABELS, OPTIONS, BUTTONS, LINKS, BODY),
    AUTHORIZATION(3, 1, SubjectWords.AUTHORIZATION, TITLE, HEADINGS, LABELS, OPTIONS, BUTTONS, LINKS, BODY),
    /** The page speaks as the office that keeps the records. */
    RECORDS_OFFICE(1, 1, SubjectWords.RECORDS_OFFICE, TITLE, HEADINGS, BODY, LINKS),
    /** The page says how to hand the request in. */
    HOW_TO_SUBMIT(1, 1, SubjectWords.HOW_TO_SUBMIT, HEADINGS, BODY, LINKS, BUTTONS),
    /** The page says what a copy costs or how long it takes. */
    FEE_OR_TIME(1, 1, SubjectWords.FEE_OR_TIME, HEADINGS, BODY),
    /** A fax number, a mailbox or a postal address to send the request to. */
    WAY_TO_SEND(2),
    /** A form to print, by its link's words or address. */
    PDF_FORM_LINK(3),
    /** A link to an address that takes patients' requests. */
    VENDOR_LINK(2),
    /** Name and date of birth are asked for. */
    IDENTITY(1),
    SERVICE_DATES(2, 1, FormWords.SERVICE_DATES, LABELS, OPTIONS, HEADINGS),
    RECORD_TYPES(2, 2, FormWords.RECORD_TYPES, LABELS, OPTIONS),
    DELIVERY_OR_FORMAT(2, 1, FormWords.DELIVERY_QUESTION, LABELS, HEADINGS),
    DELIVERY_CHOICES(2, 2, FormWords.DELIVERY_CHOICES, OPTIONS),
    PURPOSE(2, 1, FormWords.PURPOSE_QUESTION, LABELS, HEADINGS),
    PURPOSE_CHOICES(2, 2, FormWords.PURPOSE_CHOICES, OPTIONS),
    RECIPIENT_ME(2, 1, FormWords.RECIPIENT_ME, OPTIONS, LABELS, HEADINGS),
    SENSITIVE_CATEGORIES(2, 2, FormWords.SENSITIVE, LABELS, OPTIONS),
    /** At least two of the questions that only a records form asks, beside who the patient is: the strongest sign. */
    REQUEST_FORM(3),
    /** Running text, without a title or heading that says so: how to ask, a form to print, and a way to send it. */
    REQUEST_STEPS(3),
    /** Images are what the page hands out. */
    IMAGES_TITLE(4, 1, SubjectWords.IMAGES, TITLE),
    IMAGES(2, 1, SubjectWords.IMAGES, HEADINGS, BODY, LABELS, OPTIONS, BUTTONS, LINKS),
    /** Images are named in the title, and the page says that they are handed out. */
    IMAGES_HANDED_OUT(4),
    /** A step of a wizard: a button to the next one, below a question about which records or whose. */
    REQUEST_STEP(2);

    private final int weight;
    private final int atLeast;
    private final Phrases phrases;
    private final List<Place> places;

    Signal(int weight) {
        this(weight, 1, Phrases.of());
    }

    Signal(int weight, int atLeast, Phrases phrases, Place... places) {
        this.weight = weight;
        this.atLeast = atLeast;
        this.phrases = phrases;
        this.places = List.of(places);
    }

    @Override
    public int weight() {
        return weight;
    }

    /** How many different phrases must be found. */
    public int atLeast() {
        return atLeast;
    }

    /** What to look for; empty for the signals that are no phrases. */
    public Phrases phrases() {
        return phrases;
    }

    /** Where to look, in this order. */
    public List<Place> places() {
        return places;
    }

    @Override
    public String messageKey() {
        return "signal_" + name();
    }
}
