package org.access524.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void wordsAreQuotedOnce() {
        assertEquals("\"It takes six weeks\"", Quotes.whole("It takes six weeks."));
        assertEquals("\"It takes six weeks\"", Quotes.whole("\u201cIt takes six weeks.\u201d"));
        assertEquals("\"It takes six weeks\"", Quotes.whole("\"It takes six weeks\"."));
    }

    @Test
    void whatIsQuotedWithinStays() {
        assertEquals("\"He said 'no' twice\"", Quotes.whole("He said \"no\" twice"));
        assertEquals("\"'No' and 'never'\"", Quotes.whole("\"No\" and \"never\""));
        assertEquals("", Quotes.whole(" "));
    }
}
