package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class MeaningGroupTest {
    @Test
    void everyMeaningIsAllowedWithAGroupUnlessItIsNeverFilled() {
        for (FieldMeaning meaning : FieldMeaning.values()) {
            MeaningGroup group = MeaningGroup.of(meaning);
            if (meaning.withheld() || meaning == FieldMeaning.UNKNOWN) {
                assertEquals(MeaningGroup.NOTHING, group, meaning.name());
            } else {
                assertNotEquals(MeaningGroup.NOTHING, group, meaning.name());
            }
        }
    }
}
