package org.articleten.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line: the verb first, then its options and arguments in any order. */
final class CommandReader {
    private CommandReader() {}

    /** A verb that knows all it needs. */
    interface Ready {
        ExitStatus run() throws UsageError, ProblemsFound, BadRules;
    }

    static Ready read(List<String> arguments, Surroundings surroundings, PrintStream out, PrintStream err)
            throws UsageError {
        if (arguments.isEmpty()) {
            throw new UsageError("no-verb", "no verb given", "try `article-ten help`; verbs: " + Quote.each(verbs()));
        }
        var verb = verb(arguments.get(0));
        var rules = Rules.ahead(verb, arguments, surroundings);
        var command = verb.command();
        var line = line(spec(verb, command, UsageError.PROGRAM + " " + verb.word()));
        var parsed = parse(line, verb, arguments.subList(1, arguments.size()));
        if (parsed.isUsageHelpRequested()) {
            return () -> {
                out.print(Help.of(line));
                return ExitStatus.OK;
            };
        }
        var invocation = new Invocation(verb, parsed, rules, surroundings, out, err);
        invocation.checkShared();
        return () -> command.run(invocation);
    }

    /** What a verb takes. */
    static CommandSpec spec(Verb verb, Command command, String name) {
        var spec = CommandSpec.create().name(name);
        command.describe(spec);
        Options.shared(spec);
        spec.usageMessage()
                .description(Character.toUpperCase(verb.summary().charAt(0))
                        + verb.summary().substring(1) + ".");
        spec.usageMessage().customSynopsis(UsageError.PROGRAM + " " + verb.synopsis());
        return spec;
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    static Verb verb(String word) throws UsageError {
        var meant = switch (word) {
            case "-h", "--help" -> "help";
            case "-V", "--version" -> "version";
            default -> word;
        };
        var verb = Verb.of(meant);
        if (verb == null) {
            throw word.startsWith("-")
                    ? new UsageError(
                            "unknown-option",
                            "the first word must be a verb, but is " + Quote.of(word),
                            "options come after the verb; verbs: " + Quote.each(verbs()))
                    : new UsageError("unknown-verb", Quote.of(word) + " is not a verb", Suggestion.help(word, verbs()));
        }
        return verb;
    }

    static List<String> verbs() {
        var words = new ArrayList<String>();
        for (var verb : Verb.values()) {
            words.add(verb.word());
        }
        return words;
    }

    private static CommandLine.ParseResult parse(CommandLine line, Verb verb, List<String> rest) throws UsageError {
        try {
            return line.parseArgs(rest.toArray(String[]::new));
        } catch (UnmatchedArgumentException unknown) {
            var word = unknown.getUnmatched().get(0);
            if (!word.startsWith("-")) {
                throw new UsageError(
                        "unknown-argument",
                        "`%s` takes no argument, but found %s".formatted(verb.word(), Quote.of(word)),
                        "see `article-ten %s --help`".formatted(verb.word()));
            }
            var option = word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
            throw new UsageError(
                    "unknown-option",
                    "`%s` has no option %s".formatted(verb.word(), Quote.of(option)),
                    Suggestion.help(option, optionNames(line)));
        } catch (MissingParameterException missing) {
            throw new UsageError(
                    "missing-value",
                    "an option of `%s` lacks its value: %s".formatted(verb.word(), names(missing.getMissing())),
                    "see `article-ten %s --help`".formatted(verb.word()));
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
                    "see `article-ten %s --help`".formatted(verb.word()));
        }
    }

    private static String names(List<ArgSpec> arguments) {
        return Quote.each(arguments.stream()
                .map(argument -> argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                .toList());
    }

    private static List<String> optionNames(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .filter(name -> name.startsWith("--"))
                .sorted()
                .toList();
    }
}
