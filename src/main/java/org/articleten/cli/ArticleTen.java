package org.articleten.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** One call of the program. */
public final class ArticleTen {
    private static final int BUFFER = 1 << 14;

    private ArticleTen() {}

    /** Does what the arguments say, with the process's own streams and surroundings; gives the exit status. */
    public static int run(String[] arguments) {
        var surroundings = new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of(System.getProperty("articleten.home", "")),
                Terminal.present(),
                !System.getenv().getOrDefault("NO_COLOR", "").isEmpty(),
                Path.of(System.getProperty("java.io.tmpdir", "")),
                RuleBook::load,
                FileChanges::of);
        return run(Arrays.asList(arguments), surroundings);
    }

    static int run(List<String> arguments, Surroundings surroundings) {
        var sink = new Sink(surroundings.out());
        var out = new PrintStream(new java.io.BufferedOutputStream(sink, BUFFER), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new Sink(surroundings.err()), true, StandardCharsets.UTF_8);
        var status = answer(arguments, surroundings, out, err);
        out.flush();
        err.flush();
        var failure = sink.failure();
        if (failure != null) {
            err.print(UsageError.PROGRAM + ": output-failed: the results cannot be written: " + failure + "\n");
            status = ExitStatus.DEFECT;
        }
        return status.number();
    }

    // Whatever goes wrong, a user reads one sentence and no stack trace.
    private static ExitStatus answer(
            List<String> arguments, Surroundings surroundings, PrintStream out, PrintStream err) {
        try {
            return CommandReader.read(arguments, surroundings, out, err).run();
        } catch (UsageError wrong) {
            err.print(wrong.problem() + "\n");
            return ExitStatus.USAGE;
        } catch (ProblemsFound wrong) {
            wrong.problems().forEach(problem -> err.print(problem + "\n"));
            return status(wrong);
        } catch (BadRules wrong) {
            wrong.problems().forEach(problem -> err.print(problem + "\n"));
            return wrong.status();
        } catch (Exception | Error defect) {
            return Defects.report(defect, arguments, surroundings.scratch(), err);
        }
    }

    /** Rules may fail only when they are played; everything else that is wrong with a file is a scenario's. */
    private static ExitStatus status(ProblemsFound found) {
        return found.problems().stream().allMatch(problem -> problem.code().equals("rule-fails"))
                ? ExitStatus.RULES
                : ExitStatus.USAGE;
    }
}
