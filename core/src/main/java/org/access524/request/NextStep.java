package org.access524.request;

import java.util.Optional;
import org.access524.text.Message;

/**
 * What the person can do now: one thing.
 *
 * @param reason said to the person
 * @param letter what to write or say, if anything
 * @param channel by which it should go; empty if there is nothing to send
 */
public record NextStep(Kind kind, Message reason, Optional<LetterKind> letter, Optional<Channel> channel) {

    /** What to do. The names are part of the message contract. */
    public enum Kind {
        /** Ask who stores the images before asking for them. */
        FIND_HOLDER,
        SEND,
        WAIT,
        /** Call and ask whether the request has arrived: nothing proves it yet. */
        CONFIRM_RECEIPT,
        DUE_SOON,
        /** The day has passed that the provider itself named. */
        FOLLOW_UP,
        /** Answer what the provider asks; the clock runs on. */
        ANSWER,
        ANSWER_OBSTACLE,
        OBJECT_TO_EXTENSION,
        CHECK_FEE,
        OBJECT_TO_FEE,
        ASK_FOR_THE_REST,
        REMIND,
        /** A letter is out: wait for the answer before the next step. */
        AWAIT_ANSWER,
        /** Write to the privacy officer. */
        ESCALATE,
        COMPLAIN,
        AWAIT_COMPLAINT,
        CHECK_DENIAL,
        INCOMPLETE_DENIAL,
        ASK_REVIEW,
        AWAIT_REVIEW,
        CHECK_DATES,
        THANK,
        DONE;

        /** Whether the person has something to do; if not, it is for others to act. */
        public boolean isForThePerson() {
            return this != WAIT
                    && this != AWAIT_ANSWER
                    && this != AWAIT_COMPLAINT
                    && this != AWAIT_REVIEW
                    && this != DONE;
        }
    }
}
