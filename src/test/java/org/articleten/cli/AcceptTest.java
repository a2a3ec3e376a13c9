package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** `test --accept` writes files, says what it wrote, and leaves alone what it cannot write. */
class AcceptTest {
    private static final String TEXT = """
            title: One objects
            asOf: 2025-11-26
            applicant: UA
            question: invitation
            votes: {default: consent, US: object}
            """;

    @TempDir
    Path folder;

    @Test
    void theFileIsWrittenWhatChangedIsToldAndThenAllIsMet() throws IOException {
        var file = write("a.yaml", TEXT + "expect: {outcome: invited, blockers: []} # wrong\n");
        write("b.yaml", TEXT + "expect: {outcome: no-consensus}\n");
        var call = Call.of("test", "--accept", folder.toString());
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).isEqualTo("""
                        Rewritten: %s
                          line 6, outcome: invited, now no-consensus
                          line 6, blockers: [], now [US]

                        2 scenarios, 2 expectations: all met
                        """.formatted(file));
        assertThat(file).hasContent(TEXT + "expect: {outcome: no-consensus, blockers: [US]} # wrong\n");
        assertThat(Call.of("test", folder.toString()).status()).isZero();
        assertThat(Call.of("test", "--accept", folder.toString()).out())
                .isEqualTo("2 scenarios, 2 expectations: all met\n");
    }

    @Test
    void nothingButTheFilesIsLeftInTheFolderAndPermissionsAndLinksStay() throws IOException {
        var file = write("a.yaml", TEXT + "expect: {outcome: invited}\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        var link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        assertThat(Call.of("test", "--accept", link.toString()).status()).isZero();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, link);
        }
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void whatIsRefusedIsToldTheFileStaysAndTheOthersAreWritten() throws IOException {
        var text = TEXT + "expect: {rules: [R-DEC-09]}\n";
        var refused = write("a.yaml", text);
        write("b.yaml", TEXT + "expect: {outcome: invited}\n");
        var call = Call.of("test", "--accept", folder.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .isEqualTo(
                        refused + ":6:9: not-accepted: with the present answers this `expect` would compare nothing\n"
                                + "help: add what is expected, such as `outcome: invited`\n");
        assertThat(call.out())
                .contains("Rewritten: " + folder.resolve("b.yaml"))
                .contains("expected with R-DEC-09")
                .endsWith("2 scenarios, 2 expectations: 1 scenario failed\n");
        assertThat(refused).hasContent(text);
    }

    @Test
    void aValueThatOtherPartsOfTheFileRepeatIsNotWrittenIfTheFileWouldThenSaySomethingElse() throws IOException {
        var text = "title: &title invited\n" + TEXT.substring(TEXT.indexOf("asOf"))
                + "expect: {outcome: &word invited, stage: *word}\n";
        var file = write("a.yaml", text);
        var call = Call.of("test", "--accept", folder.toString());
        assertThat(call.err() + Files.readString(file)).contains("outcome: no-consensus, stage: none");
        assertThat(call.status()).isZero();
        var kept = text.replace("{outcome: &word invited, stage: *word}", "\n  - &e {outcome: invited}\n  - *e\n")
                .replace("applicant: UA", "applicants: [UA, GE]");
        Files.writeString(file, kept);
        assertThat(Call.of("test", "--accept", folder.toString()).status()).isZero();
        assertThat(file).content().contains("- &e {outcome: no-consensus}\n  - *e");
    }

    @Test
    void aScenarioThatExpectsNothingIsNoLessAFailure() throws IOException {
        write("a.yaml", TEXT);
        var call = Call.of("test", "--accept", folder.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("it expects nothing");
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemInWords() throws IOException {
        var nowhere = folder.resolve("nowhere").resolve("a.yaml").toString();
        assertThatThrownBy(() -> SafeFile.write(nowhere, new byte[0]))
                .isInstanceOf(ProblemsFound.class)
                .hasMessage(nowhere + ":1:1: unwritable-file: this file cannot be written\n"
                        + "help: check the path, and who may write there");
        assertThatThrownBy(() -> SafeFile.write(folder.toString(), new byte[0]))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("unwritable-file: this is no file");
        assertThatThrownBy(() -> SafeFile.write("a\0b", new byte[0])).isInstanceOf(ProblemsFound.class);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
