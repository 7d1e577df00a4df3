package org.access524.json;

/** Data from outside has not the shape it should have. The message names the member, never its value. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedJsonException(String member) {
        super(member);
    }
}
