package org.articleten.coverage;

/** What scenarios show of a condition. */
public enum Verdict {
    /** The conditions before it never held. */
    NEVER_TRIED("never tried"),
    /** It was asked, and never held. */
    ALWAYS_FALSE("always false"),
    /** It held whenever it was asked. */
    ALWAYS_TRUE("always true"),
    /** It held at one time, and not at another. */
    BOTH("both"),
    /** It held; that it fails cannot be, as of a list that may be empty, or cannot be asked. */
    CANNOT_FAIL("cannot fail");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
