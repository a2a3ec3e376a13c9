package org.articleten.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses which of the allowed words a writer meant. */
public final class Suggestion {
    private static final int LONGEST = 60;

    private Suggestion() {}

    /**
     * The allowed word that is the fewest keystrokes away, if that is few for its length. Capitals, hyphens and
     * underscores count nothing; a swap of neighbours counts once.
     */
    public static Optional<String> nearest(String found, Collection<String> allowed) {
        if (found.length() > LONGEST) {
            return Optional.empty();
        }
        var written = plain(found);
        @Nullable String nearest = null;
        var least = Integer.MAX_VALUE;
        for (var word : allowed) {
            var meant = plain(word);
            // The difference in length is the least that the distance can be, and takes no time.
            if (Math.abs(meant.length() - written.length()) > tolerated(meant)) {
                continue;
            }
            var distance = distance(written, meant);
            if (distance < least && distance <= tolerated(meant)) {
                nearest = word;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** What to say under a word that is not allowed: the one that may be meant, and all that are allowed. */
    public static String help(String found, Collection<String> allowed) {
        var list = "allowed: " + Quote.each(allowed);
        return nearest(found, allowed)
                .map(word -> "did you mean " + Quote.of(word) + "? " + list)
                .orElse(list);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    private static int tolerated(String word) {
        return word.length() <= 2 ? 0 : Math.max(1, word.length() / 3);
    }

    private static int distance(String from, String to) {
        var before = new int[to.length() + 1];
        var above = new int[to.length() + 1];
        var row = new int[to.length() + 1];
        for (var j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var same = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[to.length()];
    }
}
