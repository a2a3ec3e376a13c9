package org.articleten.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.articleten.cli.report.Outlook;
import org.articleten.cli.report.Style;
import org.articleten.cli.report.Supposition;
import org.articleten.cli.report.WhatifJson;
import org.articleten.cli.report.WhatifMarkdown;
import org.articleten.cli.report.WhatifText;
import org.articleten.facts.Dossier;
import org.articleten.facts.Outcome;
import org.articleten.facts.Word;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.whatif.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Finds what would have to change for another outcome, or compares the result with that of some changes. */
final class WhatifCommand implements Command {
    static final String SET = "--set";
    static final String DATE = "--date";
    private static final String APPLICANT = "--applicant";
    private static final String OUTCOME = "--outcome";
    private static final String MOST = "--most";
    private static final String MAX_SIZE = "--max-size";
    private static final String PLAYS = "--plays";
    private static final int USUAL_MOST = 6;
    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Override
    public void describe(CommandSpec spec) {
        Options.format(spec, FORMATS);
        Options.asOf(spec);
        Options.value(spec, APPLICANT, "STATE", "whose outcome (default: each applicant's)");
        Options.value(spec, OUTCOME, "OUTCOME", "only what leads to this outcome, such as `invited`");
        Options.value(spec, MAX_SIZE, "N", "how many changes are combined (default: " + Limits.USUAL.size() + ")");
        Options.value(
                spec, PLAYS, "N", "how often the scenario is played at most (default: " + Limits.USUAL.plays() + ")");
        Options.value(spec, MOST, "N", "how many lines are shown of each outcome (default: " + USUAL_MOST + ")");
        Options.several(
                spec,
                SET,
                "STATE=WORD",
                "compare: this government does that instead, such as `US=consent`, `US.q1=object` for the first "
                        + "question, or `US.position=support` (repeatable)");
        Options.several(
                spec,
                DATE,
                "ACT=DATE",
                "compare: this act takes place on that day, such as `TR.accepts=2022-08-01`, or `line 12=2022-08-01` "
                        + "(repeatable)");
        Options.playing(spec);
        Options.paths(spec, "FILE", "a scenario file, or - for standard input");
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var file = Objects.requireNonNull(invocation.only("file", true));
        var format = invocation.format(FORMATS);
        var style = Style.of(invocation.colored());
        var most = invocation.number(MOST, USUAL_MOST, 1, 1_000);
        var limits = new Limits(
                invocation.number(MAX_SIZE, Limits.USUAL.size(), 1, 6),
                invocation.number(PLAYS, Limits.USUAL.plays(), 1, 10_000_000));
        var wanted = outcome(invocation);
        var compares =
                !invocation.values(SET).isEmpty() || !invocation.values(DATE).isEmpty();
        if (compares && wanted != null) {
            throw new UsageError(
                    "contrary-options",
                    "`--outcome` asks for a search, and `--set` and `--date` for a comparison",
                    "give one of them");
        }
        var playing = Playing.of(invocation, List.of(file));
        if (playing.several()) {
            throw new UsageError(
                    "too-many", "`whatif` takes one scenario, but the folder holds several", "name one of its files");
        }
        for (var played : playing.each(played -> played)) {
            var dossier = onOneDay(played);
            var applicants = applicants(invocation, dossier);
            if (compares) {
                compare(invocation, played, dossier, applicants, format, style);
            } else {
                search(invocation, played, dossier, applicants, wanted, limits, most, format, style);
            }
        }
        return ExitStatus.OK;
    }

    /** Of several days the last one. */
    private static Dossier onOneDay(Played played) {
        var asked = played.trace().dossier().asked();
        var scenario = played.run().scenario();
        LocalDate day =
                asked.contains(scenario.asOf()) && asked.equals(scenario.asked()) ? scenario.asOf() : asked.last();
        return scenario.dossier(new TreeSet<>(List.of(day)));
    }

    private static void search(
            Invocation invocation,
            Played played,
            Dossier dossier,
            List<String> applicants,
            @Nullable Outcome wanted,
            Limits limits,
            int most,
            String format,
            Style style)
            throws ProblemsFound {
        var outlooks = new ArrayList<Outlook>();
        for (var applicant : applicants) {
            outlooks.add(Outlook.of(played.run().scenario(), played.book(), dossier, applicant, wanted, limits));
        }
        var out = invocation.out();
        switch (format) {
            case "json" -> WhatifJson.print(outlooks, List.of(), played.run().scenario(), played.book(), out);
            case "markdown" -> outlooks.forEach(outlook -> out.print(WhatifMarkdown.of(outlook, most)));
            default ->
                out.print(String.join(
                        "\n\n",
                        outlooks.stream()
                                .map(outlook -> WhatifText.of(outlook, style, most))
                                .toList()));
        }
    }

    private static void compare(
            Invocation invocation, Played played, Dossier dossier, List<String> applicants, String format, Style style)
            throws UsageError, ProblemsFound {
        var supposing = new Supposing(played, dossier, applicants);
        supposing.set(invocation.values(SET));
        supposing.move(invocation.values(DATE));
        var suppositions = new ArrayList<Supposition>();
        for (var applicant : applicants) {
            suppositions.add(Supposition.of(
                    played.run().scenario(),
                    played.book(),
                    dossier,
                    supposing.dossier(),
                    supposing.changes(),
                    supposing.moves(),
                    applicant));
        }
        var out = invocation.out();
        switch (format) {
            case "json" ->
                WhatifJson.print(List.of(), suppositions, played.run().scenario(), played.book(), out);
            case "markdown" -> suppositions.forEach(supposition -> out.print(WhatifMarkdown.of(supposition)));
            default ->
                out.print(String.join(
                        "\n\n",
                        suppositions.stream()
                                .map(supposition -> WhatifText.of(supposition, style))
                                .toList()));
        }
    }

    private static @Nullable Outcome outcome(Invocation invocation) throws UsageError {
        var text = invocation.text(OUTCOME);
        if (text == null) {
            return null;
        }
        for (var outcome : Outcome.values()) {
            if (outcome.word().equals(text)) {
                return outcome;
            }
        }
        throw new UsageError(
                "unknown-outcome",
                "there is no outcome " + Quote.of(text),
                Suggestion.help(
                        text, Arrays.stream(Outcome.values()).map(Word::word).toList()));
    }

    private static List<String> applicants(Invocation invocation, Dossier dossier) throws UsageError {
        var text = invocation.text(APPLICANT);
        if (text == null) {
            return dossier.applicants();
        }
        if (!dossier.applicants().contains(text)) {
            throw new UsageError(
                    "unknown-applicant",
                    "%s is no applicant of this scenario".formatted(Quote.of(text)),
                    "applicants: " + Quote.each(dossier.applicants()));
        }
        return List.of(text);
    }
}
