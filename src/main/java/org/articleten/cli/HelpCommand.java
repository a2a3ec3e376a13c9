package org.articleten.cli;

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
        invocation.out().print(word == null ? Help.ofAllVerbs() : CommandLines.help(CommandReader.verb(word)));
        return ExitStatus.OK;
    }
}
