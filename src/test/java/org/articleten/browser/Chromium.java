package org.articleten.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the browser that this machine has: none is downloaded. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Path program() {
        var named = System.getProperty("chromium", System.getenv("CHROMIUM"));
        if (named != null) {
            return existing(Path.of(named));
        }
        for (var folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            for (var name : NAMES) {
                var program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        throw new AssertionError(
                "The page is tested in a real browser, and there is no Chromium on this machine. Install it"
                        + " (`apt-get install chromium` on Debian), or say where it is: `mvn verify -Dchromium=/path/to/chromium`.");
    }

    private static Path existing(Path program) {
        if (!Files.isExecutable(program)) {
            throw new AssertionError(
                    "There is no browser at `" + program + "`, which `-Dchromium` or the variable CHROMIUM names.");
        }
        return program;
    }

    /** Root may not use the sandbox, which is all right here: only the program's own pages are opened. */
    static List<String> arguments() {
        var arguments = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
