package org.access524.extension.programs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every compiled program. */
class CompiledProgramsTest {

    private static final Pattern CODE_FROM_TEXT = Pattern.compile("\\beval\\s*\\(|\\bFunction\\s*\\(|\\bimport\\s*\\(");
    private static final Pattern TO_THE_NETWORK =
            Pattern.compile("\\bfetch\\s*\\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts");

    /** The pages' content security policy would stop it anyway; a content script has none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gate",
                "content",
                "background",
                "meanings",
                "spotting",
                "demands",
                "prices",
                "filling",
                "letters",
                "vault",
                "papers",
                "popup",
                "dashboard",
                "request",
                "letter",
                "packet",
                "settings",
                "welcome"
            })
    void noProgramMakesCodeFromTextOrTalksToTheNetwork(String name) throws IOException {
        String program = Files.readString(Path.of("target/programs", name + ".js"));
        assertTrue(program.contains("var main;"));
        assertFalse(CODE_FROM_TEXT.matcher(program).find());
        assertFalse(TO_THE_NETWORK.matcher(program).find());
    }
}
