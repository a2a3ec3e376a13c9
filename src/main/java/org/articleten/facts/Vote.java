package org.articleten.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one actor does about a question, or what every Party does that is not named.
 *
 * @param entry when, and where in the scenario
 * @param question the number of the question
 * @param actor who, or {@link #DEFAULT}
 * @param except for {@link #DEFAULT}: the actors that are named
 * @param word what it does
 * @param condition the condition or reason given, or null
 */
public record Vote(
        Entry entry,
        int question,
        String actor,
        List<String> except,
        VoteWord word,
        @Nullable String condition) implements Act {
    /** The actor of the vote of every Party that is not named. */
    public static final String DEFAULT = "default";

    public Vote {
        except = List.copyOf(except);
    }

    /** Whether this is what the state does: it is named, or nobody names it and this is the default. */
    public boolean speaksFor(String state) {
        return actor.equals(state) || (actor.equals(DEFAULT) && !except.contains(state));
    }

    /** Whether an actor is named, so that it is not the default. */
    public boolean named() {
        return !actor.equals(DEFAULT);
    }
}
