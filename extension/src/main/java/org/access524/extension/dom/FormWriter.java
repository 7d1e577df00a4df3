package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.contract.FillOrder;
import org.access524.extension.contract.Objection;
import org.access524.extension.contract.Outcome;
import org.access524.form.FieldMeaning;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;
import org.teavm.jso.browser.TimerHandler;
import org.teavm.jso.browser.Window;

/** Writes values into the fields that were read last, remembers what was there, and can put it back. */
public final class FormWriter {

    /**
     * What became of one value.
     *
     * @param objection what spoke against it; nothing if it was filled or put back
     */
    public record Result(String id, Outcome outcome, Optional<Objection> objection) {

        static Result of(String id, Outcome outcome) {
            return new Result(id, outcome, Optional.empty());
        }

        static Result refused(String id, Objection objection) {
            return new Result(id, objection.outcome(), Optional.of(objection));
        }
    }

    private static final String NATIVE = "input,select,textarea";
    private static final String TYPED = "textarea,input:not([type=checkbox]):not([type=radio]):not([type=date])"
            + ":not([type=month]):not([type=number]):not([type=email])";

    /** What lists call a request for one's own copy, the best first. */
    private static final String PURPOSES =
            "At my request\nPatient request\nRequest of the patient\nPersonal use\nPersonal records\nMy own use\nPersonal\nSelf";

    private record Written(PageField field, String before, String after) {}

    /** Frameworks write back what they disagree with after the events were handled, usually within two frames. */
    private static final int SETTLING_MILLISECONDS = 60;

    /**
     * A framework draws anew only after its turn, and what is changed before that may be lost: it has some between two. A
     * drawn box takes several until its application has heard of it.
     */
    private static final int TURNS = 8;

    /** Takes what became of the values. */
    @FunctionalInterface
    public interface Told {
        void now(List<Result> results);
    }

    /** Called when a part of the work is done. */
    @FunctionalInterface
    private interface Done {
        void now();
    }

    private record Choice(PageField field, FillOrder.Value value) {}

    private final List<Written> written = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    /**
     * Writes what the guard lets through, one after the other; then answers the lists that have to be opened, types once
     * more what the page did not keep, and tells what stayed.
     */
    public void fill(FillOrder order, List<PageField> fields, Told told) {
        List<Result> results = new ArrayList<>();
        choices.clear();
        writeFrom(
                order,
                fields,
                results,
                () -> choose(() -> settled(() -> {
                    if (writeAgain(fields, order.values(), results)) {
                        settled(() -> told.now(verify(fields, order.values(), results)));
                    } else {
                        told.now(verify(fields, order.values(), results));
                    }
                })));
    }

    private void writeFrom(FillOrder order, List<PageField> fields, List<Result> results, Done done) {
        while (results.size() < order.values().size()) {
            FillOrder.Value value = order.values().get(results.size());
            Result result = write(order.address(), fields, value);
            results.add(result);
            if (result.outcome() == Outcome.FILLED) {
                Values.soon(TURNS, () -> writeFrom(order, fields, results, done));
                return;
            }
        }
        done.now();
    }

    private Result write(String plannedAddress, List<PageField> fields, FillOrder.Value value) {
        Optional<PageField> field = find(fields, value.id());
        Optional<Objection> objection = FillGate.objectionToPage(plannedAddress);
        if (objection.isEmpty()) {
            objection = field.isEmpty() ? Optional.of(Objection.GONE) : objection(field.get(), value);
        }
        if (objection.isPresent()) {
            return Result.refused(value.id(), objection.get());
        }
        write(field.get(), value);
        return Result.of(value.id(), Outcome.FILLED);
    }

    private static void settled(TimerHandler next) {
        Window.setTimeout(next, SETTLING_MILLISECONDS);
    }

    /** One after the other, since an open list may cover the next. */
    private void choose(Done done) {
        if (choices.isEmpty()) {
            done.now();
            return;
        }
        Choice choice = choices.remove(0);
        PageElement control = choice.field().first();
        if (FillGate.objectionTo(control, choice.value().meaning()).isPresent()) {
            choose(done);
            return;
        }
        Widgets.Done next = () -> {
            written.add(new Written(choice.field(), "", now(choice.field())));
            choose(done);
        };
        if (Widgets.isPart(control)) {
            Widgets.typeInto(control, choice.value().value(), next);
        } else {
            Widgets.choose(control, choice.value().value(), label(choice.field(), choice.value()), next);
        }
    }

    /** Types once more, key by key, what the page did not keep. */
    private boolean writeAgain(List<PageField> fields, List<FillOrder.Value> values, List<Result> results) {
        boolean again = false;
        for (int i = 0; i < results.size(); i++) {
            FillOrder.Value value = values.get(i);
            Optional<PageField> field = find(fields, value.id());
            if (results.get(i).outcome() == Outcome.FILLED
                    && field.isPresent()
                    && !opens(field.get())
                    && !Widgets.isPart(field.get().first())
                    && !holds(field.get(), value)
                    && FillGate.objectionTo(target(field.get(), value.value()), value.meaning())
                            .isEmpty()) {
                again = true;
                if (field.get().first().matches(TYPED)) {
                    Values.type(field.get().first(), shape(field.get(), value.value()));
                } else {
                    answer(field.get(), value.value());
                }
                note(field.get());
            }
        }
        return again;
    }

    private void note(PageField field) {
        for (int i = 0; i < written.size(); i++) {
            if (Dom.same(written.get(i).field().first(), field.first())) {
                written.set(i, new Written(field, written.get(i).before(), now(field)));
            }
        }
    }

    /** The same results after the page had its turn: what it changed back is refused. */
    private List<Result> verify(List<PageField> fields, List<FillOrder.Value> values, List<Result> results) {
        List<Result> verified = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            FillOrder.Value value = values.get(i);
            boolean lost = result.outcome() == Outcome.FILLED
                    && !find(fields, value.id())
                            .map(field -> holds(field, value))
                            .orElse(false);
            if (lost) {
                find(fields, value.id()).ifPresent(this::takeBackFromHiddenList);
            }
            if (result.outcome() == Outcome.FILLED && !lost) {
                find(fields, value.id()).ifPresent(this::note);
            }
            verified.add(lost ? Result.refused(result.id(), lossOf(fields, value.id())) : result);
        }
        return verified;
    }

    /** A hidden list keeps nothing that its drawn one does not show. */
    private void takeBackFromHiddenList(PageField field) {
        for (Written change : written) {
            if (Dom.same(change.field().first(), field.first()) && field.first().matches("select[aria-hidden=true]")) {
                Values.set(field.first(), change.before());
            }
        }
    }

    private static Objection lossOf(List<PageField> fields, String id) {
        boolean drawn = find(fields, id)
                .map(field -> !field.first().matches(NATIVE) || opens(field))
                .orElse(false);
        return drawn ? Objection.BY_HAND : Objection.OVERWRITTEN;
    }

    /** Puts back exactly what was filled and is still as it was filled, and tells what did not go back. */
    public void undo(Told told) {
        List<Written> changes = List.copyOf(written);
        List<Result> results = new ArrayList<>();
        written.clear();
        putBackFrom(
                changes,
                results,
                () -> settled(() -> {
                    for (int i = 0; i < results.size(); i++) {
                        PageField field = changes.get(i).field();
                        boolean stays = results.get(i).outcome() == Outcome.RESTORED
                                && !field.first().matches(NATIVE)
                                && !now(field).equals(changes.get(i).before());
                        if (stays) {
                            results.set(i, Result.refused(field.field().id(), Objection.BY_HAND));
                        }
                    }
                    told.now(results);
                }));
    }

    private void putBackFrom(List<Written> changes, List<Result> results, Done done) {
        if (results.size() == changes.size()) {
            done.now();
            return;
        }
        Written change = changes.get(results.size());
        PageElement control = change.field().first();
        String id = change.field().field().id();
        Widgets.Done next = () -> Values.soon(TURNS, () -> putBackFrom(changes, results, done));
        if (!control.isConnected() || !now(change.field()).equals(change.after())) {
            results.add(Result.refused(id, Objection.EDITED_SINCE));
        } else if (opens(change.field()) || cannotBeCleared(change.field(), change.before())) {
            results.add(Result.refused(id, Objection.BY_HAND));
        } else {
            results.add(Result.of(id, Outcome.RESTORED));
            if (Widgets.isPart(control)) {
                Widgets.typeInto(control, change.before(), next);
                return;
            }
            answer(change.field(), change.before());
        }
        next.now();
    }

    /** Brings a field into view and puts the cursor there. */
    public static void show(List<PageField> fields, String id) {
        find(fields, id).ifPresent(field -> Values.show(field.first()));
    }

    private static Optional<Objection> objection(PageField field, FillOrder.Value value) {
        PageElement target = target(field, value.value());
        Optional<Objection> objection = FillGate.objectionTo(target, value.meaning());
        if (objection.equals(Optional.of(Objection.NOT_EDITABLE)) && isPicker(target, value.meaning())) {
            return Optional.of(Objection.BY_HAND);
        }
        if (objection.isPresent()) {
            return objection;
        }
        if (target.matches("input[type=week],input[type=time],input[type=datetime-local]")) {
            return Optional.of(Objection.BY_HAND);
        }
        return isAnswered(field) ? Optional.of(Objection.ALREADY_ANSWERED) : Optional.empty();
    }

    /** A date that is only picked from a calendar: typing is shut off, the field is not. */
    private static boolean isPicker(PageElement control, FieldMeaning meaning) {
        return control.matches("input[readonly]:not(:disabled)")
                && (meaning.name().contains("DATE")
                        || control.matches("[aria-haspopup],[role=combobox],[class*=picker i]"));
    }

    /** Whether its answers show only when it is opened. */
    private static boolean opens(PageField field) {
        return field.first()
                .matches(
                        "[role=listbox],[role=combobox]:not([aria-haspopup=dialog]):not([aria-haspopup=grid]):not(select),"
                                + "button[aria-haspopup=listbox]," + Widgets.WRAPPED_LIST);
    }

    private static boolean cannotBeCleared(PageField field, String before) {
        return before.isEmpty() && field.first().matches("[role=radio]:not(input)");
    }

    private static boolean isAnswered(PageField field) {
        for (PageElement element : field.elements()) {
            String now = Values.now(element);
            if (!now.isEmpty() && !now.equals(Values.byDefault(element))) {
                return true;
            }
        }
        return false;
    }

    private void write(PageField field, FillOrder.Value value) {
        if (opens(field) || Widgets.isPart(field.first())) {
            boolean several = field.field().type() == FieldType.SELECT_MULTIPLE;
            for (String one : several ? Values.lines(value.value()) : new String[] {value.value()}) {
                choices.add(new Choice(field, new FillOrder.Value(value.id(), value.meaning(), one, value.shown())));
            }
            return;
        }
        String before = now(field);
        answer(field, value.value());
        written.add(new Written(field, before, now(field)));
    }

    private static void answer(PageField field, String value) {
        FieldType type = field.field().type();
        PageElement control = field.first();
        if (type == FieldType.CHECKBOX) {
            if (Widgets.isOn(control) != value.equals("true")) {
                press(control);
            }
        } else if (type == FieldType.RADIO) {
            choose(field, value);
        } else if (control.matches(NATIVE)) {
            Values.set(control, shape(field, value));
        } else if (!control.matches("[role=spinbutton]:not([contenteditable])")) {
            Values.edit(control, value);
        }
    }

    private static void press(PageElement control) {
        if (control.matches("input")) {
            control.click();
        } else {
            Widgets.press(control);
        }
    }

    /** What the control takes of a value: a month has no day. */
    private static String shape(PageField field, String value) {
        return field.first().matches("input[type=month]") && value.length() > 7 ? value.substring(0, 7) : value;
    }

    /** What a person reads for a value. */
    private static String label(PageField field, FillOrder.Value value) {
        String wanted =
                field.field().type() == FieldType.SELECT_MULTIPLE ? Values.lines(value.value())[0] : value.value();
        for (FieldOption option : field.field().options()) {
            if (option.value().equals(wanted)) {
                return option.label();
            }
        }
        boolean purpose = value.meaning() == FieldMeaning.PURPOSE_TEXT || value.meaning() == FieldMeaning.PURPOSE;
        if (purpose && opens(field) && field.field().options().isEmpty()) {
            return value.value() + "\n" + PURPOSES;
        }
        return value.shown().isEmpty() ? value.value() : value.shown();
    }

    private static void choose(PageField field, String value) {
        if (value.isEmpty()) {
            Values.clearChoice(field.elements().toArray(new PageElement[0]));
        } else {
            press(target(field, value));
        }
    }

    /** The element that a value would change: the field's one, or the radio button of that value. */
    private static PageElement target(PageField field, String value) {
        List<FieldOption> options = field.field().options();
        if (field.field().type() == FieldType.RADIO) {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).value().equals(value)) {
                    return field.elements().get(i);
                }
            }
        }
        return field.first();
    }

    private static String now(PageField field) {
        if (field.field().type() != FieldType.RADIO) {
            return Values.now(field.first());
        }
        for (int i = 0; i < field.elements().size(); i++) {
            if (Widgets.isOn(field.elements().get(i))) {
                return field.field().options().get(i).value();
            }
        }
        return "";
    }

    /** A mask may add its own signs to what was set: letters and digits decide. */
    private static boolean holds(PageField field, FillOrder.Value value) {
        String now = now(field);
        String wanted = shape(field, value.value());
        if (field.first().matches("select[aria-hidden=true]") && Widgets.face(field.first()) == null) {
            return false;
        }
        return now.equals(wanted)
                || (!wanted.isEmpty() && Values.alike(now, wanted))
                || (opens(field)
                        && !now.isEmpty()
                        && (Widgets.showsChosen(field.first()) || isChosen(now, label(field, value))));
    }

    /** The list may say more than what was looked for in it. */
    private static boolean isChosen(String now, String label) {
        return Values.alike(now, label) || now.toLowerCase().startsWith(label.toLowerCase());
    }

    private static Optional<PageField> find(List<PageField> fields, String id) {
        for (PageField field : fields) {
            if (field.field().id().equals(id)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
