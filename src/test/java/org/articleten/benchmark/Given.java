package org.articleten.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;

/** What is measured in tests. */
final class Given {
    private static final RuleBook BOOK = book();

    private Given() {}

    static RuleBook rules() {
        return BOOK;
    }

    static Scenario scenario(String text) throws ProblemsFound {
        return ScenarioReader.read("given.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    static Subject subject(String text) throws ProblemsFound {
        return Subject.of(List.of(scenario(text)), BOOK).get(0);
    }

    private static RuleBook book() {
        try {
            return RuleBook.load(Path.of("rules", "nato"), List.of());
        } catch (ProblemsFound broken) {
            throw new AssertionError("the shipped rules do not load", broken);
        }
    }
}
