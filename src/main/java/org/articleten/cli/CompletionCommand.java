package org.articleten.cli;

import java.util.List;
import java.util.Objects;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a script that completes command lines in a shell. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public void describe(CommandSpec spec) {
        Options.words(spec, "SHELL", "bash, zsh or fish", SHELLS);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError {
        var shell = Objects.requireNonNull(invocation.only("shell, `bash`, `zsh` or `fish`", true));
        if (!SHELLS.contains(shell)) {
            throw new UsageError(
                    "unknown-shell", Quote.of(shell) + " is not a shell known here", Suggestion.help(shell, SHELLS));
        }
        var script = shell.equals("fish")
                ? FishCompletion.of(CommandLines.all())
                // The script serves zsh too: it turns on what zsh needs for completions of bash.
                : AutoComplete.bash(UsageError.PROGRAM, CommandLines.all()).replace("\r\n", "\n");
        invocation.out().print(script);
        return ExitStatus.OK;
    }
}
