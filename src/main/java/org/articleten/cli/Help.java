package org.articleten.cli;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Prints help. */
final class Help {
    private Help() {}

    static void print(CommandLine line, PrintStream out) {
        line.setUsageHelpWidth(80);
        out.print(line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n"));
    }
}
