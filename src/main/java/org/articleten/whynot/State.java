package org.articleten.whynot;

import java.util.Locale;

/** How it is with a condition of a rule. */
public enum State {
    /** It holds. */
    HOLDS,
    /** It does not. */
    MISSING,
    /** Whether it holds depends on what is missing before it. */
    OPEN;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
