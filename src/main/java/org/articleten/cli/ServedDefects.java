package org.articleten.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.articleten.web.Defect;

/**
 * Defects that readers of a server come upon. Each is reported as it is on the command line; only the first are, so that
 * no reader can fill the disk with them.
 */
final class ServedDefects implements Defect {
    private static final int MOST = 20;

    private final Path folder;
    private final PrintStream err;
    private int number;

    /** With where details of each are left, and where it is said that they are. */
    ServedDefects(Path folder, PrintStream err) {
        this.folder = folder;
        this.err = err;
    }

    @Override
    public synchronized String noted(Throwable defect, String request) {
        number++;
        var id = "defect " + number;
        if (number <= MOST) {
            err.print(UsageError.PROGRAM + ": " + id + " in " + request + "\n");
            Defects.report(defect, List.of(Verb.SERVE.word(), request), folder, err);
        } else if (number == MOST + 1) {
            err.print(UsageError.PROGRAM + ": " + id + ": no more of them are reported\n");
        }
        return id;
    }
}
