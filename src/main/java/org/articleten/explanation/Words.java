package org.articleten.explanation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.articleten.deliberation.Firing;
import org.articleten.facts.StateOverride;

/**
 * Words that were found for what rules did. Where traces of one sitting have steps in common, those need be put into words
 * once only. It belongs to the sitting's thread.
 */
public final class Words {
    /** Above this many all are forgotten: most are of steps that no later trace has. */
    private static final int MOST = 4_000;

    private final Map<Together, Worded> worded = new HashMap<>();
    private List<StateOverride> named = List.of();
    private Language spoken = Language.ENGLISH;

    /**
     * What some firings of one rule come to.
     *
     * @param says one plain sentence
     * @param given the acts and reference data that they rest on
     * @param concludes what they concluded
     * @param deeper the conclusions that they rest on, in order
     */
    record Worded(String says, List<String> given, String concludes, List<Object> deeper) {}

    /** Firings that are told as one; the same are the same objects. */
    private record Together(List<Firing> firings, List<Object> concluded) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Together same && alike(firings, same.firings) && alike(concluded, same.concluded);
        }

        private static boolean alike(List<?> one, List<?> other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (var i = 0; i < one.size(); i++) {
                if (one.get(i) != other.get(i)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            var hash = concluded.size();
            for (var firing : firings) {
                hash = 31 * hash + System.identityHashCode(firing);
            }
            return hash;
        }
    }

    /** States go by these names from now on, in this language. */
    void named(List<StateOverride> names, Language language) {
        if (language != spoken || !names.equals(named)) {
            worded.clear();
            named = names;
            spoken = language;
        }
    }

    Worded of(List<Firing> firings, List<Object> concluded, Supplier<Worded> otherwise) {
        if (worded.size() > MOST) {
            worded.clear();
        }
        return worded.computeIfAbsent(
                new Together(List.copyOf(firings), List.copyOf(concluded)), together -> otherwise.get());
    }
}
