package org.access524.extension.store;

/** The store refuses; nothing was changed. The message is the key of the sentence that tells the person why. */
public final class StoreException extends RuntimeException {

    /** A later version of this extension wrote the record, and it is not to be overwritten by this one. */
    public static final String NEWER_SCHEMA = "error_newer_schema";
    /** The browser has no room left for this extension. */
    public static final String FULL = "error_storage_full";
    /** The records are sealed, and nobody has given the passphrase since the browser started. */
    public static final String LOCKED = "error_locked";

    /** The passphrase is another one. */
    public static final String WRONG_PASSPHRASE = "error_wrong_passphrase";

    private static final long serialVersionUID = 1L;

    StoreException(String key) {
        super(key);
    }

    /** The key of the sentence. */
    public String key() {
        return getMessage();
    }
}
