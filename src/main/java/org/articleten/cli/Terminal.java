package org.articleten.cli;

/** Whether somebody is looking. */
final class Terminal {
    private Terminal() {}

    static boolean present() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        // From Java 22 on there is a console also where there is no terminal, and it can be asked.
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }
}
