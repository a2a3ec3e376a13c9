package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One mistake after the other in good rules, and what is told of it: {@code rule-errors.txt} has for each a title, what is
 * replaced and by what in {@code rule-errors.drl}, and the answer. Run with {@code -Dgolden.record=true} to write the
 * present answers into the file, and read the difference.
 */
class RuleErrorsTest {
    private static final Path RULES = Path.of("src", "test", "resources", "rule-errors.drl");
    private static final Path TABLE = Path.of("src", "test", "resources", "rule-errors.txt");
    private static final String TITLE = "### ";

    @TempDir
    Path folder;

    /** A mistake with its title. */
    private record Mistake(String title, String replaced, String by, String answer) {
        static Mistake of(String text) {
            var lines = text.split("\n", 4);
            return new Mistake(lines[0], plain(lines[1]), plain(lines[2]), lines.length < 4 ? "" : lines[3].strip());
        }

        private static String plain(String line) {
            return line.substring(2).replace("\\n", "\n");
        }

        String text(String answered) {
            return TITLE + title + "\n- " + replaced.replace("\n", "\\n") + "\n+ " + by.replace("\n", "\\n") + "\n"
                    + answered + "\n";
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldInPlainWordsAtItsPlace() throws IOException {
        var table = mistakes();
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(
                    TABLE, table.stream().map(each -> each.text(told(each))).collect(Collectors.joining("\n")));
        }
        return table.stream()
                .map(each -> dynamicTest(
                        each.title(),
                        () -> assertThat(told(each))
                                .isEqualTo(each.answer())
                                .doesNotContain(
                                        "[ERR",
                                        "Error",
                                        "drools",
                                        "mvel.",
                                        "java.",
                                        "mismatched",
                                        "<eof>",
                                        "null Package")));
    }

    @Test
    void thereAreManyMistakesAndNoneStandsTwice() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(40);
        assertThat(mistakes().stream().map(Mistake::title)).doesNotHaveDuplicates();
    }

    @Test
    void theRulesWithoutAMistakeAreGood() throws IOException, ProblemsFound {
        Files.writeString(folder.resolve("rules.drl"), Files.readString(RULES));
        assertThat(RuleBook.load(folder, List.of()).rules()).hasSize(2);
    }

    @Test
    void mistakesInRulesAndInDataAreToldTogetherSortedByFile() throws IOException {
        var good = Files.readString(RULES);
        Files.writeString(folder.resolve("b.drl"), good.replace("not Objection", "not Objektion"));
        Files.writeString(
                folder.resolve("a.drl"),
                good.replace("rule \"", "rule \"other ")
                        .replace("new Eligible( $applicant )", "new Eligible( $state )"));
        Files.writeString(
                folder.resolve("dates.yaml"),
                "dates:\n  - event: one\n    on: 1949-13-24\n    source: x\n    confidence: verified\n");
        assertThat(problems())
                .containsSubsequence(
                        "a.drl:24:34: rule-does-not-compile: no condition gives the name `$state`",
                        "b.drl:22:9: rule-does-not-compile: no fact `Objektion` is imported here",
                        "dates.yaml:2:5: bad-data: `1949-13-24` is no date such as `2023-04-04`");
    }

    @Test
    void aFileThatIsNotInUtf8IsNamedWithTheLine() throws IOException {
        Files.writeString(folder.resolve("a.drl"), Files.readString(RULES));
        Files.write(folder.resolve("b.drl"), new byte[] {'/', '/', '\n', 'a', (byte) 0xe9, '\n'});
        assertThat(problems())
                .isEqualTo("b.drl:2:2: wrong-encoding: from here this file is not in UTF-8\nhelp: save it as UTF-8");
    }

    @Test
    void filesWithoutARuleAreNoRules() throws IOException {
        for (var text : List.of("", "// nothing\n", "package nato\n")) {
            Files.writeString(folder.resolve("a.drl"), text);
            assertThat(problems()).startsWith("a.drl:1:1: no-rules: no file of this folder holds a rule");
        }
    }

    @Test
    void aWrongCatalogueIsToldAtItsLine() throws IOException {
        Files.writeString(folder.resolve("a.drl"), Files.readString(RULES));
        Files.writeString(folder.resolve("catalogue.yaml"), "R-ELI-01: The limbs\nELI-2: Other\nR-ELI-03: []\n");
        assertThat(problems())
                .contains("catalogue.yaml:2:1: bad-data: `ELI-2` is no id such as `R-DEC-02`")
                .contains("catalogue.yaml:3:11: bad-data: `R-ELI-03` has no title");
    }

    private String told(Mistake mistake) {
        try {
            var good = Files.readString(RULES);
            assertThat(good).contains(mistake.replaced());
            var at = good.indexOf(mistake.replaced());
            Files.writeString(
                    folder.resolve("rules.drl"),
                    good.substring(0, at)
                            + mistake.by()
                            + good.substring(at + mistake.replaced().length()));
            return problems();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String problems() {
        var found = catchThrowableOfType(ProblemsFound.class, () -> RuleBook.load(folder, List.of()));
        return found == null
                ? "nothing"
                : found.problems().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"))
                        .replace(folder + "/", "");
    }

    private static List<Mistake> mistakes() throws IOException {
        return Arrays.stream(Files.readString(TABLE).split("(?m)^" + TITLE))
                .filter(each -> !each.isBlank())
                .map(Mistake::of)
                .toList();
    }
}
