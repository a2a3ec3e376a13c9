package org.articleten.picture;

/** What can be drawn. */
public sealed interface Figure permits Bars, Curves {
    /** What stands over it. */
    String title();
}
