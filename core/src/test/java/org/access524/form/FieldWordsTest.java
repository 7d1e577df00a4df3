package org.access524.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldWordsTest {
    @Test
    void foldingDropsCaseAccentsPunctuationAndPossessives() {
        assertEquals(" patient email address ", FieldWords.fold("Patient’s E-Mail  Address:*"));
        assertEquals(" numero de telefono ", FieldWords.fold("NÚMERO de teléfono"));
        assertEquals(" date of service ", FieldWords.fold("Date(s) of Service"));
        assertEquals(" ss number ", FieldWords.fold("SS#"));
        assertEquals(" ", FieldWords.fold("—"));
    }

    @Test
    void identifiersAreSplitAtHumpsSignsAndDigits() {
        assertEquals(" patient first name 2 ", FieldWords.foldIdentifier("patientFirst_name2"));
        assertEquals(" s add ", FieldWords.foldIdentifier("sADD".replace("ADD", "Add")));
        assertEquals(" q 5 dob month ", FieldWords.foldIdentifier("q5_dob[month]"));
    }
}
