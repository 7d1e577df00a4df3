package org.access524.fill;

import org.access524.text.Message;

/** What is to be put into a field, or why nothing is. */
sealed interface Answer {

    /** A value with what the person reads for it. */
    record Fill(String value, String shown, Message reason) implements Answer {}

    /** Nothing, with the reason. */
    record Leave(Message reason) implements Answer {}

    static Answer fill(String value, FillReason reason) {
        return new Fill(value, value, reason.message());
    }

    static Answer fill(String value, String shown, FillReason reason) {
        return new Fill(value, shown, reason.message());
    }

    static Answer leave(FillReason reason, String... arguments) {
        return new Leave(reason.message(arguments));
    }
}
