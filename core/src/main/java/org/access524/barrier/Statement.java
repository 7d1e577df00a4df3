package org.access524.barrier;

import org.access524.text.FoldedText;
import org.access524.text.Phrases;

/**
 * One sentence, list item or label of a page, with what it hangs on.
 *
 * @param quote as it was written, on one line
 * @param words the quote made ready for phrases
 * @param lead what introduces it: the sentence before its list, or the question that it answers
 * @param heading the nearest heading above
 * @param previous the sentence before it in the same paragraph, or that of which it is a clause
 * @param isClause whether it is one of several prices in a sentence
 */
record Statement(
        String quote, FoldedText words, FoldedText lead, FoldedText heading, FoldedText previous, boolean isClause) {
    private static final Phrases REFERENCE = Phrases.list(
            "de otra; de otro; no otra; no other; any other; nothing else; anything else; it; they; them; these; those; | this; | that; | thats; without one; prepayment required |; payment required |; estos; estas; | esto");

    /** Whether its own words say so. */
    boolean has(Phrases phrases) {
        return phrases.in(words);
    }

    /** Whether its own words, those that introduce it, or those that it refers to, say so. */
    boolean says(Phrases phrases) {
        return phrases.in(words) || phrases.in(lead) || (isClause || refersBack()) && phrases.in(previous);
    }

    /** Whether the heading above or the sentence before tells that it is about this. */
    boolean isUnder(Phrases phrases) {
        return phrases.in(heading) || phrases.in(previous);
    }

    /** "They must be picked up": what, the sentence before tells. */
    boolean refersBack() {
        return REFERENCE.in(words);
    }
}
