package org.articleten.difference;

import org.articleten.regression.ExpectationResult;

/**
 * An expectation that was met and is no longer, or the reverse.
 *
 * @param before what became of it under the first rule book
 * @param after what becomes of it under the second
 */
public record ExpectationChange(ExpectationResult before, ExpectationResult after) {
    /** The one that is not met. */
    public ExpectationResult unmet() {
        return before.met() ? after : before;
    }
}
