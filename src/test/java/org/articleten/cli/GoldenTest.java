package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole outputs, as people read them: each file of {@code src/test/resources/golden} is a command line and all that comes
 * of it. Run with {@code -Dgolden.record=true} to write the present outputs into the files, and read the difference.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final String PROMPT = "$ article-ten";
    private static final int FEWEST = 20;

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatIsRecorded() throws IOException, ProblemsFound {
        var digest = RuleBook.load(Path.of("rules", "nato"), List.of()).digest();
        return files().stream().map(file -> dynamicTest(file.getFileName().toString(), () -> check(file, digest)));
    }

    @Test
    void everyVerbIsRecorded() throws IOException {
        var commands = files().stream().map(GoldenTest::command).toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(FEWEST).doesNotHaveDuplicates();
        assertThat(CommandReader.verbs())
                .allSatisfy(verb -> assertThat(commands).anyMatch(command -> command.startsWith(verb)));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static void check(Path file, String digest) throws IOException {
        var command = command(file);
        var call = Call.of(command.isEmpty() ? new String[0] : command.split(" ", -1));
        var now = (PROMPT + " " + command).strip() + "\nstatus " + call.status() + "\n--- out\n" + call.out()
                + "--- err\n" + call.err();
        var steady = steady(now, digest);
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(file, steady);
        }
        assertThat(steady).isEqualTo(Files.readString(file));
    }

    private static String command(Path file) {
        try {
            var first = Files.readString(file).lines().findFirst().orElse("");
            assertThat(first).as("first line of %s", file).startsWith(PROMPT);
            return first.substring(PROMPT.length()).strip();
        } catch (IOException unreadable) {
            throw new AssertionError("unreadable: " + file, unreadable);
        }
    }

    /**
     * The rules' digest changes with every comment in them, Java with every machine, and the ends of lines, of which CSV
     * has its own kind, with every clone.
     */
    private static String steady(String output, String digest) {
        return output.replace(digest, "sha256:(of the rules)")
                .replaceAll("(\"rulesDigest\": \"sha256:)[0-9a-f]{64}", "$1(of these rules)")
                .replace("\r", "\\r")
                .replace(
                        System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
                        "(of the machine)");
    }
}
