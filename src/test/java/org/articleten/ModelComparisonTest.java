package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.explanation.ResultData;
import org.articleten.model.ModelAgreement;
import org.articleten.model.ModelScenario;
import org.articleten.model.Scenarios;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/** The rules and an independent model in plain Java, written from the contract alone, agree on every field. */
class ModelComparisonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RuleBook RULES = rules();

    @Property(tries = 3500)
    void theRulesAgreeWithTheModelOnSmallAlliances(@ForAll("smallAlliances") ModelScenario scenario) throws Exception {
        assertThat(differences(scenario)).as(scenario.toYaml()).isEmpty();
    }

    @Property(tries = 1800)
    void theRulesAgreeWithTheModelOnTheRealAlliance(@ForAll("realAlliance") ModelScenario scenario) throws Exception {
        assertThat(differences(scenario)).as(scenario.toYaml()).isEmpty();
    }

    @Provide
    Arbitrary<ModelScenario> smallAlliances() {
        return Scenarios.any();
    }

    @Provide
    Arbitrary<ModelScenario> realAlliance() {
        Map<String, LocalDate> since = new TreeMap<>();
        RULES.referenceData().listings().forEach(listing -> since.put(listing.state(), listing.since()));
        return Scenarios.withRoster(since);
    }

    private static List<String> differences(ModelScenario scenario) throws ProblemsFound {
        var read = ScenarioReader.read("generated.yaml", scenario.toYaml().getBytes(StandardCharsets.UTF_8));
        var run = new ScenarioRuns(RULES, null).play(read).run();
        var results = new ArrayList<Map<String, @Nullable Object>>();
        for (var i = 0; i < run.results().size(); i++) {
            var real = run.real().isEmpty() ? null : run.real().get(i);
            results.add(ResultData.of(run.results().get(i), real));
        }
        JsonNode json = JSON.valueToTree(results);
        return ModelAgreement.differences(scenario, json);
    }

    private static RuleBook rules() {
        try {
            return RuleBook.load(Path.of("rules", "nato"), List.of());
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
