package org.articleten.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which language a reader gets. */
final class Languages {
    private final List<String> known;

    /** With the languages that there are, the first for who asks for none of them. */
    Languages(List<String> known) {
        this.known = List.copyOf(known);
    }

    List<String> known() {
        return known;
    }

    /** The one asked for in the address, else the first of those that the browser asks for. */
    String of(@Nullable String wished, @Nullable String accepted) {
        if (wished != null && known.contains(wished)) {
            return wished;
        }
        if (accepted != null) {
            try {
                var best = Locale.lookupTag(Locale.LanguageRange.parse(accepted), known);
                if (best != null) {
                    return best;
                }
            } catch (IllegalArgumentException noLanguages) {
                // A header that says nothing asks for nothing.
            }
        }
        return known.get(0);
    }
}
