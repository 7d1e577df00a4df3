/**
 * What to say: one class per {@link org.access524.request.LetterKind}. Letters are in English, because the provider reads
 * them; each says what the law says, cites only {@link org.access524.law.Citations}, and threatens nobody.
 */
package org.access524.letter;
