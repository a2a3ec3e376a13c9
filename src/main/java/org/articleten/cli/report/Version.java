package org.articleten.cli.report;

import org.articleten.evidence.Versions;

/** Which versions these are. Constants, since what jars say of themselves takes longer to read, and is lost in one jar. */
public final class Version {
    /** Of the program. */
    public static final String PROGRAM = "1.0.0";

    /** Of the rule engine, Drools. */
    public static final String ENGINE = "10.2.0";

    private Version() {}

    /** Of all that an answer is computed with. */
    public static Versions all() {
        return new Versions(PROGRAM, System.getProperty("java.version"), ENGINE);
    }
}
