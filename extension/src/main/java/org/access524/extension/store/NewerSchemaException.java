package org.access524.extension.store;

/** The record was written by a later version of this extension and is not to be overwritten by this one. */
public final class NewerSchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
