package org.articleten.rulebook;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** Which build of this program runs, in which Java. */
final class Program {
    private Program() {}

    /** A text that changes with the program, its libraries and Java; null where that cannot be told, as for loose classes. */
    static @Nullable String identity() {
        var identity = new StringBuilder().append(System.getProperty("java.vm.version"));
        for (var entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            var jar = new File(entry);
            if (!jar.isFile()) {
                return null;
            }
            identity.append('\n')
                    .append(entry)
                    .append(' ')
                    .append(jar.length())
                    .append(' ')
                    .append(jar.lastModified());
        }
        return identity.toString();
    }
}
