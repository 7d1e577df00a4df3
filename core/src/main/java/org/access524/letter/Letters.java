package org.access524.letter;

import org.access524.request.LetterKind;

/** Finds the writer of each kind of letter. */
public final class Letters {

    private Letters() {}

    /** The letter of that kind for that request. */
    public static Letter write(LetterKind kind, LetterContext context) {
        return switch (kind) {
            case ACCESS_REQUEST -> AccessRequestLetter.write(context);
        };
    }
}
