package org.articleten.cli.report;

/** Which version this is. */
public final class Version {
    /** Of the program. A constant, since the jar's manifest takes longer to read. */
    public static final String PROGRAM = "1.0.0";

    private Version() {}
}
