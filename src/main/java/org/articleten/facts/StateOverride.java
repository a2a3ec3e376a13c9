package org.articleten.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says of a state in place of the reference data; null where it says nothing.
 *
 * @param code the state
 * @param name its name
 * @param statehood whether it is a State for all Parties
 * @param european whether it is European
 * @param contestedBy codes of the Parties that do not recognise it
 * @param conflictingAlliance an engagement that Article 8 would not allow
 * @param line where the scenario says so
 */
public record StateOverride(
        String code,
        @Nullable String name,
        @Nullable Statehood statehood,
        @Nullable European european,
        @Nullable List<String> contestedBy,
        @Nullable String conflictingAlliance,
        int line) {}
