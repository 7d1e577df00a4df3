package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredKindTest {

    @ParameterizedTest
    @CsvSource({
        "patient:p-1, PATIENT",
        "request:r-1, REQUEST",
        "reminded:r-1:FEDERAL:2026-02-01:OVERDUE, REMINDED",
        "damaged:patient:p-1, SET_ASIDE",
        "unmigrated:site:https://a.example.org, SET_ASIDE",
        "lock, OTHER",
        "clock, OTHER"
    })
    void everyKeyIsOfAKindThatAPersonIsTold(String key, StoredKind kind) {
        assertEquals(kind, StoredKind.of(key));
    }
}
