package org.articleten.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One call of the program inside the test's own process, in the project's folder.
 *
 * @param status its exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Call(int status, String out, String err) {
    private static final Path SCRATCH = Path.of("target");

    static Call of(String... arguments) {
        var out = new ByteArrayOutputStream();
        return of(out, out, false, arguments);
    }

    static Call onATerminal(String... arguments) {
        var out = new ByteArrayOutputStream();
        return of(out, out, true, arguments);
    }

    /** A call whose results go to a stream of which nothing is known. */
    static Call into(OutputStream out, String... arguments) {
        return of(out, new ByteArrayOutputStream(), false, arguments);
    }

    private static Call of(OutputStream out, ByteArrayOutputStream kept, boolean terminal, String... arguments) {
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(out, err, Path.of(""), terminal, false, SCRATCH);
        var status = ArticleTen.run(List.of(arguments), surroundings);
        return new Call(status, kept.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
