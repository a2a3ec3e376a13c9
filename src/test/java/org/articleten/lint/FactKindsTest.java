package org.articleten.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.articleten.Reforms;
import org.articleten.deliberation.Deliberation;
import org.articleten.facts.Act;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Condition;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** The lists of facts by where they come from are those of the facts' descriptions, of the program and of its runs. */
class FactKindsTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "articleten");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import org\\.articleten\\.facts\\.(\\w+);");

    @Test
    void eventsAndConclusionsAreThoseThatAreDescribedSo() throws IOException {
        assertThat(described(" * Event: ")).isEqualTo(FactKinds.EVENTS).hasSizeGreaterThan(20);
        assertThat(described(" * Conclusion: "))
                .isEqualTo(FactKinds.CONCLUSIONS)
                .hasSizeGreaterThan(20);
    }

    @Test
    void theAnswerReadsWhatItsClassesImport() throws IOException {
        var imported = new TreeSet<String>();
        for (var reader : Set.of("deliberation", "explanation", "regression")) {
            for (var text : texts(SOURCES.resolve(reader))) {
                IMPORT.matcher(text).results().forEach(each -> imported.add(each.group(1)));
            }
        }
        imported.removeIf(name -> !FactKinds.EVENTS.contains(name) && !FactKinds.CONCLUSIONS.contains(name));
        assertThat(imported).isEqualTo(FactKinds.READ_BY_THE_ANSWER).hasSizeGreaterThan(20);
    }

    /** A fact that a rule fired on and no rule concluded was there before. Some are there only for a reform. */
    @Test
    void whatIsGivenIsWhatRulesFireOnAndNoRuleConcludes() throws IOException, ProblemsFound {
        var given = given(RuleBook.load(Reforms.BASE, List.of()), Path.of("scenarios"));
        assertThat(given).isSubsetOf(FactKinds.GIVEN).hasSizeGreaterThan(10);
        for (var reform : Reforms.folders()) {
            given.addAll(given(RuleBook.load(Reforms.BASE, List.of(reform)), Reforms.scenarios(reform)));
        }
        assertThat(given).isEqualTo(FactKinds.GIVEN);
    }

    private static Set<String> given(RuleBook book, Path scenarios) throws ProblemsFound {
        var given = new TreeSet<String>();
        for (var scenario : ScenarioFiles.read(List.of(scenarios.toString()))) {
            var trace = new Deliberation(book).deliberate(scenario.dossier(scenario.asked()));
            for (var step : trace.steps()) {
                for (var firing : step.firings()) {
                    for (var fact : firing.given()) {
                        if (!(fact instanceof Act)) {
                            given.add(fact.getClass().getSimpleName());
                        }
                    }
                }
            }
        }
        given.removeIf(name -> FactKinds.EVENTS.contains(name) || FactKinds.CONCLUSIONS.contains(name));
        // A part of another fact is read out of that fact.
        given.removeIf(name -> book.written().stream()
                .flatMap(rule -> rule.conditions().stream())
                .noneMatch(condition -> condition.kind() == Condition.Kind.PRESENT
                        && condition.fact().equals(name)));
        return given;
    }

    private static Set<String> described(String mark) throws IOException {
        var names = new TreeSet<String>();
        try (Stream<Path> files = Files.list(SOURCES.resolve("facts"))) {
            for (var file : files.toList()) {
                if (Files.readString(file).contains(mark)) {
                    names.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return names;
    }

    private static Set<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(FactKindsTest::read).collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
