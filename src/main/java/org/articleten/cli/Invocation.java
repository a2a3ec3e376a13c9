package org.articleten.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** One call of a verb: what the user asked for, checked, and where the answer goes. */
final class Invocation {
    private final Verb verb;
    private final Given given;
    private final @Nullable Rules shipped;
    private final Surroundings surroundings;
    private final PrintStream out;
    private final PrintStream err;

    Invocation(
            Verb verb,
            Given given,
            @Nullable Rules shipped,
            Surroundings surroundings,
            PrintStream out,
            PrintStream err) {
        this.verb = verb;
        this.given = given;
        this.shipped = shipped;
        this.surroundings = surroundings;
        this.out = out;
        this.err = err;
    }

    /** Refuses what no verb can do with its shared options. */
    void checkShared() throws UsageError {
        word(Options.COLOR, "auto", Options.COLORS);
        houseRules();
        if (flag(Options.QUIET) && flag(Options.VERBOSE)) {
            throw new UsageError(
                    "contrary-options", "`--quiet` and `--verbose` exclude each other", "give one of them");
        }
    }

    /** The same call with rules from elsewhere. */
    Invocation with(Surroundings.Loader loader) {
        return new Invocation(verb, given, null, surroundings.with(loader), out, err);
    }

    /** The shipped rules, where they load already. */
    @Nullable
    Rules shipped() {
        return shipped;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    boolean flag(String option) {
        return given.options().containsKey(option);
    }

    /** Whether results are coloured; only text ever is. */
    boolean colored() throws UsageError {
        return switch (word(Options.COLOR, "auto", Options.COLORS)) {
            case "always" -> true;
            case "never" -> false;
            default -> surroundings.terminal() && !surroundings.noColor();
        };
    }

    String format(List<String> formats) throws UsageError {
        return word(Options.FORMAT, formats.get(0), formats);
    }

    /** The house rules in place of those that each scenario asks for; null where none are given. */
    @Nullable
    String houseRules() throws UsageError {
        return text(Options.HOUSE_RULES) == null ? null : word(Options.HOUSE_RULES, Scenario.REAL, Options.HOUSES);
    }

    /** The value of an option of a few words. */
    String word(String option, String fallback, List<String> allowed) throws UsageError {
        var word = text(option);
        if (word == null) {
            return fallback;
        }
        if (!allowed.contains(word)) {
            throw new UsageError(
                    "unknown-value",
                    "`%s` of `%s` cannot be %s".formatted(option, verb.word(), Quote.of(word)),
                    Suggestion.help(word, allowed));
        }
        return word;
    }

    @Nullable
    String text(String option) {
        var values = values(option);
        return values.isEmpty() ? null : values.get(0);
    }

    /** The values of an option as they were written. */
    List<String> values(String option) {
        return given.options().getOrDefault(option, List.of());
    }

    /** The days given with {@code --as-of}; null where there are none. */
    @Nullable
    SortedSet<LocalDate> asOf() throws UsageError {
        var days = new TreeSet<LocalDate>();
        for (var text : values(Options.AS_OF)) {
            days.add(date(text));
        }
        return days.isEmpty() ? null : days;
    }

    private static LocalDate date(String text) throws UsageError {
        if (text.length() == 10) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException misspelt) {
                // Said below, as of every other text that is no date.
            }
        }
        throw new UsageError(
                "bad-date",
                "`%s` %s is not a date of the calendar".formatted(Options.AS_OF, Quote.of(text)),
                "a date is written `2025-11-26`");
    }

    /** The whole number given with an option, which lies between two others. */
    int number(String option, int fallback, int least, int most) throws UsageError {
        var text = text(option);
        if (text == null) {
            return fallback;
        }
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below, as of every other text that is no such number.
        }
        throw new UsageError(
                "bad-number",
                "`%s` cannot be %s".formatted(option, Quote.of(text)),
                "give a whole number from %d to %d".formatted(least, most));
    }

    /** The arguments beside the options, as they were written. */
    List<String> arguments() {
        return given.arguments();
    }

    /** At least one path. */
    List<String> paths() throws UsageError {
        var paths = arguments();
        if (paths.isEmpty()) {
            throw new UsageError(
                    "no-path",
                    "`%s` needs at least one file or folder".formatted(verb.word()),
                    "name a scenario, such as `scenarios/ukraine/2025-11-put-to-the-council.yaml`, or `-` for standard input");
        }
        return paths;
    }

    /** The paths that were given; where none was, this one. */
    List<String> pathsOr(String path) {
        return arguments().isEmpty() ? List.of(path) : arguments();
    }

    /** One argument, or none where it may be left out. */
    @Nullable
    String only(String what, boolean required) throws UsageError {
        var words = arguments();
        if (words.size() > 1) {
            throw new UsageError(
                    "too-many",
                    "`%s` takes one %s, but found %d: %s".formatted(verb.word(), what, words.size(), Quote.each(words)),
                    "give one");
        }
        if (words.isEmpty() && required) {
            throw new UsageError(
                    "missing-argument",
                    "`%s` needs one %s".formatted(verb.word(), what),
                    "see `article-ten %s --help`".formatted(verb.word()));
        }
        return words.isEmpty() ? null : words.get(0);
    }
}
