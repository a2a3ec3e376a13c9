package org.articleten.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.articleten.cli.report.ProofReport;
import org.articleten.cli.report.Style;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Breach;
import org.articleten.invariants.Invariant;
import org.articleten.invariants.Invariants;
import org.articleten.invariants.Proof;
import org.articleten.invariants.Prover;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Looks for scenarios that break an invariant of the rule book. */
final class ProveCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");
    private static final String PARTIES = "--parties";
    private static final String TRIES = "--tries";
    private static final String SEED = "--seed";
    private static final String SAVE = "--save";
    private static final String INVARIANTS = "--invariants";
    private static final int USUAL_PARTIES = 3;
    private static final int USUAL_TRIES = 130;
    private static final int MOST_TRIES = 1_000_000;

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.rules(spec);
        Options.houseRules(spec);
        Options.value(
                spec,
                PARTIES,
                "N",
                "try every scenario of alliances of up to so many Parties (default: " + USUAL_PARTIES + ")");
        Options.value(
                spec,
                TRIES,
                "N",
                "try so many votes of the whole alliance, and so many scenarios and variations of them (default: "
                        + USUAL_TRIES + ")");
        Options.value(spec, SEED, "N", "what the choice of them depends on (default: 1)");
        Options.value(
                spec, INVARIANTS, "FILE", "invariants from this file (default: invariants.yaml beside the rules)");
        Options.value(spec, SAVE, "DIR", "keep each counter-example there, as a scenario that expects the right");
        Options.words(spec, "ID", "an invariant's id, such as I-BLK-01 (default: all)", List.of());
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var house = invocation.houseRules();
        var size = invocation.number(PARTIES, USUAL_PARTIES, 1, 6);
        var tries = invocation.number(TRIES, USUAL_TRIES, 0, MOST_TRIES);
        var seed = invocation.number(SEED, 1, 0, Integer.MAX_VALUE);
        var book = Rules.of(invocation).book();
        var invariants = chosen(invocation, invariants(invocation.text(INVARIANTS), book));
        var corpus = tries == 0 ? List.<Draft>of() : corpus(invocation, house);
        var prover = new Prover(
                book,
                invariants,
                corpus,
                house == null || house.equals(Scenario.REAL) ? null : house,
                new Prover.Size(Math.min(size, invariants.alliances()), tries, seed));
        var progress = new Progress(invocation, prover.steps());
        Proof proof;
        try {
            proof = prover.prove(progress::step);
        } finally {
            progress.end();
        }
        var report = new ProofReport(book, proof, house);
        if (format.equals("json")) {
            report.json(invocation.out());
        } else {
            report.text(style, invocation.out());
        }
        save(invocation, proof);
        return proof.holds() ? ExitStatus.OK : ExitStatus.NOT_AS_EXPECTED;
    }

    private static Invariants invariants(@Nullable String file, RuleBook book) throws UsageError, ProblemsFound {
        if (file == null) {
            return Invariants.of(book);
        }
        try {
            return Invariants.read(file, Files.readAllBytes(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new UsageError(
                    "unreadable",
                    "`%s` %s cannot be read".formatted(INVARIANTS, Quote.of(file)),
                    "name a file of invariants");
        }
    }

    private static Invariants chosen(Invocation invocation, Invariants all) throws UsageError {
        var ids = all.all().stream().map(Invariant::id).toList();
        for (var wanted : invocation.arguments()) {
            if (!ids.contains(wanted)) {
                throw new UsageError(
                        "unknown-invariant",
                        "there is no invariant %s in this rule book".formatted(Quote.of(wanted)),
                        Suggestion.help(wanted, ids));
            }
        }
        return invocation.arguments().isEmpty() ? all : all.only(invocation.arguments());
    }

    /** The project's own scenarios, which are varied. */
    private static List<Draft> corpus(Invocation invocation, @Nullable String house) throws ProblemsFound {
        var drafts = new ArrayList<Draft>();
        for (var file : ScenarioFiles.find(List.of(Rules.scenarios(invocation)))) {
            var draft = Draft.of(file.name(), file.bytes());
            drafts.add(house == null ? draft : under(house, draft));
        }
        return drafts;
    }

    private static Draft under(String house, Draft draft) {
        var data = new LinkedHashMap<String, @Nullable Object>(draft.data());
        data.put("houseRules", house);
        return draft.with(data);
    }

    private static void save(Invocation invocation, Proof proof) throws UsageError {
        var folder = invocation.text(SAVE);
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(Path.of(folder));
            for (var verdict : proof.verdicts()) {
                var breach = verdict.breach();
                if (breach != null) {
                    var file = Path.of(folder, verdict.invariant().id().toLowerCase(Locale.ROOT) + ".yaml");
                    Files.writeString(file, text(verdict.invariant(), breach));
                    if (!invocation.flag(Options.QUIET)) {
                        invocation.err().print("kept " + file + "\n");
                    }
                }
            }
        } catch (IOException | InvalidPathException unwritable) {
            throw new UsageError(
                    "unwritable", "`%s` %s cannot be written to".formatted(SAVE, Quote.of(folder)), "name a folder");
        }
    }

    private static String text(Invariant invariant, Breach breach) {
        return breach.test(invariant)
                .yaml(invariant.sentence() + "\nWhat was changed: " + breach.changed()
                        + ".\nIt fails until the rules hold to it again.");
    }
}
