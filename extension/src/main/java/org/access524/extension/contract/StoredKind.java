package org.access524.extension.contract;

/** What kinds of things are stored, as a person is told. */
public enum StoredKind {
    PATIENT("patient:"),
    REQUEST("request:"),
    PENDING("pending:"),
    SITE("site:"),
    REMINDED("reminded:"),
    SET_ASIDE("damaged:", "unmigrated:"),
    /** What the extension notes for itself. */
    OTHER("");

    private final String[] prefixes;

    StoredKind(String... prefixes) {
        this.prefixes = prefixes;
    }

    /** The kind of what is stored under that key. */
    public static StoredKind of(String key) {
        for (StoredKind kind : values()) {
            for (String prefix : kind.prefixes) {
                if (key.startsWith(prefix)) {
                    return kind;
                }
            }
        }
        throw new IllegalStateException();
    }
}
