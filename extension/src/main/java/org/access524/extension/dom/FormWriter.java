package org.access524.extension.dom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.extension.contract.FillOrder;
import org.access524.extension.contract.Objection;
import org.access524.extension.contract.Outcome;
import org.access524.form.FieldOption;
import org.access524.form.FieldType;

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

    private record Written(PageField field, String before, String after) {}

    private final List<Written> written = new ArrayList<>();

    /** Writes what the guard lets through. What was written has still to be verified after the page had its turn. */
    public List<Result> write(String plannedAddress, List<PageField> fields, List<FillOrder.Value> values) {
        List<Result> results = new ArrayList<>();
        Optional<Objection> toPage = FillGate.objectionToPage(plannedAddress);
        for (FillOrder.Value value : values) {
            Optional<PageField> field = find(fields, value.id());
            Optional<Objection> objection = toPage.isPresent()
                    ? toPage
                    : field.isEmpty() ? Optional.of(Objection.GONE) : objection(field.get(), value);
            if (objection.isPresent()) {
                results.add(Result.refused(value.id(), objection.get()));
            } else {
                write(field.get(), value);
                results.add(Result.of(value.id(), Outcome.FILLED));
            }
        }
        return results;
    }

    /** The same results after the page had its turn: what it changed back is refused. */
    public List<Result> verify(List<PageField> fields, List<FillOrder.Value> values, List<Result> results) {
        List<Result> verified = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            Result result = results.get(i);
            FillOrder.Value value = values.get(i);
            boolean lost = result.outcome() == Outcome.FILLED
                    && !find(fields, value.id())
                            .map(field -> holds(field, value.value()))
                            .orElse(false);
            verified.add(lost ? Result.refused(result.id(), Objection.OVERWRITTEN) : result);
        }
        return verified;
    }

    /** Puts back exactly what was filled and is still as it was filled. */
    public List<Result> undo() {
        List<Result> results = new ArrayList<>();
        for (Written change : written) {
            PageField field = change.field();
            boolean untouched = field.first().isConnected() && now(field).equals(change.after());
            if (untouched) {
                answer(field, change.before());
            }
            String id = field.field().id();
            results.add(untouched ? Result.of(id, Outcome.RESTORED) : Result.refused(id, Objection.EDITED_SINCE));
        }
        written.clear();
        return results;
    }

    /** Brings a field into view and puts the cursor there. */
    public static void show(List<PageField> fields, String id) {
        find(fields, id).ifPresent(field -> Values.show(field.first()));
    }

    private static Optional<Objection> objection(PageField field, FillOrder.Value value) {
        PageElement target = target(field, value.value());
        Optional<Objection> objection = FillGate.objectionTo(target, value.meaning());
        if (objection.isPresent()) {
            return objection;
        }
        return isAnswered(field) ? Optional.of(Objection.ALREADY_ANSWERED) : Optional.empty();
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
        String before = now(field);
        answer(field, value.value());
        written.add(new Written(field, before, now(field)));
    }

    private static void answer(PageField field, String value) {
        FieldType type = field.field().type();
        if (type == FieldType.CHECKBOX) {
            if (field.first().isChecked() != value.equals("true")) {
                field.first().click();
            }
        } else if (type == FieldType.RADIO) {
            choose(field, value);
        } else {
            Values.set(field.first(), value);
        }
    }

    private static void choose(PageField field, String value) {
        if (value.isEmpty()) {
            Values.clearChoice(field.elements().toArray(new PageElement[0]));
        } else {
            target(field, value).click();
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
            if (field.elements().get(i).isChecked()) {
                return field.field().options().get(i).value();
            }
        }
        return "";
    }

    /** A mask may add its own signs to what was set: letters and digits decide. */
    private static boolean holds(PageField field, String value) {
        String now = now(field);
        return now.equals(value)
                || (!value.isEmpty() && Values.lettersAndDigits(now).equals(Values.lettersAndDigits(value)));
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
