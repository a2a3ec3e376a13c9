package org.articleten.coverage;

import org.articleten.rulebook.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What scenarios show of one condition of a rule.
 *
 * @param condition the condition
 * @param tried the scenarios in which all conditions before it held together
 * @param held those in which it held as well
 * @param failed those in which it did not hold for something for which the others did
 * @param canFail whether it can be asked the other way round
 * @param blame why it never held though it was tried; null where it held or was not
 */
public record ConditionCoverage(
        Condition condition,
        Seen tried,
        Seen held,
        Seen failed,
        boolean canFail,
        @Nullable Blame blame) {
    /** All in one word. */
    public Verdict verdict() {
        if (!tried.ever()) {
            return Verdict.NEVER_TRIED;
        }
        if (!held.ever()) {
            return Verdict.ALWAYS_FALSE;
        }
        if (!canFail) {
            return Verdict.CANNOT_FAIL;
        }
        return failed.ever() ? Verdict.BOTH : Verdict.ALWAYS_TRUE;
    }

    /** Whether nothing more can be asked for. */
    public boolean complete() {
        return seen() == points();
    }

    int points() {
        return canFail ? 2 : 1;
    }

    int seen() {
        return (held.ever() ? 1 : 0) + (canFail && failed.ever() ? 1 : 0);
    }

    ConditionCoverage blamedOn(@Nullable Blame found) {
        return new ConditionCoverage(condition, tried, held, failed, canFail, found);
    }
}
