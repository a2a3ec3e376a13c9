package org.articleten.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has set at the table.
 *
 * @param scenario the shipped scenario that was opened, by its path in the project, or null for a blank table
 * @param applicant whose membership is decided
 * @param date the day of the answer
 * @param rules the rule book, by its id
 * @param step how far governments are asked to act at a blank table
 * @param silence whether the question is put under silence, which ends that day
 * @param usual what every Party does at a blank table that is not named
 * @param votes what governments do in the last question that is put by that day, in place of what they did
 * @param signs whether governments sign the protocol, in place of what they did
 * @param accepts whether governments accept the protocol, in place of what they did
 */
record TableState(
        @Nullable String scenario,
        String applicant,
        LocalDate date,
        String rules,
        Step step,
        boolean silence,
        String usual,
        Map<String, String> votes,
        Map<String, Boolean> signs,
        Map<String, Boolean> accepts) {
    /** How far an accession is played at a blank table, each step with those before it. */
    enum Step {
        /** The Council is asked. */
        QUESTION,
        /** The Parties sign the protocol. */
        SIGNATURE,
        /** The Parties accept it. */
        ACCEPTANCE,
        /** The applicant deposits its instrument. */
        DEPOSIT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The step of a word. */
        static Step of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    TableState {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
        accepts = Collections.unmodifiableMap(new LinkedHashMap<>(accepts));
    }

    /** Whether nothing was changed in what was opened. */
    boolean untouched() {
        return votes.isEmpty() && signs.isEmpty() && accepts.isEmpty();
    }
}
