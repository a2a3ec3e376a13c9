package org.articleten.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as its library knows it: reads words, prints help, and is the model of completions. */
final class CommandLines {
    private static final int WIDTH = 80;

    private CommandLines() {}

    /** The words after a verb, read; whatever is wrong with them in words for the one who wrote them. */
    static Given parse(Verb verb, Command command, List<String> words) throws UsageError {
        var line = line(spec(verb, command, verb.word()));
        try {
            return given(line.parseArgs(words.toArray(String[]::new)));
        } catch (UnmatchedArgumentException unknown) {
            throw unknown(verb, unknown.getUnmatched().get(0), line);
        } catch (MissingParameterException missing) {
            throw new UsageError(
                    "missing-value",
                    "an option of `%s` lacks its value: %s".formatted(verb.word(), names(missing.getMissing())),
                    see(verb));
        } catch (OverwrittenOptionException twice) {
            throw new UsageError(
                    "repeated-option",
                    "an option of `%s` is given twice: %s"
                            .formatted(verb.word(), names(List.of(twice.getOverwritten()))),
                    "give it once");
        } catch (ParameterException other) {
            throw new UsageError(
                    "bad-option",
                    "an option of `%s` takes no value: %s".formatted(verb.word(), names(List.of(other.getArgSpec()))),
                    see(verb));
        }
    }

    /** The help on one verb. */
    static String help(Verb verb) {
        var line = line(spec(verb, verb.command(), UsageError.PROGRAM + " " + verb.word()));
        line.setUsageHelpWidth(WIDTH);
        return line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
    }

    /** Every verb with its options and words. */
    static CommandLine all() {
        var root = CommandSpec.create().name(UsageError.PROGRAM);
        for (var verb : Verb.values()) {
            root.addSubcommand(verb.word(), spec(verb, verb.command(), verb.word()));
        }
        return new CommandLine(root);
    }

    private static CommandSpec spec(Verb verb, Command command, String name) {
        var spec = CommandSpec.create().name(name);
        command.describe(spec);
        Options.shared(spec);
        var summary = verb.summary();
        spec.usageMessage().description(Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".");
        spec.usageMessage().customSynopsis(UsageError.PROGRAM + " " + verb.synopsis());
        return spec;
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private static Given given(CommandLine.ParseResult parsed) {
        var options = new LinkedHashMap<String, List<String>>();
        for (var option : parsed.matchedOptionsSet()) {
            options.put(option.longestName(), option.originalStringValues());
        }
        var arguments = new ArrayList<String>();
        // Where options stand between the words, they are matched once for each stretch, and have all of them each
        // time.
        for (var positional : new LinkedHashSet<>(parsed.matchedPositionals())) {
            arguments.addAll(positional.originalStringValues());
        }
        return new Given(options, arguments);
    }

    private static UsageError unknown(Verb verb, String word, CommandLine line) {
        if (!word.startsWith("-")) {
            return new UsageError(
                    "unknown-argument",
                    "`%s` takes no argument, but found %s".formatted(verb.word(), Quote.of(word)),
                    see(verb));
        }
        var option = word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
        return new UsageError(
                "unknown-option",
                "`%s` has no option %s".formatted(verb.word(), Quote.of(option)),
                Suggestion.help(option, names(line)));
    }

    private static String see(Verb verb) {
        return "see `article-ten %s --help`".formatted(verb.word());
    }

    private static String names(List<ArgSpec> arguments) {
        return Quote.each(arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .toList());
    }

    private static List<String> names(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .sorted()
                .toList();
    }
}
