package org.articleten.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file in {@code scenario/bad} is refused with exactly what stands in the file of the same name that ends in
 * {@code .problems}. Both are for reading: a message is good if it tells the one who wrote the file what to do.
 */
class BadFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/scenario/bad");

    @TestFactory
    Stream<DynamicTest> isRefused() throws IOException {
        return files(".yaml")
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    var found = catchThrowableOfType(
                            ProblemsFound.class,
                            () -> ScenarioReader.read(file.getFileName().toString(), Files.readAllBytes(file)));

                    assertThat(Reading.shown(found))
                            .isEqualTo(Files.readString(expected(file)).stripTrailing());
                }));
    }

    @Test
    void everyFileHasItsProblemsAndNoProblemsAreLeftOver() throws IOException {
        var files = new TreeSet<>(files(".yaml").map(BadFilesTest::name).toList());

        assertThat(files(".problems").map(BadFilesTest::name)).containsExactlyInAnyOrderElementsOf(files);
        assertThat(files).hasSizeGreaterThan(40);
    }

    @Test
    void everyProblemHasAPlaceACodeAndHelp() throws IOException {
        for (var file : files(".problems").toList()) {
            var lines = Files.readAllLines(file);
            assertThat(lines).isNotEmpty();
            for (var i = 0; i < lines.size(); i += 2) {
                assertThat(lines.get(i)).matches(name(file) + "\\.yaml:\\d+:\\d+: [a-z]+(-[a-z]+)*: [^A-Z].*[^.]");
                assertThat(lines.get(i + 1)).matches("help: .*[^.]");
            }
        }
    }

    @Test
    void noMessageNamesAClassOrALibrary() throws IOException {
        for (var file : files(".problems").toList()) {
            assertThat(Files.readString(file)).doesNotContain("org.articleten", "snakeyaml", "Exception", "java.lang");
        }
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static Path expected(Path file) {
        return file.resolveSibling(name(file) + ".problems");
    }
}
