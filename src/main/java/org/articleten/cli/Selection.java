package org.articleten.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Which of the scenarios that are found are meant. */
final class Selection {
    /** What the problem is called when no scenario is left, or there was none. */
    static final String NO_SCENARIOS = "no-scenarios";

    static final Selection ALL = new Selection(null, List.of());

    private final @Nullable Pattern filter;
    private final List<String> tags;

    private Selection(@Nullable Pattern filter, List<String> tags) {
        this.filter = filter;
        this.tags = tags;
    }

    /** Those that a command line chooses. */
    static Selection of(Invocation invocation) throws UsageError {
        var text = invocation.text(Options.FILTER);
        return new Selection(text == null ? null : pattern(text), invocation.values(Options.TAG));
    }

    private static Pattern pattern(String text) throws UsageError {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            throw new UsageError(
                    "bad-regex",
                    "`%s` %s is not a regular expression: %s"
                            .formatted(
                                    Options.FILTER,
                                    Quote.of(text),
                                    wrong.getDescription().toLowerCase(Locale.ROOT)),
                    "put `\\` before a character that stands for itself");
        }
    }

    /** The scenarios that are meant; that there is none of them is a problem. */
    List<Scenario> among(List<Scenario> found) throws ProblemsFound {
        var chosen = found.stream().filter(this::means).toList();
        if (chosen.isEmpty()) {
            throw new ProblemsFound(List.of(none(found)));
        }
        return chosen;
    }

    private boolean means(Scenario scenario) {
        return (filter == null
                        || filter.matcher(scenario.path()).find()
                        || filter.matcher(scenario.title()).find())
                && (tags.isEmpty() || scenario.tags().stream().anyMatch(tags::contains));
    }

    private Problem none(List<Scenario> found) {
        var wanted = new ArrayList<String>();
        if (filter != null) {
            wanted.add("matches " + Quote.of(filter.pattern()));
        }
        if (!tags.isEmpty()) {
            wanted.add("has the tag " + Quote.each(tags));
        }
        return new Problem(
                new Place(UsageError.PROGRAM, 0, 0),
                NO_SCENARIOS,
                "none of the %d scenarios found %s".formatted(found.size(), String.join(" and ", wanted)),
                help(found));
    }

    private String help(List<Scenario> found) {
        var known = new TreeSet<String>();
        found.forEach(scenario -> known.addAll(scenario.tags()));
        for (var tag : tags) {
            if (!known.contains(tag)) {
                return known.isEmpty() ? "no scenario there has a tag" : Suggestion.help(tag, known);
            }
        }
        return "a scenario that is not tested proves nothing";
    }
}
