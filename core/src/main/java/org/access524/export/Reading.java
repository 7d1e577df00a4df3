package org.access524.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.access524.json.JsonArray;
import org.access524.json.JsonObject;
import org.access524.json.MalformedJsonException;
import org.access524.text.IsoDate;

/** Reads members strictly: what is wrong is refused by the name of its member, never guessed. */
final class Reading {

    private static final int LONGEST_ID = 100;

    private Reading() {}

    /** Letters, digits and hyphens, at least one of them. */
    static String id(JsonObject object, String member) {
        String id = object.text(member);
        boolean good = !id.isEmpty() && id.length() <= LONGEST_ID;
        for (int i = 0; i < id.length() && good; i++) {
            char letter = id.charAt(i);
            good = letter == '-'
                    || (letter >= '0' && letter <= '9')
                    || (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z');
        }
        if (!good) {
            throw new MalformedJsonException(member);
        }
        return id;
    }

    static LocalDate date(JsonObject object, String member) {
        return optionalDate(object, member).orElseThrow(() -> new MalformedJsonException(member));
    }

    /** Empty if it is missing or an empty text. */
    static Optional<LocalDate> optionalDate(JsonObject object, String member) {
        String text = object.text(member);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = IsoDate.parse(text);
        if (date.isEmpty()) {
            throw new MalformedJsonException(member);
        }
        return date;
    }

    /** The constant of that name; a missing one is refused like an unknown one. */
    static <E extends Enum<E>> E constant(JsonObject object, String member, E[] constants) {
        return constant(object.text(member), member, constants);
    }

    /** As {@link #constant}, but a missing one reads as {@code otherwise}. */
    static <E extends Enum<E>> E constant(JsonObject object, String member, E[] constants, E otherwise) {
        return object.has(member) ? constant(object, member, constants) : otherwise;
    }

    static <E extends Enum<E>> List<E> constants(JsonObject object, String member, E[] constants) {
        List<E> values = new ArrayList<>();
        JsonArray names = object.array(member);
        for (String name : names.texts()) {
            E value = constant(name, member, constants);
            if (!values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    /** An object that has to be there. */
    static JsonObject object(JsonObject object, String member) {
        if (!object.has(member)) {
            throw new MalformedJsonException(member);
        }
        return object.object(member);
    }

    private static <E extends Enum<E>> E constant(String name, String member, E[] constants) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new MalformedJsonException(member);
    }
}
