package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyMaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"+1", "+", "+1 ", "(___) ___-____", "+1 (___) ___-____", "__/__/____", "mm/dd/yyyy", "--", "#"})
    void knowsTheFrameOfAnAnswer(String value) {
        assertTrue(EmptyMask.is(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1 555", "1", "(555) ___-____", "07/04/1980", "Amy", "may", "dad/mom"})
    void leavesAnAnswerAnAnswer(String value) {
        assertFalse(EmptyMask.is(value));
    }
}
