/**
 * What a provider's page or form asks for beyond 45 CFR 164.524: {@link org.access524.barrier.BarrierFinder} takes its
 * words and fields and gives each demand as a {@link org.access524.barrier.FoundBarrier}.
 *
 * <p>To teach it another way of saying something, add one {@code Wording} to the table of its theme, in
 * one of the classes whose names end with {@code Wordings}, and a row to the sentences of its test.
 */
package org.access524.barrier;
