package org.articleten.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.regression.Drawing;
import org.articleten.revision.RuleFolders;
import org.articleten.revision.RuleFolders.Named;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleFolder;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The rule book that a call asks for. It compiles while the call does something else. */
final class Rules {
    private static final String SHIPPED = "nato";

    private final FutureTask<RuleBook> loading;
    private final boolean chosen;

    private Rules(FutureTask<RuleBook> loading, boolean chosen) {
        this.loading = loading;
        this.chosen = chosen;
    }

    /** Begins to load the shipped rules before the command line is read, if it will ask for no others. */
    static @Nullable Rules ahead(Verb verb, List<String> arguments, Surroundings surroundings) {
        for (var argument : arguments) {
            if (argument.startsWith(Options.RULES)
                    || argument.startsWith(Options.OVERLAY)
                    || argument.equals(Options.WATCH)) {
                return null;
            }
        }
        return verb.needsRules() ? new Rules(begin(shipped(surroundings), List.of(), surroundings), false) : null;
    }

    /** The rules that a command line asks for. */
    static Rules of(Invocation invocation) throws UsageError {
        var ahead = invocation.shipped();
        if (ahead != null) {
            return ahead;
        }
        var folders = folders(invocation);
        var overlays = folders.subList(1, folders.size());
        return new Rules(
                begin(folders.get(0), overlays, invocation.surroundings()), invocation.text(Options.RULES) != null);
    }

    /** The folders whose rules a command line asks for. */
    static List<Path> folders(Invocation invocation) throws UsageError {
        var given = invocation.text(Options.RULES);
        var folders = new ArrayList<Path>();
        folders.add(given == null ? shipped(invocation.surroundings()) : path(Options.RULES, given));
        for (var overlay : invocation.values(Options.OVERLAY)) {
            folders.add(path(Options.OVERLAY, overlay));
        }
        return folders;
    }

    /** Whether a path is a folder of rules. */
    static boolean lieIn(String path) {
        try (var files = Files.newDirectoryStream(Path.of(path), "*.drl")) {
            return files.iterator().hasNext();
        } catch (IOException | InvalidPathException noFolder) {
            return false;
        }
    }

    /** The rules in a folder, with others laid over them. */
    static Rules in(Path folder, List<Path> overlays, Surroundings surroundings) {
        return new Rules(begin(folder, overlays, surroundings), true);
    }

    /** The rules that words of the command line mean: folders, or folders of revisions. */
    static List<Named> named(List<String> words, Invocation invocation) throws UsageError, ProblemsFound {
        var given = invocation.text(Options.RULES);
        var usual = given == null ? shipped(invocation.surroundings()) : path(Options.RULES, given);
        var folders = new RuleFolders(usual, given != null, Path.of(""));
        var problems = new Problems();
        var named = new ArrayList<Named>();
        for (var word : words) {
            try {
                named.add(folders.named(word));
            } catch (ProblemsFound unknown) {
                problems.addAll(unknown);
            }
        }
        problems.throwIfAny();
        return named;
    }

    /** These rules, each a rule book of its own, with the overlays that the command line lays over all of them. */
    static List<Rules> of(List<Named> named, Invocation invocation) throws UsageError {
        var shared = new ArrayList<RuleFolder>();
        for (var overlay : invocation.values(Options.OVERLAY)) {
            shared.add(RuleFolder.on(path(Options.OVERLAY, overlay)));
        }
        var rules = new ArrayList<Rules>();
        for (var each : named) {
            var overlays = new ArrayList<>(each.overlays());
            overlays.addAll(shared);
            rules.add(new Rules(begin(() -> RuleBook.of(each.folder(), overlays)), true));
        }
        return rules;
    }

    private static FutureTask<RuleBook> begin(Path folder, List<Path> overlays, Surroundings surroundings) {
        return begin(() -> surroundings.loader().load(folder, overlays));
    }

    private static FutureTask<RuleBook> begin(Callable<RuleBook> load) {
        var loading = new FutureTask<>(load);
        var thread = new Thread(loading, "rules");
        // A call that ends before the rules are needed does not wait for them.
        thread.setDaemon(true);
        thread.start();
        return loading;
    }

    /** The folder shipped with the program, named from here where it lies below. */
    private static Path shipped(Surroundings surroundings) {
        return fromHere(surroundings.home().resolve("rules").resolve(SHIPPED));
    }

    /** A path named from here, if it lies below. */
    static Path fromHere(Path path) {
        var here = Path.of("").toAbsolutePath();
        return path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
    }

    /** The scenarios shipped with the program, named from here where they lie below. */
    static String scenarios(Invocation invocation) {
        return fromHere(invocation.surroundings().home().resolve("scenarios")).toString();
    }

    static Path path(String option, String text) throws UsageError {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw new UsageError(
                    "bad-path", "`%s` %s cannot be a path".formatted(option, Quote.of(text)), "name a folder");
        }
    }

    /** The rule book, compiled. */
    RuleBook book() throws BadRules {
        try {
            return loading.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemsFound problems) {
                throw new BadRules(problems);
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("the rules could not be loaded", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the rules were loaded", stopped);
        }
    }

    /**
     * Refuses scenarios that ask for what the rules do not have: for other rules than those shipped, unless the user chose
     * the rules, and for house rules or texts of the record that they lack.
     */
    void checkAskedBy(List<Scenario> scenarios) throws ProblemsFound, BadRules {
        checkNames(scenarios);
        // Whoever asks for neither need not wait for the rules.
        if (scenarios.stream().anyMatch(scenario -> !scenario.record().isEmpty())) {
            Drawing.check(book(), scenarios);
        }
        for (var scenario : scenarios) {
            if (!scenario.houseRules().equals(Scenario.REAL)) {
                try {
                    book().under(scenario.houseRules());
                } catch (ProblemsFound lacking) {
                    throw new BadRules(lacking);
                }
            }
        }
    }

    private void checkNames(List<Scenario> scenarios) throws ProblemsFound {
        var problems = new ArrayList<Problem>();
        for (var scenario : scenarios) {
            if (!chosen && !scenario.rules().equals(SHIPPED)) {
                problems.add(new Problem(
                        Place.startOf(scenario.path()),
                        "other-rules",
                        "this scenario asks for the rule book " + Quote.of(scenario.rules())
                                + ", but the rule book here is `nato`",
                        "name its folder with `--rules`"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }
}
