package org.articleten.whynot;

import java.util.List;
import org.articleten.explanation.Reason;

/**
 * A condition of a rule, and how it is with it.
 *
 * @param text as the rule file has it
 * @param line the line of the rule file in which it begins
 * @param state whether it holds
 * @param canFail whether it can be other than it is; a list without a question about it is always there
 * @param says what it asks, in words
 * @param instead what there is in place of what is missing: facts that come nearest, by what they lack, acts with their
 *     lines and data with their sources
 * @param because why what must not be there is there
 * @param governments the Parties of the day that are named by what stands in the way, sorted by code
 * @param ways the rules that would conclude what is missing, the nearest first; empty where no rule does, or it was told
 *     already
 */
public record Asked(
        String text,
        int line,
        State state,
        boolean canFail,
        String says,
        List<String> instead,
        List<Reason> because,
        List<String> governments,
        List<Way> ways) {
    public Asked {
        instead = List.copyOf(instead);
        because = List.copyOf(because);
        governments = List.copyOf(governments);
        ways = List.copyOf(ways);
    }
}
