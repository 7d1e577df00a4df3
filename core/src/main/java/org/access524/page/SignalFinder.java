package org.access524.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.access524.text.Phrases;

/** Looks for every {@link Signal}. */
final class SignalFinder {
    private static final Phrases NAME = Phrases.list("""
            name; nombre*; first name; patients name
            """);
    private static final Phrases BIRTH = Phrases.list("""
            date of birth; birth date; birthdate; birthday; dob; born; fecha de nacimiento
            """);
    private static final Phrases NEXT = Phrases.list("""
            | next |; next step; | continue |; | next page |; | siguiente |; | continuar |
            """);
    private static final List<Signal> QUESTIONS =
            List.of(Signal.SERVICE_DATES, Signal.RECORD_TYPES, Signal.RECIPIENT_ME);
    private static final List<Signal> SUBJECTS = List.of(
            Signal.RECORDS_TITLE,
            Signal.RECORDS_HEADING,
            Signal.REQUEST_COPY,
            Signal.RELEASE_OF_INFORMATION,
            Signal.AUTHORIZATION,
            Signal.IMAGES_TITLE,
            Signal.IMAGES);

    private final List<PageText> frames;
    private final PageWords words;
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<Signal> found = EnumSet.noneOf(Signal.class);

    private SignalFinder(List<PageText> frames, PageWords words) {
        this.frames = frames;
        this.words = words;
    }

    static List<Evidence> find(List<PageText> frames, PageWords words) {
        SignalFinder finder = new SignalFinder(frames, words);
        finder.addresses();
        finder.links();
        for (Signal signal : Signal.values()) {
            finder.phrases(signal);
        }
        finder.form();
        finder.images();
        finder.step();
        return finder.evidence;
    }

    private void add(Signal signal, String quote) {
        if (found.add(signal)) {
            evidence.add(Evidence.of(signal, quote));
        }
    }

    private void addresses() {
        for (PageText frame : frames) {
            Vendors.at(frame.url())
                    .filter(vendor -> vendor.use() == Vendor.Use.PATIENTS)
                    .ifPresent(vendor -> add(Signal.VENDOR_ADDRESS, vendor.name()));
        }
        PageAddress address = PageAddress.of(frames.get(0).url());
        if (address.speaksOfRecords()) {
            add(Signal.RECORDS_ADDRESS, address.path());
        }
    }

    private void links() {
        for (PageText frame : frames) {
            for (PageText.Link link : frame.links()) {
                if (RecordsLinks.isForm(link)) {
                    add(Signal.PDF_FORM_LINK, link.text());
                } else if (RecordsLinks.vendor(link).isPresent()) {
                    add(Signal.VENDOR_LINK, link.text());
                }
            }
        }
    }

    private void phrases(Signal signal) {
        if (signal.atLeast() == 1) {
            words.find(signal.phrases(), signal.places()).ifPresent(quote -> add(signal, quote));
            return;
        }
        List<String> all = words.findAll(signal.phrases(), signal.places());
        if (all.size() >= signal.atLeast()) {
            add(signal, String.join(", ", all));
        }
    }

    private void form() {
        Optional<String> name = words.find(NAME, List.of(Place.LABELS));
        Optional<String> birth = words.find(BIRTH, List.of(Place.LABELS));
        boolean identity = name.isPresent() && birth.isPresent();
        if (identity) {
            add(Signal.IDENTITY, name.get() + ", " + birth.get());
        }
        int questions = count(QUESTIONS)
                + Math.min(1, count(List.of(Signal.DELIVERY_OR_FORMAT, Signal.DELIVERY_CHOICES)))
                + Math.min(1, count(List.of(Signal.PURPOSE, Signal.PURPOSE_CHOICES)));
        boolean enough = questions >= 3 || questions == 2 && identity;
        boolean whole = found.contains(Signal.RECORD_TYPES) && questions >= 3;
        if (enough && count(SUBJECTS) > 0 || whole) {
            add(Signal.REQUEST_FORM, "");
        }
    }

    /** A page on how pictures are taken names them as well, but does not hand them out. */
    private void images() {
        Optional<String> out = words.find(SubjectWords.HANDED_OUT, List.of(Place.HEADINGS, Place.BODY, Place.OPTIONS));
        if (found.contains(Signal.IMAGES_TITLE)) {
            out.ifPresent(quote -> add(Signal.IMAGES, quote));
        } else if (out.isPresent() || found.contains(Signal.IMAGES)) {
            words.find(SubjectWords.PICTURES_NAMED, List.of(Place.TITLE))
                    .ifPresent(named -> add(Signal.IMAGES_HANDED_OUT, named));
        }
    }

    private void step() {
        if (count(List.of(Signal.REQUEST_HEADING, Signal.RECORD_TYPES)) > 0) {
            words.find(NEXT, List.of(Place.BUTTONS)).ifPresent(next -> add(Signal.REQUEST_STEP, next));
        }
    }

    private int count(List<Signal> signals) {
        int count = 0;
        for (Signal signal : signals) {
            count += found.contains(signal) ? 1 : 0;
        }
        return count;
    }
}
