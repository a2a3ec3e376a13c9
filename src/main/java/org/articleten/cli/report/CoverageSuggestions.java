package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.coverage.Gap;
import org.articleten.coverage.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios that would close gaps, for a reader.
 *
 * @param suggestions what was found
 * @param texts the files' texts, one for each
 * @param saved their paths, one for each; empty where they were not saved
 */
public record CoverageSuggestions(Suggestions suggestions, List<String> texts, List<String> saved) {
    public CoverageSuggestions {
        texts = List.copyOf(texts);
        saved = List.copyOf(saved);
    }

    /** How many were found, then each, or where it was saved. */
    public void print(Style style, PrintStream out) {
        var page = new StringBuilder("\n");
        Layout.wrapped(page, "", "", found());
        for (var i = 0; i < texts.size(); i++) {
            page.append('\n');
            for (var gap : suggestions.found().get(i).gaps()) {
                Layout.wrapped(page, "  ", "    ", words(gap));
            }
            if (saved.isEmpty()) {
                page.append('\n');
                texts.get(i)
                        .lines()
                        .forEach(line -> page.append("    ").append(line).append('\n'));
            } else {
                page.append("    ").append(style.strong(saved.get(i))).append('\n');
            }
        }
        out.print(page);
    }

    private String found() {
        var tried = "in %s tries".formatted(CoverageWords.number(suggestions.tries()));
        return suggestions.found().isEmpty()
                ? "No scenario was found that closes one of %s, %s."
                        .formatted(Tested.counted(suggestions.gaps(), "gap"), tried)
                : "Scenarios were found for %d of %s, %s. What each of these would close:"
                        .formatted(suggestions.within(), Tested.counted(suggestions.gaps(), "gap"), tried);
    }

    private static String words(Gap gap) {
        var info = gap.rule().rule().info();
        var condition = gap.condition();
        return "%s:%d (%s), %s"
                .formatted(
                        gap.rule().rule().source().path(),
                        line(gap),
                        info.id(),
                        condition == null ? "fires: " + info.name() : "fails: " + CoverageWords.text(condition));
    }

    private static int line(Gap gap) {
        var condition = gap.condition();
        return condition == null
                ? gap.rule().rule().info().line()
                : condition.condition().span().line();
    }

    Map<String, @Nullable Object> document() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("gaps", suggestions.gaps());
        document.put("tries", suggestions.tries());
        document.put("closed", suggestions.within());
        var found = new ArrayList<Map<String, @Nullable Object>>();
        for (var i = 0; i < texts.size(); i++) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put(
                    "closes",
                    suggestions.found().get(i).gaps().stream()
                            .map(CoverageSuggestions::gap)
                            .toList());
            data.put("scenario", texts.get(i));
            data.put("saved", saved.isEmpty() ? null : saved.get(i));
            found.add(data);
        }
        document.put("found", found);
        return document;
    }

    private static Map<String, @Nullable Object> gap(Gap gap) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        var condition = gap.condition();
        data.put("id", gap.rule().rule().info().id());
        data.put("file", gap.rule().rule().source().path());
        data.put("line", line(gap));
        data.put("condition", condition == null ? null : CoverageWords.text(condition));
        return data;
    }
}
