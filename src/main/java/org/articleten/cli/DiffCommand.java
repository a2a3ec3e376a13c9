package org.articleten.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.cli.report.DifferenceJson;
import org.articleten.cli.report.DifferenceMarkdown;
import org.articleten.cli.report.DifferenceText;
import org.articleten.cli.report.Style;
import org.articleten.difference.BookComparison;
import org.articleten.difference.BookDifference;
import org.articleten.difference.Given;
import org.articleten.difference.KeptScenario;
import org.articleten.difference.Side;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import picocli.CommandLine.Model.CommandSpec;

/** Compares two rule books: what changes in scenarios, given and generated, and the smallest that shows it. */
final class DiffCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json", "markdown");
    private static final String TRIES = "--tries";
    private static final String SEED = "--seed";
    private static final String ALLOW = "--allow";
    private static final String SAVE = "--save";
    private static final int USUAL_TRIES = 2_000;

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.value(spec, TRIES, "N", "how many scenarios to generate near those given (default: 2000; 0 for none)");
        Options.value(spec, SEED, "N", "which of them are generated (default: 1)");
        Options.value(spec, ALLOW, "N", "how many scenarios may change (default: 0)");
        Options.folder(spec, SAVE, "keep the smallest scenario that shows a difference in this folder, as a test");
        Options.rules(spec);
        Options.paths(
                spec,
                "BASE HEAD [PATH]",
                "two rule folders, each perhaps with overlays (rules/nato+rules/reforms/two-thirds), or revisions "
                        + "(HEAD~1, HEAD~1:rules/nato); then scenarios (default: those of the project)");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var allowed = invocation.number(ALLOW, 0, 0, Integer.MAX_VALUE);
        var tries = invocation.number(TRIES, USUAL_TRIES, 0, 1_000_000);
        var seed = invocation.number(SEED, 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
        var style = Style.of(invocation.colored());
        var save = invocation.text(SAVE) == null ? null : path(invocation.text(SAVE));
        var words = words(invocation);
        var named = Rules.named(words.subList(0, 2), invocation);
        var books = Rules.of(named, invocation);
        var given =
                Given.read(words.size() > 2 ? words.subList(2, words.size()) : List.of(Rules.scenarios(invocation)));
        var sides = new ArrayList<Side>();
        for (var i = 0; i < books.size(); i++) {
            sides.add(new Side(named.get(i).word(), books.get(i).book()));
        }
        var found = compared(new BookComparison(sides.get(0), sides.get(1), given, tries, seed), invocation);
        switch (format) {
            case "json" -> DifferenceJson.print(found, invocation.out());
            case "markdown" -> DifferenceMarkdown.print(found, invocation.out());
            default -> DifferenceText.print(found, style, invocation.out());
        }
        if (save != null) {
            save(found, save, invocation);
        }
        return found.count() > allowed ? ExitStatus.NOT_AS_EXPECTED : ExitStatus.OK;
    }

    private static List<String> words(Invocation invocation) throws UsageError {
        var words = invocation.arguments();
        if (words.size() < 2) {
            throw new UsageError(
                    "missing-argument",
                    "`diff` needs two rule books, but found %s"
                            .formatted(words.isEmpty() ? "none" : "one: " + Quote.of(words.get(0))),
                    "name folders, such as `rules/nato+rules/reforms/two-thirds`, or revisions, such as `HEAD~1`");
        }
        return words;
    }

    private static Path path(String text) throws UsageError {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new UsageError(
                    "bad-path", "`%s` %s cannot be a path".formatted(SAVE, Quote.of(text)), "name a folder");
        }
    }

    private static BookDifference compared(BookComparison comparison, Invocation invocation) throws ProblemsFound {
        var progress = new Progress(invocation, comparison.steps());
        try {
            return comparison.compare(progress::step);
        } finally {
            progress.end();
        }
    }

    private static void save(BookDifference found, Path folder, Invocation invocation)
            throws UsageError, ProblemsFound {
        var smallest = found.smallest();
        if (smallest == null) {
            note(invocation, "nothing saved: no difference found");
            return;
        }
        var kept = KeptScenario.of(smallest, found.base(), found.head());
        var file = folder.resolve(kept.file());
        try {
            Files.createDirectories(folder);
            Files.writeString(file, kept.text());
        } catch (IOException unwritable) {
            throw new UsageError(
                    "not-saved",
                    "%s cannot be written".formatted(Quote.of(file.toString())),
                    "check who may write there");
        }
        note(
                invocation,
                "saved %s, which expects the answer of %s%s"
                        .formatted(
                                file,
                                kept.passes().word(),
                                kept.tells()
                                        ? " and fails under " + kept.fails().word()
                                        : ""));
    }

    private static void note(Invocation invocation, String text) {
        if (!invocation.flag(Options.QUIET)) {
            invocation.err().print(text + "\n");
        }
    }
}
