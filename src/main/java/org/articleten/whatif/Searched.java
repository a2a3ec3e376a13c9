package org.articleten.whatif;

import java.util.List;
import org.articleten.facts.Outcome;

/**
 * What a search found.
 *
 * @param outcome what becomes of the applicant as things are
 * @param sets the smallest sets, by outcome, then by size
 * @param complete up to which number of changes every combination was tried
 * @param asked up to which number every combination was asked for
 * @param likened whether, of changes that do the same alone, only one was combined with others
 * @param plays how often the scenario was played
 * @param candidates how many single changes there are
 */
public record Searched(
        Outcome outcome, List<ChangeSet> sets, int complete, int asked, boolean likened, int plays, int candidates) {
    public Searched {
        sets = List.copyOf(sets);
    }
}
