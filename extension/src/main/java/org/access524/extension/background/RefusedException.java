package org.access524.extension.background;

import org.access524.text.Message;

/** Something could not be done, and the person is told why and what to do. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    RefusedException(String key, String... arguments) {
        super(key);
        this.reason = Message.of(key, arguments);
    }

    Message reason() {
        return reason;
    }
}
