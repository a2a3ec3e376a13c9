package org.articleten.cli;

import java.io.Console;

/** Whether somebody is looking. */
final class Terminal {
    private Terminal() {}

    // Until Java 21 a console is there only on a terminal; from 22 on it is always there, and can be asked.
    @SuppressWarnings("SystemConsoleNull")
    static boolean present() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
