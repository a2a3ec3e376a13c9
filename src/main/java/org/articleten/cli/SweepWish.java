package org.articleten.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.articleten.document.Node;
import org.articleten.exploration.Draft;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;
import org.articleten.sweep.Method;
import org.articleten.sweep.Plan;
import org.articleten.sweep.SweepFile;
import org.articleten.sweep.VaryOption;
import org.jspecify.annotations.Nullable;

/**
 * What a sweep is asked to do: a file's wishes, with options over them.
 *
 * @param file what varies and how
 * @param scenario the scenario, under the house rules that are asked for
 * @param draft the same as data
 */
record SweepWish(SweepFile file, Scenario scenario, Draft draft) {
    static final String VARY = "--vary";
    static final String METHOD = "--method";
    static final String TRIES = Options.TRIES;
    static final String SEED = "--seed";

    /** What a call asks for. */
    static SweepWish of(Invocation invocation, String path) throws UsageError, ProblemsFound {
        if (!ScenarioFiles.sweep(path)) {
            var none = new SweepFile(null, null, Place.startOf(path), List.of(), null, null, null, null);
            var wish =
                    new SweepWish(with(none, invocation), read(path, invocation.houseRules()), draft(path, invocation));
            if (wish.file().vary().isEmpty()) {
                throw new UsageError(
                        "nothing-varies",
                        "nothing is said to vary in " + Quote.of(path),
                        "add what does, such as `--vary votes:all:consent,object`, or name a sweep file, `*.sweep.yaml`");
            }
            return wish;
        }
        return of(path, invocation);
    }

    /** What a sweep file asks for. */
    static SweepWish of(String path, Invocation invocation) throws UsageError, ProblemsFound {
        var found = ScenarioFiles.named(path);
        var file = with(SweepFile.read(path, found.bytes()), invocation);
        var scenario = beside(path, String.valueOf(file.scenario()), file.scenarioPlace());
        return new SweepWish(file, read(scenario, invocation.houseRules()), draft(scenario, invocation));
    }

    private static SweepFile with(SweepFile file, Invocation invocation) throws UsageError, ProblemsFound {
        var vary = new ArrayList<Node>(file.vary());
        for (var text : invocation.values(VARY)) {
            vary.add(VaryOption.read(VARY, text));
        }
        var tries = invocation.text(TRIES) == null
                ? file.tries()
                : Integer.valueOf(invocation.number(TRIES, 1, 1, SweepFile.MOST_PLAYS));
        var seed = invocation.text(SEED) == null
                ? file.seed()
                : Integer.valueOf(invocation.number(SEED, 1, 0, Integer.MAX_VALUE));
        return new SweepFile(
                file.title(),
                file.scenario(),
                file.scenarioPlace(),
                vary,
                method(invocation.text(METHOD), file.method()),
                tries,
                seed,
                day(invocation, file.asOf()));
    }

    private static @Nullable Method method(@Nullable String word, @Nullable Method usual) throws UsageError {
        if (word == null) {
            return usual;
        }
        for (var method : Method.values()) {
            if (method.word().equals(word)) {
                return method;
            }
        }
        throw new UsageError(
                "unknown-value",
                "`%s` of `sweep` cannot be %s".formatted(METHOD, Quote.of(word)),
                Suggestion.help(word, SweepFile.methods()));
    }

    private static @Nullable LocalDate day(Invocation invocation, @Nullable LocalDate usual) throws UsageError {
        var days = invocation.asOf();
        return days == null ? usual : days.first();
    }

    /** The path of a scenario that a sweep file names, which starts at the sweep file. */
    private static String beside(String file, String scenario, Place place) throws ProblemsFound {
        try {
            var path = Path.of(file).resolveSibling(scenario).normalize();
            if (path.toFile().isFile()) {
                return path.toString().replace('\\', '/');
            }
        } catch (InvalidPathException impossible) {
            // Said below, as of every other path at which there is nothing.
        }
        throw new ProblemsFound(List.of(new Problem(
                place,
                "missing-file",
                "there is no scenario " + Quote.of(scenario) + " beside this file",
                "the path of a scenario starts at the folder of the sweep file")));
    }

    private static Scenario read(String path, @Nullable String houseRules) throws ProblemsFound {
        return ScenarioReader.read(path, bytes(path), houseRules);
    }

    private static Draft draft(String path, Invocation invocation) throws UsageError, ProblemsFound {
        var draft = Draft.of(path, bytes(path));
        var houseRules = invocation.houseRules();
        if (houseRules == null) {
            return draft;
        }
        var data = new LinkedHashMap<String, @Nullable Object>(draft.data());
        data.put("houseRules", houseRules);
        return draft.with(data);
    }

    private static byte[] bytes(String path) throws ProblemsFound {
        FoundFile file = ScenarioFiles.named(path);
        return file.bytes();
    }

    /** What the sweep is called. */
    String title() {
        return file.title() == null ? scenario.title() : file.title();
    }

    /** The plan, by the rules that the call asks for. */
    Plan plan(Rules rules) throws ProblemsFound, BadRules {
        rules.checkAskedBy(List.of(scenario));
        var real = scenario.houseRules().equals(Scenario.REAL);
        return Plan.of(file, draft, real ? rules.book() : rules.book().under(scenario.houseRules()));
    }
}
