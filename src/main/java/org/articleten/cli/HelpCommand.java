package org.articleten.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Shows help: of all verbs, or of one. */
final class HelpCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.words(spec, "VERB", "the verb to show help on", CommandReader.verbs());
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError {
        var word = invocation.only("verb", false);
        if (word == null) {
            invocation.out().print(Help.ofAllVerbs());
        } else {
            var verb = CommandReader.verb(word);
            var line = new CommandLine(CommandReader.spec(verb, verb.command(), UsageError.PROGRAM + " " + word));
            invocation.out().print(Help.of(line));
        }
        return ExitStatus.OK;
    }
}
