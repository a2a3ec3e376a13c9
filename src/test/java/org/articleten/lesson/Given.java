package org.articleten.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import org.articleten.cli.report.Reveal;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;

/** Lessons of scenarios, by the rules that are shipped. */
final class Given {
    static final RuleBook BOOK = book();

    /** Three Allies, of which the last objects. */
    static final String OBJECTED = """
                title: Gammia says no
                about: It is all about Gammia.
                asOf: 2030-05-01
                applicant: ZZ
                parties: [XA, XB, XC]
                states: {XA: {name: Alphia}, XB: {name: Betia}, XC: {name: Gammia}, ZZ: {name: Zetia}}
                question: invitation
                votes: {default: consent, XC: object}
                """;

    private Given() {}

    private static RuleBook book() {
        try {
            return RuleBook.load(Path.of("rules", "nato"), List.of());
        } catch (ProblemsFound broken) {
            throw new AssertionError(broken);
        }
    }

    static Scenario scenario(String text) throws ProblemsFound {
        return ScenarioReader.read("scenario.yaml", text.getBytes(UTF_8));
    }

    static WorkSheet sheet(Scenario scenario, Wish wish) {
        return Lessons.sheet(scenario, BOOK.referenceData(), wish);
    }

    static AnswerKey key(Scenario scenario) throws ProblemsFound {
        return key(scenario, Wish.PLAIN);
    }

    static AnswerKey key(Scenario scenario, Wish wish) throws ProblemsFound {
        var sheet = sheet(scenario, wish);
        var days = new java.util.TreeSet<>(List.of(sheet.asOf()));
        var played = new ScenarioRuns(BOOK, days).play(scenario);
        var results = Lessons.results(sheet, played.run().results());
        return Lessons.key(scenario, sheet, wish, results, Reveal.of(played, results), BOOK);
    }
}
