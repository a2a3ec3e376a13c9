package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.articleten.problem.Place;
import org.articleten.regression.Acceptance.Change;

/** What was written into scenarios, for a reader. */
public final class AcceptedText {
    private AcceptedText() {}

    /**
     * A file that was written.
     *
     * @param path its path
     * @param changes the values that are others now
     */
    public record Rewritten(String path, List<Change> changes) {
        public Rewritten {
            changes = List.copyOf(changes);
        }
    }

    /** Each file with each value that is another now. */
    public static void print(List<Rewritten> files, PrintStream out) {
        for (var file : files) {
            var page = new StringBuilder("Rewritten: " + new Place(file.path(), 0, 0) + "\n");
            for (var change : file.changes()) {
                Layout.wrapped(
                        page,
                        "  ",
                        "      ",
                        "line " + change.place().line() + ", " + change.field() + ": " + change.was() + ", now "
                                + change.now());
            }
            out.print(page.append('\n'));
        }
    }
}
