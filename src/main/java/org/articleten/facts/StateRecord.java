package org.articleten.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reference data say of a state, for the limbs of Article 10.
 *
 * @param code ISO 3166-1 alpha-2 or one of the format's own
 * @param statehood whether it is a State for all Parties
 * @param european whether it is European
 * @param contestedBy codes of the Parties that do not recognise it
 * @param conflictingAlliance an engagement that Article 8 would not allow, or null
 * @param source where this comes from
 */
public record StateRecord(
        String code,
        Statehood statehood,
        European european,
        List<String> contestedBy,
        @Nullable String conflictingAlliance,
        String source) {
    public StateRecord {
        contestedBy = List.copyOf(contestedBy);
    }
}
