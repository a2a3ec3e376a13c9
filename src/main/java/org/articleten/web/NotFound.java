package org.articleten.web;

/** There is nothing of the name that was asked for. */
public final class NotFound extends Exception {
    private static final long serialVersionUID = 1L;

    /** With what was asked for, and what there is, in words for a reader. */
    public NotFound(String message) {
        super(message);
    }
}
