package org.access524.extension.contract;

/** Why a field was not filled, or not put back. The name is the end of the key of the message that explains it. */
public enum Objection {
    WITHHELD(Outcome.WITHHELD),
    NOT_SECURE(Outcome.REFUSED),
    SANDBOXED(Outcome.REFUSED),
    PAGE_CHANGED(Outcome.REFUSED),
    /** The field is not there any more. */
    GONE(Outcome.REFUSED),
    /** The field asks something else than when it was planned. */
    CHANGED(Outcome.REFUSED),
    NOT_EDITABLE(Outcome.REFUSED),
    NOT_VISIBLE(Outcome.REFUSED),
    COVERED(Outcome.REFUSED),
    /** The page draws this control so that only a person can answer it: the value is handed over to be copied. */
    BY_HAND(Outcome.HANDED_OVER),
    /** The page did not keep the value. */
    OVERWRITTEN(Outcome.REFUSED),
    ALREADY_ANSWERED(Outcome.KEPT),
    /** The person changed it after it was filled: undo leaves it. */
    EDITED_SINCE(Outcome.KEPT);

    private final Outcome outcome;

    Objection(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What becomes of a field against which this speaks. */
    public Outcome outcome() {
        return outcome;
    }
}
