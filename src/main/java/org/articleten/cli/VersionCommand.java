package org.articleten.cli;

import picocli.CommandLine.Model.CommandSpec;

final class VersionCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {}

    @Override
    public ExitStatus run(Invocation invocation) {
        return ExitStatus.OK;
    }
}
