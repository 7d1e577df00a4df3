package org.access524.extension.worker;

import org.access524.text.Message;

/** Something could not be done, and the person is told why and what to do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public RefusedException(String key, String... arguments) {
        super(key);
        this.reason = Message.of(key, arguments);
    }

    public Message reason() {
        return reason;
    }
}
