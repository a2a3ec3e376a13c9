package org.articleten.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** Copies of the project's rules, in which something is changed. */
final class ChangedRules {
    static final Path RULES = Path.of("rules", "nato");

    private static final class Once {
        static final Side SHIPPED = side("rules/nato", RULES);
    }

    private ChangedRules() {}

    /** The project's own rules, compiled once. */
    static Side shipped() {
        return Once.SHIPPED;
    }

    static Side side(String word, Path folder) {
        try {
            return new Side(word, RuleBook.load(folder, List.of()));
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A copy in which one text is another, in whichever file of the folder it stands. */
    static Side changed(Path copy, String from, String to) {
        copy(copy);
        replace(holding(copy, from), from, to);
        return side("changed", copy);
    }

    /** The file in a folder, or in the house rules below it, in which a text stands. */
    static Path holding(Path folder, String text) {
        try (var files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".drl") && read(file).contains(text))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void replace(Path file, String from, String to) {
        try {
            var text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replace(from, to));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void copy(Path copy) {
        try (var files = Files.walk(RULES)) {
            for (var file : files.toList()) {
                var target = copy.resolve(RULES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
