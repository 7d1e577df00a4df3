package org.access524.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.access524.law.Circumstance;
import org.access524.law.Holder;
import org.access524.law.Jurisdiction;
import org.access524.law.Right;

/** What holds for every request, whatever happened to it and in whatever order it was written down. */
class RequestPropertiesTest {

    @Property
    void noOrderOfEventsBreaksAnything(@ForAll("requests") AccessRequest request, @ForAll("todays") LocalDate today) {
        RequestState state = RequestState.of(request, today);
        assertEquals(state.phase().open(), state.phase() != RequestPhase.DRAFT && !isOver(state));
        assertEquals(
                state.nextStep().letter().isPresent(),
                state.nextStep().channel().isPresent());
        state.governing().ifPresent(deadline -> assertTrue(deadline.sure()));
        for (Deadline deadline : state.deadlines()) {
            assertFalse(deadline.working().isEmpty());
        }
    }

    /** Events of one day keep their order: which came first that day is known only from it. */
    @Property
    void theOrderInWhichDaysWereWrittenDownChangesNothing(
            @ForAll("requests") AccessRequest request, @ForAll("todays") LocalDate today, @ForAll long seed) {
        Map<LocalDate, List<Event>> byDay = request.events().stream().collect(Collectors.groupingBy(Event::date));
        List<LocalDate> days = new ArrayList<>(byDay.keySet());
        Collections.shuffle(days, new Random(seed));
        List<Event> shuffled =
                days.stream().flatMap(day -> byDay.get(day).stream()).toList();
        assertEquals(derived(request, today), derived(request.withEvents(shuffled), today));
    }

    @Property
    void removingAnEventRestoresTheFormerState(
            @ForAll("requests") AccessRequest request,
            @ForAll("events") Event event,
            @ForAll("todays") LocalDate today) {
        Event added = new Event("added", event.kind(), event.date(), event.note(), event.details());
        AccessRequest more = EventEditing.add(request, added);
        assertEquals(RequestState.of(request, today), RequestState.of(EventEditing.remove(more, "added"), today));
    }

    @Property
    void aLaterReceiptNeverMovesALastDayBackward(
            @ForAll Jurisdiction state,
            @ForAll Holder holder,
            @ForAll Right right,
            @ForAll("days") LocalDate receipt,
            @ForAll @IntRange(min = 1, max = 40) int days) {
        List<Deadline> early = received(state, holder, right, receipt);
        List<Deadline> late = received(state, holder, right, receipt.plusDays(days));
        for (Deadline before : early) {
            for (Deadline after : late) {
                if (before.rule().equals(after.rule())) {
                    assertFalse(
                            after.due().isBefore(before.due()), before.rule().id());
                }
            }
        }
    }

    @Property
    void noLastDayIsBeforeTheDaysOfItsRule(
            @ForAll Jurisdiction state, @ForAll Holder holder, @ForAll Right right, @ForAll("days") LocalDate receipt) {
        for (Deadline deadline : received(state, holder, right, receipt)) {
            assertFalse(
                    deadline.due().isBefore(receipt.plusDays(deadline.rule().limit())),
                    deadline.rule().id());
        }
    }

    @Property
    void anExtensionNeverShortensAnything(
            @ForAll("requests") AccessRequest request,
            @ForAll("events") Event event,
            @ForAll("todays") LocalDate today) {
        Event notice = new Event(
                "notice",
                EventKind.EXTENSION,
                event.date(),
                "",
                new EventDetails.Extending(
                        true, "The archive is slow.", Optional.of(event.date().plusDays(20))));
        AccessRequest received = EventEditing.add(request, Event.received("known", event.date(), KnownHow.TRACKED));
        List<Deadline> without = Deadlines.of(received, today);
        List<Deadline> with = Deadlines.of(EventEditing.add(received, notice), today);
        for (Deadline before : without) {
            for (Deadline after : with) {
                if (before.rule().equals(after.rule()) && !isExtended(request)) {
                    assertFalse(
                            after.due().isBefore(before.due()), before.rule().id());
                }
            }
        }
    }

    @Property
    void nobodyIsOverdueBeforeTheStrictestLastDayHasPassed(
            @ForAll("requests") AccessRequest request, @ForAll("todays") LocalDate today) {
        RequestState state = RequestState.of(request, today);
        if (state.phase() == RequestPhase.OVERDUE) {
            Deadline governing = state.governing().orElseThrow();
            assertTrue(today.isAfter(governing.due()));
            assertEquals(Deadline.Standing.BINDS, governing.standing());
        }
    }

    @Property
    void whatIsYetToComeChangesNothing(
            @ForAll("requests") AccessRequest request,
            @ForAll("events") Event event,
            @ForAll("todays") LocalDate today) {
        Event later = new Event("later", event.kind(), today.plusDays(1), event.note(), event.details());
        RequestState before = RequestState.of(request, today);
        RequestState after = RequestState.of(EventEditing.add(request, later), today);
        assertEquals(before.phase(), after.phase());
        assertEquals(before.deadlines(), after.deadlines());
        assertEquals(before.nextStep(), after.nextStep());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2013, 6, 1), LocalDate.of(2060, 12, 31));
    }

    /** Days before, between and after the events. */
    @Provide
    Arbitrary<LocalDate> todays() {
        return Dates.dates().between(LocalDate.of(2026, 9, 15), LocalDate.of(2027, 12, 31));
    }

    /** Events of a few months, so that they matter to one another. */
    @Provide
    Arbitrary<Event> events() {
        Arbitrary<LocalDate> dates = Dates.dates().between(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 4, 30));
        return Combinators.combine(
                        Arbitraries.of(EventKind.class),
                        dates,
                        dates,
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(true, false))
                .as((kind, date, other, choice, yes) ->
                        new Event(kind + "-" + date + "-" + choice, kind, date, "", details(kind, other, choice, yes)));
    }

    @Provide
    Arbitrary<AccessRequest> requests() {
        Arbitrary<List<Event>> events = events().list().ofMaxSize(12).uniqueElements(event -> event.id());
        return Combinators.combine(
                        Arbitraries.of(Jurisdiction.class),
                        Arbitraries.of(Holder.class),
                        Arbitraries.of(RequestScope.Kind.class),
                        Arbitraries.of(Right.class),
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(Circumstance.class).set().ofMaxSize(3),
                        events)
                .as((state, holder, kind, right, channel, circumstances, list) -> new AccessRequest(
                        "r",
                        "p",
                        new Provider("Example Hospital", state, holder),
                        "",
                        channel,
                        new RequestScope(kind, right, Optional.empty(), Optional.empty(), ""),
                        List.copyOf(circumstances),
                        "",
                        list));
    }

    /** Everything that follows from the events. */
    private static List<Object> derived(AccessRequest request, LocalDate today) {
        RequestState state = RequestState.of(request, today);
        return List.of(
                state.phase(),
                state.deadlines(),
                state.daysLeft(),
                state.promised(),
                state.complaint(),
                state.nextStep(),
                state.warnings());
    }

    private static EventDetails details(EventKind kind, LocalDate date, int choice, boolean yes) {
        return switch (kind) {
            case SENT -> new EventDetails.Sending(pick(Channel.values(), choice), "");
            case RECEIVED -> new EventDetails.Receiving(pick(KnownHow.values(), choice));
            case CALL, ACKNOWLEDGED -> new EventDetails.Promising("", yes ? Optional.of(date) : Optional.empty());
            case OBSTACLE -> new EventDetails.Obstructing(pick(Obstacle.values(), choice));
            case EXTENSION ->
                new EventDetails.Extending(
                        choice > 3,
                        choice > 2 ? "The archive is slow." : "",
                        yes ? Optional.of(date) : Optional.empty());
            case FEE_QUOTED -> new EventDetails.Quoting("$20.00", pick(FeeBasis.values(), choice));
            case PARTLY_DELIVERED -> new EventDetails.Missing(yes, !yes, "");
            case DELIVERED -> new EventDetails.Delivering("a disc");
            case DENIED -> new EventDetails.Denying(yes, pick(DenialGround.values(), choice), choice > 7);
            case COMPLAINT_FILED -> new EventDetails.Complaining(pick(Authority.values(), choice));
            default -> EventDetails.NONE;
        };
    }

    private static <T> T pick(T[] values, int choice) {
        return values[choice % values.length];
    }

    private static List<Deadline> received(Jurisdiction state, Holder holder, Right right, LocalDate day) {
        RequestScope scope =
                new RequestScope(RequestScope.Kind.EVERYTHING, right, Optional.empty(), Optional.empty(), "");
        AccessRequest request = new AccessRequest(
                "r",
                "p",
                new Provider("Example Hospital", state, holder),
                "",
                Channel.FAX,
                scope,
                "",
                List.of(Event.received("e", day, KnownHow.CONFIRMATION)));
        return Deadlines.of(request, day);
    }

    private static boolean isExtended(AccessRequest request) {
        return request.first(EventKind.EXTENSION).isPresent();
    }

    private static boolean isOver(RequestState state) {
        return state.phase() == RequestPhase.ANSWERED || state.phase() == RequestPhase.CLOSED;
    }
}
