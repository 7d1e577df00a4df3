package org.access524.extension.dom;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which addresses may be filled at all; the rest of the gate is tested with the compiled content script. */
class FillGateTest {

    @Test
    void httpsIsSecure() {
        assertTrue(FillGate.isSecure("https://records.example.org/request"));
    }

    @Test
    void thisMachineIsSecure() {
        assertTrue(FillGate.isSecure("http://localhost/"));
        assertTrue(FillGate.isSecure("http://localhost:8080/request"));
        assertTrue(FillGate.isSecure("http://127.0.0.1:8080/"));
        assertTrue(FillGate.isSecure("http://[::1]:8080/"));
        assertTrue(FillGate.isSecure("http://localhost"));
    }

    @Test
    void plainHttpIsNot() {
        assertFalse(FillGate.isSecure("http://records.example.org/request"));
    }

    @Test
    void hostsThatOnlyBeginLikeThisMachineAreNot() {
        assertFalse(FillGate.isSecure("http://localhost.example.org/"));
        assertFalse(FillGate.isSecure("http://127.0.0.1.example.org/"));
        assertFalse(FillGate.isSecure("http://127.0.0.10/"));
    }

    @Test
    void aUserNamedLikeThisMachineIsNot() {
        assertFalse(FillGate.isSecure("http://localhost@example.org/"));
        assertFalse(FillGate.isSecure("http://localhost:8080@example.org/"));
    }

    @Test
    void filesAndScriptsAreNot() {
        assertFalse(FillGate.isSecure("file:///home/rosa/form.html"));
        assertFalse(FillGate.isSecure("data:text/html,https://example.org"));
        assertFalse(FillGate.isSecure("about:blank"));
        assertFalse(FillGate.isSecure(""));
    }
}
