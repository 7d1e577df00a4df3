package org.access524.extension.contract;

import org.access524.json.MalformedJsonException;

/** Finds enum constants by name, for data from outside. */
public final class Names {

    private Names() {}

    /** @throws MalformedJsonException naming the member, if there is no such constant */
    public static <E extends Enum<E>> E find(E[] constants, String name, String member) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new MalformedJsonException(member);
    }
}
