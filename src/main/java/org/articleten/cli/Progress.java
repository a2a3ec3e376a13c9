package org.articleten.cli;

import java.io.PrintStream;

/** A bar on a terminal that shows how far work of more than a second has come. */
final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final int WIDTH = 40;

    private final PrintStream err;
    private final int all;
    private final boolean wanted;
    private final long start = System.nanoTime();
    private long shown = start + PATIENCE - PAUSE;
    private int done;
    private boolean visible;

    Progress(Invocation invocation, int all) {
        this.err = invocation.err();
        this.all = all;
        this.wanted = invocation.surroundings().terminal() && !invocation.flag(Options.QUIET) && all > 1;
    }

    /** One more is done. */
    void step() {
        steps(1);
    }

    /** So many more are done. */
    synchronized void steps(int more) {
        done += more;
        var now = System.nanoTime();
        if (wanted && now - shown > PAUSE) {
            shown = now;
            visible = true;
            var filled = (int) ((long) WIDTH * done / all);
            err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + all);
        }
    }

    /** Takes the bar away. */
    synchronized void end() {
        if (visible) {
            err.print("\r" + " ".repeat(WIDTH + 2 + 2 * String.valueOf(all).length() + 5) + "\r");
        }
    }
}
