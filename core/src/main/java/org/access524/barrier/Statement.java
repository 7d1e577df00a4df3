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
 * @param previous the sentence before it in the same paragraph
 */
record Statement(String quote, FoldedText words, FoldedText lead, FoldedText heading, FoldedText previous) {

    /** Whether its own words say so. */
    boolean has(Phrases phrases) {
        return phrases.in(words);
    }

    /** Whether its own words, or those that introduce it, say so. */
    boolean says(Phrases phrases) {
        return phrases.in(words) || phrases.in(lead);
    }
}
