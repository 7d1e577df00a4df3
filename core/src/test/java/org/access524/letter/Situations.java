package org.access524.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.access524.law.Circumstance;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;
import org.access524.person.CopyFormat;
import org.access524.person.Delivery;
import org.access524.person.Patient;
import org.access524.person.PersonName;
import org.access524.person.PostalAddress;
import org.access524.person.Preferences;
import org.access524.person.Relationship;
import org.access524.person.Representative;
import org.access524.request.AccessRequest;
import org.access524.request.Authority;
import org.access524.request.Channel;
import org.access524.request.DenialGround;
import org.access524.request.Event;
import org.access524.request.EventDetails;
import org.access524.request.EventKind;
import org.access524.request.FeeBasis;
import org.access524.request.KnownHow;
import org.access524.request.Obstacle;
import org.access524.request.Provider;
import org.access524.request.RequestScope;

/** Situations in which a letter may be written: whatever can be stored, with words that only a person would use. */
final class Situations {

    /** The first day on which anything happens. */
    static final LocalDate START = LocalDate.of(2026, 1, 2);

    private static final String HOSPITAL = "Law & Rule Hospital {East} [main]";
    private static final String AUTHORITY = "court order [no. 5] of 30 days";
    private static final String DETAILS = "MRI of the left knee [both views], 90 days ago";
    private static final String SPOKESWOMAN = "Ms. O'Rule [desk 3]";
    private static final String AMOUNT = "$35.00 [per set]";

    /** What the person wrote, and a letter may repeat without quotation marks. */
    static final List<String> PERSONS_WORDS = List.of(HOSPITAL, AUTHORITY, DETAILS, SPOKESWOMAN, AMOUNT);

    private static final List<String> NOTES = List.of(
            "",
            "six weeks",
            "  HIPAA gives us\n60 days, \"as always\" [sic]  ",
            "Caf\u00e9 \u2013 only \u201cfax\u201d",
            "we are very busy and cannot say when somebody will look at it; ".repeat(8));

    private Situations() {}

    static Arbitrary<LetterContext> all() {
        Arbitrary<Integer> today = Arbitraries.integers().between(0, 420);
        return Combinators.combine(patients(), requests(), today)
                .as((patient, request, day) -> new LetterContext(patient, request, START.plusDays(day)));
    }

    static Arbitrary<Patient> patients() {
        Arbitrary<Optional<Representative>> representative = Combinators.combine(
                        Arbitraries.of(Relationship.values()), Arbitraries.of("", AUTHORITY))
                .as((relationship, authority) -> new Representative(
                        new PersonName("Maria", "", "Example", ""),
                        relationship,
                        authority,
                        "m@example.org",
                        "",
                        PostalAddress.NONE))
                .optional(0.6);
        return Combinators.combine(Arbitraries.of(Patients.rosa(), Patients.nobody()), representative, preferences())
                .as(Patients::as);
    }

    private static Arbitrary<Preferences> preferences() {
        return Combinators.combine(
                        Arbitraries.of(CopyFormat.values()).list().uniqueElements(),
                        Arbitraries.of(Delivery.values()).list().uniqueElements(),
                        Arbitraries.of(true, false))
                .as(Preferences::new);
    }

    private static Arbitrary<AccessRequest> requests() {
        Arbitrary<Provider> providers = Combinators.combine(
                        Arbitraries.of("", HOSPITAL),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Jurisdiction.values())),
                                Tuple.of(1, Arbitraries.of(Jurisdiction.CA, Jurisdiction.FEDERAL))),
                        Arbitraries.of(Holder.values()))
                .as(Provider::new);
        return Combinators.combine(
                        providers,
                        Arbitraries.of(Channel.values()),
                        scopes(),
                        Arbitraries.of(Circumstance.values()).list().uniqueElements(),
                        histories())
                .as((provider, channel, scope, circumstances, events) ->
                        new AccessRequest("r", "p", provider, "", channel, scope, circumstances, "", events));
    }

    private static Arbitrary<RequestScope> scopes() {
        Arbitrary<Optional<LocalDate>> dates = Arbitraries.of(
                Optional.empty(), Optional.of(LocalDate.of(2024, 9, 29)), Optional.of(LocalDate.of(2025, 12, 31)));
        return Combinators.combine(
                        Arbitraries.of(RequestScope.Kind.values()),
                        Arbitraries.frequency(Tuple.of(4, Right.COPY), Tuple.of(1, Right.INSPECT)),
                        dates,
                        dates,
                        Arbitraries.of("", DETAILS))
                .as(RequestScope::new);
    }

    /** Mostly such as begin with a request that was sent, sometimes any events at all. */
    private static Arbitrary<List<Event>> histories() {
        Arbitrary<List<Event>> any = event().list().ofMaxSize(12);
        return Combinators.combine(any, Arbitraries.of(0, 1, 2, 3)).as((events, start) -> {
            List<Event> history = new ArrayList<>();
            if (start > 0) {
                history.add(Event.sent("sent", START, Channel.values()[start * 2]));
            }
            if (start > 1) {
                history.add(Event.received("received", START.plusDays(1), KnownHow.values()[start]));
            }
            for (Event event : events) {
                String id = "e" + history.size();
                history.add(new Event(id, event.kind(), event.date(), event.note(), event.details()));
            }
            return history;
        });
    }

    private static Arbitrary<Event> event() {
        return Combinators.combine(
                        Arbitraries.of(EventKind.values()),
                        Arbitraries.integers().between(0, 130),
                        Arbitraries.of(NOTES),
                        Arbitraries.integers().between(0, 50))
                .as((kind, day, note, variant) ->
                        new Event("e", kind, START.plusDays(day), note, details(kind, START.plusDays(day), variant)));
    }

    /** Of each kind of details many variants; none at all in every fifth. */
    private static EventDetails details(EventKind kind, LocalDate date, int variant) {
        Random random = new Random(variant);
        if (variant % 5 == 0) {
            return EventDetails.NONE;
        }
        Optional<LocalDate> later =
                random.nextBoolean() ? Optional.of(date.plusDays(random.nextInt(60))) : Optional.empty();
        return switch (kind) {
            case SENT -> new EventDetails.Sending(one(Channel.values(), random), "");
            case RECEIVED -> new EventDetails.Receiving(one(KnownHow.values(), random));
            case ACKNOWLEDGED, CALL -> new EventDetails.Promising(random.nextBoolean() ? SPOKESWOMAN : "", later);
            case OBSTACLE -> new EventDetails.Obstructing(one(Obstacle.values(), random));
            case EXTENSION ->
                new EventDetails.Extending(random.nextBoolean(), NOTES.get(random.nextInt(NOTES.size())), later);
            case FEE_QUOTED ->
                new EventDetails.Quoting(random.nextBoolean() ? AMOUNT : "", one(FeeBasis.values(), random));
            case PARTLY_DELIVERED ->
                new EventDetails.Missing(
                        random.nextBoolean(), random.nextBoolean(), NOTES.get(random.nextInt(NOTES.size())));
            case DELIVERED -> new EventDetails.Delivering(NOTES.get(random.nextInt(NOTES.size())));
            case DENIED ->
                new EventDetails.Denying(
                        random.nextBoolean(), one(DenialGround.values(), random), random.nextBoolean());
            case COMPLAINT_FILED -> new EventDetails.Complaining(one(Authority.values(), random));
            default -> EventDetails.NONE;
        };
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
