package org.access524.letter;

import java.util.List;
import org.access524.law.Support;

/**
 * One or more sentences that belong together.
 *
 * @param support everything about the law that they rest on; empty if they say nothing about the law
 */
public record Statement(String text, List<Support> support) {

    public Statement {
        support = List.copyOf(support);
    }
}
