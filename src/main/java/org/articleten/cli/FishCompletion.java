package org.articleten.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes completions for fish, which the library of the command line knows nothing of. */
final class FishCompletion {
    private final StringBuilder script = new StringBuilder();

    private FishCompletion() {}

    static String of(CommandLine line) {
        var fish = new FishCompletion();
        fish.script.append("# Completions of article-ten for fish.\n");
        fish.script.append("complete -c article-ten -f\n");
        line.getSubcommands().forEach((verb, below) -> {
            var summary = String.join(" ", below.getCommandSpec().usageMessage().description());
            fish.line("__fish_use_subcommand", "-a " + verb + " -d " + quoted(summary));
        });
        line.getSubcommands().forEach(fish::verb);
        return fish.script.toString();
    }

    private void verb(String verb, CommandLine line) {
        var here = "__fish_seen_subcommand_from " + verb;
        for (var option : line.getCommandSpec().options()) {
            line(here, names(option) + values(option) + " -d " + quoted(String.join(" ", option.description())));
        }
        for (var positional : line.getCommandSpec().positionalParameters()) {
            var values = values(positional);
            if (!values.isEmpty()) {
                line(here, values.replace(" -x", "").replace(" -r", "").strip());
            }
        }
    }

    private void line(String condition, String rest) {
        script.append("complete -c article-ten -n ")
                .append(quoted(condition))
                .append(' ')
                .append(rest)
                .append('\n');
    }

    private static String names(OptionSpec option) {
        var names = new StringBuilder();
        for (var name : option.names()) {
            names.append(names.isEmpty() ? "" : " ");
            names.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
        }
        return names.toString();
    }

    /** What may follow: files, one of a few words, a word that nobody can guess, or nothing. */
    private static String values(ArgSpec argument) {
        if (argument.typeInfo().getType() == Path.class || argument.typeInfo().getAuxiliaryTypes()[0] == Path.class) {
            return " -r -F";
        }
        if (argument.completionCandidates() != null) {
            var words = String.join(" ", argument.completionCandidates());
            return words.isEmpty() ? "" : " -x -a " + quoted(words);
        }
        return argument.isOption() && argument.arity().max() > 0 ? " -x" : "";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
