package org.articleten.cli;

/** How a call went. A refused accession is a result, not a failure. */
enum ExitStatus {
    /** It ran. */
    OK(0),
    /** What was expected is not so. */
    NOT_AS_EXPECTED(1),
    /** Wrong usage, an invalid scenario, or none where one is needed. */
    USAGE(2),
    /** The rules do not compile. */
    RULES(3),
    /** A defect of this program. */
    DEFECT(70),
    /** It was told to stop, and shows what it has. */
    INTERRUPTED(130);

    private final int number;

    ExitStatus(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
