package org.articleten.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/**
 * One call of the program inside the test's own process, in the project's folder.
 *
 * @param status its exit status
 * @param out what it printed on standard output
 * @param err what it printed on standard error
 */
record Call(int status, String out, String err) {
    private static final Path SCRATCH = Path.of("target");
    private static final Path SHIPPED = Path.of("rules", "nato");

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

    /** A call that watches files, of whose changes somebody else tells. */
    static Call watching(Changes changes, boolean terminal, String... arguments) {
        var out = new ByteArrayOutputStream();
        return of(out, out, terminal, paths -> changes, arguments);
    }

    private static Call of(OutputStream out, ByteArrayOutputStream kept, boolean terminal, String... arguments) {
        return of(out, kept, terminal, FileChanges::of, arguments);
    }

    private static Call of(
            OutputStream out,
            ByteArrayOutputStream kept,
            boolean terminal,
            Surroundings.Watcher watcher,
            String... arguments) {
        var err = new ByteArrayOutputStream();
        var surroundings = new Surroundings(out, err, Path.of(""), terminal, false, SCRATCH, Call::load, watcher);
        var status = ArticleTen.run(Arrays.asList(arguments), surroundings);
        return new Call(status, kept.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The project's own rules are compiled once for all calls. */
    private static RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound {
        return folder.equals(SHIPPED) && overlays.isEmpty() ? Once.SHIPPED_RULES : RuleBook.load(folder, overlays);
    }

    private static final class Once {
        static final RuleBook SHIPPED_RULES = shipped();

        private static RuleBook shipped() {
            try {
                return RuleBook.load(SHIPPED, List.of());
            } catch (ProblemsFound broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
