package org.articleten.web;

/** Ends the answering of a request with a refusal. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    // It is caught in the process that throws it.
    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.title(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
