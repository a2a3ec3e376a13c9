package org.articleten;

import org.articleten.cli.ArticleTen;

/** Where the program begins and ends. */
public final class Main {
    private Main() {}

    /** Does what the command line says, and ends with the status that says how it went. */
    public static void main(String[] arguments) {
        System.exit(ArticleTen.run(arguments));
    }
}
