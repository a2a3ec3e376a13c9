package org.articleten.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that were compiled once and kept are those that compiling them again would give, or are not used. */
class CompiledRulesTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final byte[] IDENTITY = "these rules".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void keptRulesAnswerEveryScenarioLikeCompiledOnes() throws ProblemsFound {
        var compiled = load(RULES, new RuleStore(null, null));
        load(RULES, store());
        var kept = load(RULES, store());

        assertThat(kept.rules()).isEqualTo(compiled.rules());
        assertThat(answers(kept)).hasSizeGreaterThan(100).isEqualTo(answers(compiled));
    }

    @Test
    void keptRulesBringTheDataBesideThem() throws Exception {
        var compiler = new Compiler(RuleSources.read(RuleFolder.on(RULES), List.of()));
        var kept = KeptRules.read(KeptRules.write(IDENTITY, compiler), IDENTITY);

        assertThat(kept).isNotNull();
        assertThat(kept.referenceData()).usingRecursiveComparison().isEqualTo(compiler.referenceData());
    }

    @Test
    void aSecondLoadUsesTheKeptFile() throws ProblemsFound, IOException {
        load(RULES, store());
        var written = Files.getLastModifiedTime(onlyFile());
        var bytes = Files.readAllBytes(onlyFile());
        load(RULES, store());

        assertThat(Files.getLastModifiedTime(onlyFile())).isEqualTo(written);
        assertThat(Files.readAllBytes(onlyFile())).isEqualTo(bytes);
    }

    @Test
    void noDamageToAFileGoesUnseen() throws Exception {
        var whole = KeptRules.write(IDENTITY, new Compiler(RuleSources.read(RuleFolder.on(RULES), List.of())));

        for (var place = 0; place < whole.length; place += 1 + whole.length / 500) {
            var damaged = whole.clone();
            damaged[place] ^= 1;
            assertThat(unusable(damaged)).as("damaged at " + place).isTrue();
            assertThat(unusable(Arrays.copyOf(whole, place)))
                    .as("cut at " + place)
                    .isTrue();
        }
        assertThat(unusable(whole)).isFalse();
    }

    @Test
    void aDamagedFileIsReplaced() throws ProblemsFound, IOException {
        load(RULES, store());
        var whole = Files.readAllBytes(onlyFile());
        Files.write(onlyFile(), Arrays.copyOf(whole, whole.length / 2));

        assertThat(load(RULES, store()).rules()).isNotEmpty();
        assertThat(Files.size(onlyFile())).isGreaterThan(whole.length / 2);
    }

    @Test
    void rulesThatChangedAreCompiledAnew() throws ProblemsFound, IOException {
        var edited = copyOfTheRules();
        load(edited, store());
        var consensus = edited.resolve("unanimity.drl");
        Files.writeString(consensus, Files.readString(consensus).replace("one is enough.", "one suffices."));

        assertThat(load(edited, store()).rules()).anyMatch(rule -> rule.says().endsWith("one suffices."));
        assertThat(load(edited, store()).rules()).noneMatch(rule -> rule.says().endsWith("one is enough."));
    }

    @Test
    void dataThatChangedAreReadAnew() throws ProblemsFound, IOException {
        var edited = copyOfTheRules();
        load(edited, store());
        var parties = edited.resolve("parties.yaml");
        Files.writeString(parties, Files.readString(parties).replace("2023-04-04", "2023-04-05"));

        assertThat(load(edited, store()).referenceData().listings())
                .anyMatch(listing -> "2023-04-05".equals(String.valueOf(listing.since())));
    }

    @Test
    void anotherProgramCompilesForItself() throws ProblemsFound, IOException {
        load(RULES, store());
        var first = Files.readAllBytes(onlyFile());
        load(RULES, new RuleStore(folder.resolve("kept"), "another program"));

        assertThat(Files.readAllBytes(onlyFile())).isNotEqualTo(first);
    }

    @Test
    void rulesThatDoNotCompileAreNotKept() throws IOException {
        var broken = copyOfTheRules();
        Files.writeString(broken.resolve("broken.drl"), "package nato\nrule \"broken\" when Nothing() then end\n");

        assertThatThrownBy(() -> load(broken, store())).isInstanceOf(ProblemsFound.class);
        assertThat(folder.resolve("kept")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsDoneWithout() throws ProblemsFound, IOException {
        var file = Files.writeString(folder.resolve("file"), "no folder");

        assertThat(load(RULES, new RuleStore(file, "a program")).rules()).isNotEmpty();
    }

    @Test
    void whatIsNoPartOfARuleIsNotRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new ObjectOutputStream(bytes)) {
            output.writeObject(new ArrayList<>(List.of(new File("foreign"))));
        }
        try (var input = new EngineInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThatThrownBy(input::readObject).isInstanceOf(InvalidClassException.class);
        }
    }

    private RuleStore store() {
        return new RuleStore(folder.resolve("kept"), "a program");
    }

    private static RuleBook load(Path rules, RuleStore store) throws ProblemsFound {
        return RuleBook.load(RuleFolder.on(rules), List.of(), store);
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder.resolve("kept"))) {
            assertThat(files).hasSize(1);
        }
        try (var files = Files.list(folder.resolve("kept"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private Path copyOfTheRules() throws IOException {
        var copy = Files.createDirectory(folder.resolve("nato"));
        try (var files = Files.list(RULES)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, copy.resolve(file.getFileName()));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
        return copy;
    }

    private static boolean unusable(byte[] bytes) {
        try {
            return KeptRules.read(bytes, IDENTITY) == null;
        } catch (Exception refused) {
            return true;
        }
    }

    /** All results in full, reasons and all, in their order. */
    private static List<Map<String, Object>> answers(RuleBook ruleBook) throws ProblemsFound {
        var deliberation = new Deliberation(ruleBook);
        var answers = new ArrayList<Map<String, Object>>();
        for (var scenario : ScenarioFiles.read(List.of("scenarios"))) {
            var trace = deliberation.deliberate(scenario.dossier(scenario.asked()));
            new Results(trace, ruleBook.referenceData()).all().forEach(result -> answers.add(ResultData.of(result)));
        }
        return answers;
    }
}
