package org.articleten.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said where the program itself is at fault. */
final class Defects {
    private Defects() {}

    static ExitStatus report(Throwable defect, List<String> arguments, Path folder, PrintStream err) {
        var what = defect instanceof OutOfMemoryError
                ? "the program ran out of memory"
                : defect instanceof StackOverflowError ? "the program went too deep" : "a defect of the program";
        err.print(UsageError.PROGRAM + ": defect: " + what + "\n");
        var file = write(defect, arguments, folder);
        err.print(
                file == null
                        ? "help: the details could not be written to " + folder + "\n"
                        : "help: the details are in " + file + "\n");
        return ExitStatus.DEFECT;
    }

    private static @Nullable Path write(Throwable defect, List<String> arguments, Path folder) {
        try {
            var file = Files.createTempFile(folder, "article-ten-defect-", ".txt");
            try (var details = new PrintWriter(Files.newBufferedWriter(file))) {
                details.println("arguments: " + arguments);
                details.println("java: " + System.getProperty("java.vm.version"));
                defect.printStackTrace(details);
            }
            return file;
        } catch (IOException nowhere) {
            return null;
        }
    }
}
