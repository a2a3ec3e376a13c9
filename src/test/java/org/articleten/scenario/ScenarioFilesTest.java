package org.articleten.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    private static final String GOOD = "title: One\nasOf: 2025-11-26\napplicant: UA\n";

    @TempDir
    Path folder;

    private String given;

    @BeforeEach
    void nameTheFolder() {
        given = folder.toString().replace('\\', '/');
    }

    @Test
    void aFileKeepsThePathThatWasGiven() throws Exception {
        var file = write("one.txt", GOOD);

        assertThat(ScenarioFiles.find(List.of(file.toString())))
                .extracting(FoundFile::name)
                .containsExactly(file.toString());
    }

    @Test
    void aFolderIsSearchedForYamlAndJsonAndNothingElse() throws Exception {
        write("b/one.yaml", GOOD);
        write("b/c/two.yml", GOOD);
        write("a.json", "{}");
        write("README.md", "# Scenarios");
        write(".hidden.yaml", GOOD);
        write(".git/config.yaml", GOOD);

        assertThat(ScenarioFiles.find(List.of(given)))
                .extracting(FoundFile::name)
                .containsExactly(given + "/a.json", given + "/b/c/two.yml", given + "/b/one.yaml");
    }

    @Test
    void aFolderMayBeGivenWithASlash() throws Exception {
        write("one.yaml", GOOD);

        assertThat(ScenarioFiles.find(List.of(given + "/")))
                .extracting(FoundFile::name)
                .containsExactly(given + "/one.yaml");
    }

    @Test
    void aFileThatIsFoundTwiceIsReadOnce() throws Exception {
        write("one.yaml", GOOD);

        assertThat(ScenarioFiles.read(List.of(given + "/one.yaml", given, given + "/one.yaml")))
                .hasSize(1);
    }

    @Test
    void aLinkBackToItsOwnFolderIsNotFollowedForEver() throws Exception {
        write("a/one.yaml", GOOD);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        assertThat(ScenarioFiles.find(List.of(given)))
                .extracting(FoundFile::name)
                .containsExactly(given + "/a/one.yaml");
    }

    @Test
    void aLinkToAnotherFolderIsFollowed(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("two.yaml"), GOOD);
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        assertThat(ScenarioFiles.find(List.of(given)))
                .extracting(FoundFile::name)
                .containsExactly(given + "/link/two.yaml");
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThat(problems("no/such.yaml")).isEqualTo("""
                        no/such.yaml:1:1: missing-file: there is no such file or folder
                        help: check the spelling of the path""");
        assertThat(problems("nul\0.yaml")).isEqualTo("""
                        nul\\u0000.yaml:1:1: missing-file: there is no such file or folder
                        help: check the spelling of the path""");
    }

    @Test
    void aLinkToNothingIsAProblem() throws Exception {
        Files.createSymbolicLink(folder.resolve("gone.yaml"), folder.resolve("nowhere.yaml"));

        assertThat(problems(given))
                .isEqualTo(given + "/gone.yaml:1:1: missing-file: there is no such file or folder\n"
                        + "help: check the spelling of the path");
    }

    @Test
    void aFolderWithoutScenariosIsAProblem() throws Exception {
        write("README.md", "# Scenarios");

        assertThat(problems(given))
                .isEqualTo(given + ":1:1: no-scenarios: this folder holds no scenario\n"
                        + "help: scenarios are files that end in `.yaml`, `.yml` or `.json`");
    }

    /** Whoever runs this as root may read every file, so the refusal is not provoked on a real one. */
    @Test
    void aFileThatMayNotBeReadIsAProblem() {
        var found = new FoundFile("secret.yaml", folder).why(new AccessDeniedException("secret.yaml"));

        assertThat(Reading.shown(found))
                .isEqualTo("secret.yaml:1:1: unreadable-file: this file may not be read by you\n"
                        + "help: check who may read it");
    }

    @Test
    void whatIsNoFileCannotBeRead() {
        var found = catchThrowableOfType(ProblemsFound.class, () -> new FoundFile("folder.yaml", folder).bytes());

        assertThat(Reading.shown(found))
                .isEqualTo("folder.yaml:1:1: unreadable-file: this file cannot be read\nhelp: check who may read it");
    }

    @Test
    void aFileOfTenMegabytesIsRefusedUnread() throws Exception {
        var file = folder.resolve("large.yaml");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(10_000_000);
        }

        assertThat(problems(given))
                .isEqualTo(given + "/large.yaml:1:1: too-large: this file is larger than 5 MB\n"
                        + "help: a scenario takes a few kilobytes; is this the right file?");
    }

    @Test
    void standardInputIsReadUnderTheNameOfADash() throws Exception {
        var found = ScenarioFiles.find(List.of("-", "-"));

        assertThat(found).extracting(FoundFile::name).containsExactly("-");
        assertThat(found.get(0).bytes(new ByteArrayInputStream(GOOD.getBytes(UTF_8))))
                .asString(UTF_8)
                .isEqualTo(GOOD);
    }

    @Test
    void standardInputIsNotReadForEver() {
        var endless = new java.io.InputStream() {
            @Override
            public int read() {
                return '#';
            }
        };

        var found = catchThrowableOfType(ProblemsFound.class, () -> new FoundFile("-", null).bytes(endless));

        assertThat(Reading.shown(found)).startsWith("-:1:1: too-large: this file is larger than 5 MB");
    }

    @Test
    void theProblemsOfAllFilesComeAtOnceAndInOrder() throws Exception {
        write("b.yaml", "title: One\napplicant: UA\nasOf: never\n");
        write("a.yaml", "title: One\napplicant: UK\nasOf: soon\n");
        write("c.yaml", GOOD);

        assertThat(problems("zzz", given).lines().filter(line -> !line.startsWith("help: ")))
                .containsExactly(
                        given + "/a.yaml:2:12: unknown-state: `UK` is not the code of a state",
                        given + "/a.yaml:3:7: bad-date: `soon` is not a date of the form YYYY-MM-DD",
                        given + "/b.yaml:3:7: bad-date: `never` is not a date of the form YYYY-MM-DD",
                        "zzz:1:1: missing-file: there is no such file or folder");
    }

    private static String problems(String... paths) {
        return Reading.shown(catchThrowableOfType(ProblemsFound.class, () -> ScenarioFiles.read(List.of(paths))));
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
