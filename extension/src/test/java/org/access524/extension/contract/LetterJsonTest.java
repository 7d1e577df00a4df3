package org.access524.extension.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.access524.json.JsonObject;
import org.access524.law.Facts;
import org.access524.letter.Letter;
import org.access524.letter.Statement;
import org.access524.request.LetterKind;
import org.junit.jupiter.api.Test;

class LetterJsonTest {

    private static final Letter LETTER = new Letter(
            LetterKind.ACCESS_REQUEST,
            "Request for access",
            List.of("Lakeview Hospital", "Health Information Management"),
            List.of(
                    List.of(new Statement("I request access under 45 CFR 164.524.", List.of(Facts.RIGHT))),
                    List.of(new Statement("Thank you.", List.of()))),
            List.of("Signature:", "Date:"),
            List.of(new Statement("I request access.", List.of())));

    @Test
    void aLetterHasTheMembersOfTheContract() {
        JsonObject written = LetterJson.write(LETTER, Samples.sentOn(LocalDate.of(2026, 1, 2)), List.of("FAX"));
        Shape.is(
                "kind subject addressee paragraphs signatureLines citations text shortForm use channel to cover",
                written);
        Shape.is("label url", Shape.first(written, "citations"));
    }

    @Test
    void partsAndWholeTextSayTheSame() {
        JsonObject written = LetterJson.write(LETTER, Samples.sentOn(LocalDate.of(2026, 1, 2)), List.of("FAX"));
        assertEquals("ACCESS_REQUEST", written.text("kind"));
        assertEquals(LETTER.paragraphs(), written.array("paragraphs").texts());
        assertEquals(LETTER.addressee(), written.array("addressee").texts());
        assertEquals(LETTER.signatureLines(), written.array("signatureLines").texts());
        assertEquals(LETTER.plainText(), written.text("text"));
    }
}
