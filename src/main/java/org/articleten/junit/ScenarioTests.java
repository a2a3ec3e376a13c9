package org.articleten.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicNode;

/**
 * Makes a test of each scenario in a folder: it passes when all that the scenario expects comes out under the rules.
 *
 * <p>A method that gives these tests carries {@link org.junit.jupiter.api.TestFactory}. Each test has the title of its scenario
 * as its name, and stands in a container for each folder that its file lies in below the folder given. It fails with the text
 * that {@code article-ten test} prints: what was expected and what was found, the line of either, and the rules that decided.
 *
 * <p>Nothing is passed over in silence. A scenario that expects nothing fails, and so does one that cannot be read, while the
 * others are played. Rules that do not compile, and a folder without any scenario, are one failing test in place of all.
 */
public final class ScenarioTests {
    private ScenarioTests() {}

    /**
     * The scenarios in a folder, under the rules in another.
     *
     * @param rules a folder of rules, such as {@code rules/nato}
     * @param scenarios a folder of scenarios, at any depth, or a single scenario
     */
    public static Stream<DynamicNode> of(Path rules, Path scenarios) {
        return of(rules, List.of(), scenarios);
    }

    /**
     * The scenarios in a folder, under the rules in another with more laid over them.
     *
     * @param rules a folder of rules, such as {@code rules/nato}
     * @param overlays folders whose files replace those of the same name, or are added, the later over the earlier
     * @param scenarios a folder of scenarios, at any depth, or a single scenario
     */
    public static Stream<DynamicNode> of(Path rules, List<Path> overlays, Path scenarios) {
        RuleBook book;
        try {
            book = RuleBook.load(rules, overlays);
        } catch (ProblemsFound broken) {
            return Stream.of(failing(rules, broken));
        }
        try {
            var runs = new ScenarioRuns(book, null);
            var folder = unmistakable(scenarios);
            var all = new FolderTests(folder);
            for (var file : ScenarioFiles.find(List.of(folder.toString()))) {
                all.add(Path.of(file.name()), ScenarioTest.of(file, runs));
            }
            return all.nodes();
        } catch (ProblemsFound nothing) {
            return Stream.of(failing(scenarios, nothing));
        }
    }

    /** Here is {@code .}, and {@code -} a folder: as words they would be nothing, and standard input. */
    private static Path unmistakable(Path scenarios) {
        return Set.of("", "-").contains(scenarios.toString()) ? Path.of(".").resolve(scenarios) : scenarios;
    }

    private static DynamicNode failing(Path folder, ProblemsFound problems) {
        return dynamicTest(folder.toString(), folder.toUri(), () -> Assertions.fail(problems.getMessage()));
    }
}
