package org.articleten.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What a project sees that has its scenarios run by JUnit. */
class ScenarioTestsTest {
    private static final String HEAD = "asOf: 2025-11-26\napplicant: UA\nquestion: invitation\n";
    private static final String ONE_OBJECTS = HEAD + "votes: {default: consent, US: object}\n";

    private static Path rules = Path.of("rules", "nato");
    private static List<Path> overlays = List.of();
    private static Path scenarios = Path.of("");

    @TempDir
    private Path folder;

    /** The test class of that project. */
    static class Project {
        @TestFactory
        Stream<DynamicNode> scenarios() {
            return overlays.isEmpty()
                    ? ScenarioTests.of(rules, scenarios)
                    : ScenarioTests.of(rules, overlays, scenarios);
        }
    }

    @BeforeEach
    void aProjectWithTheShippedRules() {
        rules = Path.of("rules", "nato");
        overlays = List.of();
        scenarios = folder;
    }

    @Test
    void aScenarioThatComesOutAsItExpectsPassesUnderItsTitle() throws IOException {
        write("a.yaml", "title: One Ally objects\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        assertThat(outcomes()).isEqualTo(Map.of("One Ally objects", "passed"));
    }

    @Test
    void aScenarioThatComesOutOtherwiseFailsWithWhatTheCommandLineSays() throws IOException {
        write("a.yaml", "title: One Ally objects\n" + ONE_OBJECTS + "expect:\n  outcome: invited\n  blockers: []\n");
        // The lines are broken where the name of the folder has them break.
        assertThat(outcomes().get("One Ally objects"))
                .isEqualToNormalizingWhitespace("""
                        %1$s
                        Not as expected, %1$s:7: UA, 26 November 2025
                          line 7, outcome  expected invited
                                           found no-consensus
                          line 8, blockers  expected []
                                            found [US]
                          decided by
                            R-DEC-02  There is no consensus to invite Ukraine.
                            R-DEC-02  Membership needs the agreement of every Party; there is none on
                                      Ukraine.
                            R-BLK-01  An objection comes from the United States; one is enough.
                            R-ELI-01  No limb of Article 10 fails for Ukraine: the Parties may invite
                                      it, and need not.
                        """.formatted(folder.resolve("a.yaml")));
    }

    @Test
    void aScenarioThatExpectsNothingFails() throws IOException {
        write("a.yaml", "title: One Ally objects\n" + ONE_OBJECTS);
        assertThat(outcomes())
                .isEqualTo(Map.of("One Ally objects", folder.resolve("a.yaml") + "\n  it expects nothing"));
    }

    @Test
    void aFileThatIsNoScenarioFailsAndTheOthersArePlayed() throws IOException {
        write("a.yaml", "title: One Ally objects\n" + ONE_OBJECTS + "expect: {outcome: invitd}\n");
        write("b.yaml", "title: Again\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        assertThat(outcomes()).containsEntry("Again", "passed").hasSize(2);
        assertThat(outcomes().get("a.yaml"))
                .startsWith(folder.resolve("a.yaml") + ":6:19: unknown-outcome: ")
                .contains("`invitd`", "help: did you mean `invited`?");
    }

    @Test
    void aScenarioThatAsksForHouseRulesThatTheRulesLackFails() throws IOException {
        write("a.yaml", "title: A\nhouseRules: model-nato\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        write("b.yaml", "title: B\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        rules = withoutHouseRules();
        assertThat(outcomes()).containsEntry("B", "passed").hasSize(2);
        assertThat(outcomes().get("A")).contains("`model-nato`");
    }

    @Test
    void aFolderWithoutScenariosFails() {
        assertThat(outcomes()).containsOnlyKeys(folder.toString());
        assertThat(outcomes().get(folder.toString())).contains("no-scenarios: this folder holds no scenario");
    }

    @Test
    void aFolderThatIsNotThereFails() {
        scenarios = folder.resolve("nowhere");
        assertThat(outcomes().get(scenarios.toString())).contains("missing-file: there is no such file or folder");
    }

    @Test
    void rulesThatDoNotCompileAreOneFailure() throws IOException {
        write("scenarios/a.yaml", "title: A\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        write("reform/broken.drl", "package nato\nrule \"Broken\"\nwhen\n    Nobody()\nthen\nend\n");
        scenarios = folder.resolve("scenarios");
        overlays = List.of(folder.resolve("reform"));
        assertThat(outcomes()).containsOnlyKeys(rules.toString());
        assertThat(outcomes().get(rules.toString())).contains("broken.drl:").contains("`Nobody`");
    }

    @Test
    void whatIsLaidOverTheRulesCounts() throws IOException {
        write("a.yaml", "title: One Ally objects\n" + ONE_OBJECTS + "expect: {outcome: invited}\n");
        assertThat(outcomes().get("One Ally objects")).isNotEqualTo("passed");
        overlays = List.of(Path.of("rules", "reforms", "two-thirds"));
        assertThat(outcomes()).isEqualTo(Map.of("One Ally objects", "passed"));
    }

    @Test
    void aSingleScenarioIsATestOfItsOwn() throws IOException {
        write("a.yaml", "title: One Ally objects\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        write("b.yaml", "title: Another\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        scenarios = folder.resolve("a.yaml");
        assertThat(tests()).containsOnlyKeys("One Ally objects");
    }

    @Test
    void aTestStandsInItsFolderAndKnowsItsLine() throws IOException {
        write("top.yaml", "title: At the top\n" + ONE_OBJECTS + "expect: {outcome: no-consensus}\n");
        write("in/deep/below.yaml", "title: Below\n" + ONE_OBJECTS + "expect:\n  outcome: no-consensus\n");
        var tests = tests();
        assertThat(way(tests.get("At the top"))).isEqualTo("scenarios() > At the top");
        assertThat(way(tests.get("Below"))).isEqualTo("scenarios() > in > deep > Below");
        assertThat(tests.get("Below").getTestDescriptor().getSource())
                .containsInstanceOf(FileSource.class)
                .hasValueSatisfying(source -> {
                    var file = (FileSource) source;
                    assertThat(file.getFile().toPath()).isEqualTo(folder.resolve("in/deep/below.yaml"));
                    assertThat(file.getPosition().orElseThrow().getLine()).isEqualTo(7);
                });
    }

    /** The shipped rules, without the folders below them. */
    private Path withoutHouseRules() throws IOException {
        var copies = Files.createDirectories(folder.resolve(".rules"));
        try (var files = Files.list(rules)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copies.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return copies;
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What became of each test by its name: that it passed, or the words that it failed with. */
    private static Map<String, String> outcomes() {
        var outcomes = new TreeMap<String, String>();
        tests().forEach((name, event) -> outcomes.put(
                name,
                event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .map(Throwable::getMessage)
                        .orElse("passed")));
        return outcomes;
    }

    private static Map<String, Event> tests() {
        var tests = new TreeMap<String, Event>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Project.class))
                .execute()
                .testEvents()
                .finished()
                .stream()
                .forEach(event -> tests.put(event.getTestDescriptor().getDisplayName(), event));
        return tests;
    }

    /** The names of the containers that a test stands in, from the method on, and its own. */
    private static String way(Event event) {
        var names = new ArrayDeque<String>();
        TestDescriptor here = event.getTestDescriptor();
        while (!(here.getSource().orElse(null) instanceof ClassSource)) {
            names.addFirst(here.getDisplayName());
            here = here.getParent().orElseThrow();
        }
        return String.join(" > ", names);
    }
}
