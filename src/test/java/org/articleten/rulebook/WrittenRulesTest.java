package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.articleten.deliberation.Deliberation;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.Condition.Kind;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** Rules taken apart, written otherwise one at a time, and watched. */
class WrittenRulesTest {
    private static final String OBJECTION = "One objection is enough";
    private static final String BLOCKED = "scenarios/ukraine/2025-11-put-to-the-council.yaml";

    @Test
    void everyRuleIsTakenApartIntoItsConditionsAndConclusions() throws ProblemsFound {
        var book = book();
        assertThat(book.written()).hasSameSizeAs(book.rules()).allSatisfy(rule -> {
            assertThat(rule.text())
                    .startsWith("rule \"" + rule.info().name() + "\"")
                    .endsWith("end");
            assertThat(rule.span().line()).isEqualTo(rule.info().line());
            assertThat(rule.conditions()).isNotEmpty();
            assertThat(rule.conclusions())
                    .isNotEmpty()
                    .allSatisfy(conclusion -> assertThat(conclusion.arguments()).isNotEmpty());
        });
    }

    @Test
    void theObjectionHasThreeConditionsEachAtItsPlace() throws ProblemsFound {
        var rule = rule(book(), OBJECTION);
        assertThat(rule.conditions()).extracting(Condition::kind).containsOnly(Kind.PRESENT);
        assertThat(rule.conditions()).extracting(Condition::fact).containsExactly("OpenQuestion", "Vote", "Party");
        var vote = rule.conditions().get(1);
        assertThat(vote.span().in(rule.source().text())).isEqualTo(vote.text());
        assertThat(vote.negated()).isEqualTo("not Vote( question == $question, word == VoteWord.OBJECT )");
        assertThat(vote.constraints())
                .extracting(Constraint::text)
                .containsExactly("question == $question", "word == VoteWord.OBJECT");
    }

    @Test
    void aRuleThatIsTakenOutDecidesNothingUntilItIsRestored() throws ProblemsFound {
        var rules = AlterableRules.of(book());
        var scenario = scenario();
        var rule = rule(rules.book(), OBJECTION);
        assertThat(met(rules.book(), scenario)).isTrue();
        rules.alter(rule, null);
        assertThat(met(rules.book(), scenario)).isFalse();
        rules.alter(rule(rules.book(), "Consent"), rule(rules.book(), "Consent").text());
        assertThat(met(rules.book(), scenario)).isTrue();
        rules.alter(rule, rule.text().replace("VoteWord.OBJECT", "VoteWord.SILENT"));
        assertThat(met(rules.book(), scenario)).isFalse();
        rules.restore();
        assertThat(met(rules.book(), scenario)).isTrue();
    }

    @Test
    void aRuleThatDoesNotCompileLeavesEverythingAsItWas() throws ProblemsFound {
        var rules = AlterableRules.of(book());
        var rule = rule(rules.book(), OBJECTION);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> rules.alter(rule, rule.text().replace("VoteWord.OBJECT", "VoteWord.NEVER")))
                .isInstanceOf(ProblemsFound.class);
        assertThat(met(rules.book(), scenario())).isTrue();
    }

    @Test
    void probesShowWhatHeldAndChangeNothing() throws ProblemsFound {
        var book = book();
        var rule = rule(book, OBJECTION);
        var asked = rule.conditions().get(0).text() + "\n"
                + rule.conditions().get(1).text() + "\n";
        var probes = Probes.of(List.of(new RuleSource(
                "probes.drl",
                "probes.drl",
                rule.preamble() + "rule \"seen\" when\n" + asked + "then end\nrule \"unseen\" when\n" + asked
                        + "Party( state == \"XX\" )\nthen end\n")));
        var dossier = scenario().dossier(scenario().asked());
        var probed = new Deliberation(book).deliberate(dossier, probes);
        assertThat(probed.held()).containsExactly("seen");
        assertThat(probed.trace().steps())
                .isEqualTo(new Deliberation(book).deliberate(dossier).steps());
    }

    private static boolean met(RuleBook book, Scenario scenario) throws ProblemsFound {
        return new ScenarioRuns(book, null).play(scenario).run().met();
    }

    private static Scenario scenario() throws ProblemsFound {
        return ScenarioFiles.read(List.of(BLOCKED)).get(0);
    }

    private static RuleBook book() throws ProblemsFound {
        return RuleBook.load(Path.of("rules", "nato"), List.of());
    }

    private static WrittenRule rule(RuleBook book, String name) {
        return book.written().stream()
                .filter(rule -> rule.info().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
