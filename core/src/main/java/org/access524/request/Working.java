package org.access524.request;

import org.access524.law.Citation;
import org.access524.text.Message;

/**
 * One step of how a date was found, in the order in which a person would do it with a calendar.
 *
 * @param citation the clause that the step follows
 */
public record Working(Kind kind, Message text, Citation citation) {

    /** How much weight the step bears. */
    public enum Kind {
        /** It follows from the law and from what is recorded. */
        STEP,
        /** It rests on something that nobody recorded. */
        ASSUMPTION,
        /** The law leaves it open; the later date was taken. */
        DOUBT,
        /** Something that the provider did has no effect. */
        REFUSAL
    }

    static Working step(Message text, Citation citation) {
        return new Working(Kind.STEP, text, citation);
    }

    static Working assumption(Message text, Citation citation) {
        return new Working(Kind.ASSUMPTION, text, citation);
    }

    static Working doubt(Message text, Citation citation) {
        return new Working(Kind.DOUBT, text, citation);
    }

    static Working refusal(Message text, Citation citation) {
        return new Working(Kind.REFUSAL, text, citation);
    }
}
