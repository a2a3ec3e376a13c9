package org.articleten.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.articleten.cli.report.CoverageSuggestions;
import org.articleten.coverage.Measurement;
import org.articleten.coverage.Search;
import org.articleten.coverage.Suggestion;
import org.articleten.explanation.Result;
import org.articleten.exploration.Draft;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Looks for scenarios that close gaps, makes tests of them with the present answers, and keeps them where it is told. */
final class Suggesting {
    private final Invocation invocation;
    private final RuleBook book;

    Suggesting(Invocation invocation, RuleBook book) {
        this.invocation = invocation;
        this.book = book;
    }

    CoverageSuggestions of(Measurement measurement, int most, int tries) throws UsageError, ProblemsFound {
        var progress = new Progress(invocation, tries);
        var texts = new ArrayList<String>();
        var saved = new ArrayList<String>();
        try {
            var suggestions = Search.of(measurement, most, tries, progress::step);
            for (var suggestion : suggestions.found()) {
                texts.add(test(suggestion).yaml());
            }
            var folder = invocation.text(Options.SAVE);
            for (var i = 0; folder != null && i < texts.size(); i++) {
                saved.add(save(
                        folder, name(suggestions.found().get(i)), texts.get(i).getBytes(StandardCharsets.UTF_8)));
            }
            return new CoverageSuggestions(suggestions, texts, saved);
        } finally {
            progress.end();
        }
    }

    private Draft test(Suggestion suggestion) throws ProblemsFound {
        var gap = suggestion.gaps().get(0);
        var info = gap.rule().rule().info();
        var condition = gap.condition();
        var title = condition == null
                ? info.id() + ": " + info.name()
                : info.id() + ", where this fails: "
                        + condition.condition().text().strip().replaceAll("\\s+", " ");
        var run = new ScenarioRuns(book, null)
                .play(suggestion.scenario().sketch())
                .run();
        var draft = suggestion.scenario().titled(title);
        var test = draft.withExpect(expected(run.results(), info.id()));
        // A rule book may have ids that the scenario format does not know.
        return test.sketchOrNull() == null ? draft.withExpect(expected(run.results(), null)) : test;
    }

    private static List<Map<String, @Nullable Object>> expected(List<Result> results, @Nullable String id) {
        var expected = new ArrayList<Map<String, @Nullable Object>>();
        for (var result : results) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            if (results.size() > 1) {
                data.put("asOf", result.asOf().toString());
                data.put("applicant", result.applicant());
            }
            data.put("outcome", result.outcome().word());
            if (id != null) {
                data.put(result.rules().contains(id) ? "rules" : "notRules", List.of(id));
            }
            expected.add(data);
        }
        return expected;
    }

    private static String name(Suggestion suggestion) {
        var gap = suggestion.gaps().get(0);
        var info = gap.rule().rule().info();
        var condition = gap.condition();
        return info.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                + (condition == null
                        ? "-fires"
                        : "-fails-at-line-" + condition.condition().span().line());
    }

    /** A file of that name is left as it is where it is another. */
    private static String save(String folder, String name, byte[] content) throws UsageError {
        try {
            var into = Files.createDirectories(Path.of(folder));
            var number = 1;
            var file = into.resolve(name + ".yaml");
            while (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), content)) {
                file = into.resolve(name + "-" + ++number + ".yaml");
            }
            Files.write(file, content);
            return file.toString();
        } catch (IOException | InvalidPathException impossible) {
            throw new UsageError(
                    "cannot-save",
                    "no file can be written in `%s` %s".formatted(Options.SAVE, Quote.of(folder)),
                    "name a folder that can be written");
        }
    }
}
