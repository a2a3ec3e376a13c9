package org.articleten.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;

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
        var given = given(verb, command, arguments.subList(1, arguments.size()));
        if (given.options().containsKey(Options.HELP)) {
            return () -> {
                out.print(CommandLines.help(verb));
                return ExitStatus.OK;
            };
        }
        var invocation = new Invocation(verb, given, rules, surroundings, out, err);
        invocation.checkShared();
        return () -> command.run(invocation);
    }

    /** Where nothing but paths is given there is nothing to ask the library for, which takes its time to load. */
    private static Given given(Verb verb, Command command, List<String> rest) throws UsageError {
        for (var word : rest) {
            if (!verb.takesPaths() || word.startsWith("-")) {
                return CommandLines.parse(verb, command, rest);
            }
        }
        return new Given(Map.of(), rest);
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
}
