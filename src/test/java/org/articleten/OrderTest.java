package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articleten.deliberation.Deliberation;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not matter for any scenario: the order of rule files, and rules that have nothing to say. */
class OrderTest {
    private static final Path RULES = Path.of("rules", "nato");

    @TempDir
    Path folder;

    @Test
    void theOrderOfRuleFilesChangesNothing() throws IOException, ProblemsFound {
        var files = files(".drl");
        for (var place = 0; place < files.size(); place++) {
            var name = "%02d.drl".formatted(files.size() - place);
            Files.copy(files.get(place), folder.resolve(name));
        }
        for (var data : files(".yaml")) {
            Files.copy(data, folder.resolve(data.getFileName()));
        }
        assertThat(answers(RuleBook.load(folder, List.of()))).isEqualTo(answers(RuleBook.load(RULES, List.of())));
    }

    /** In Drools 10.2 a rule of another package that begins like one of ours can silence ours. */
    @Test
    void aRuleOfAnotherPackageThatNeverFiresChangesNothing() throws IOException, ProblemsFound {
        Files.writeString(folder.resolve("inert.drl"), """
                package inert

                import org.articleten.facts.Applicant
                import org.articleten.facts.Latest
                import org.articleten.facts.Objection
                import org.articleten.facts.Party
                import org.articleten.facts.PartyPosition
                import org.articleten.facts.Signed
                import org.articleten.facts.Ground
                import org.articleten.facts.Outcome

                dialect "mvel"

                rule "never: a position"
                    @id("R-ZZZ-01") @force("model") @source("a test") @says("Never.")
                when
                    Applicant( $applicant : state )
                    exists PartyPosition( applicant == $applicant )
                    exists Latest( applicant == $applicant )
                    not Applicant()
                then
                    insertLogical( new Ground( $applicant, Outcome.MEMBER ) );
                end

                rule "never: an objection"
                    @id("R-ZZZ-02") @force("model") @source("a test") @says("Never.")
                when
                    exists Objection()
                    exists Signed()
                    exists Party()
                    Applicant( $applicant : state )
                    not Party()
                then
                    insertLogical( new Ground( $applicant, Outcome.MEMBER ) );
                end
                """);
        assertThat(answers(RuleBook.load(RULES, List.of(folder)))).isEqualTo(answers(RuleBook.load(RULES, List.of())));
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, Object>> answers(RuleBook ruleBook) throws ProblemsFound {
        var deliberation = new Deliberation(ruleBook);
        var answers = new ArrayList<Map<String, Object>>();
        for (Scenario scenario : ScenarioFiles.read(List.of("scenarios"))) {
            var trace = deliberation.deliberate(scenario.dossier(scenario.asked()));
            new Results(trace, ruleBook.referenceData()).all().forEach(result -> {
                var answer = ResultData.of(result);
                // The derivation may list the same reasons in another order.
                answer.remove("because");
                answer.remove("eligibility");
                answers.add(answer);
            });
        }
        assertThat(answers).hasSizeGreaterThan(150);
        return answers;
    }
}
