package org.articleten.lint;

import java.util.Locale;

/** How grave a finding is. */
public enum Level {
    /** The rules do not do what they seem to say. */
    ERROR,
    /** They do, but a reader or a later change is misled. */
    WARNING;

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
