package org.access524.extension.worker;

/** What a new passphrase must be. */
public final class Passphrases {

    /** NIST SP 800-63B asks for no less of a secret that a person remembers. */
    private static final int SHORTEST = 8;

    private Passphrases() {}

    /** @throws RefusedException if it is too short */
    public static void check(String passphrase) {
        if (passphrase.length() < SHORTEST) {
            throw new RefusedException("error_passphrase_short", String.valueOf(SHORTEST));
        }
    }
}
