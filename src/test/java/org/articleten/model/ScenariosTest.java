package org.articleten.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.model.Declares.Text;
import org.articleten.model.HomeLaws.Chamber;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelResult.Approval;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Stage;

/** What the generated scenarios are good for: they reach every corner that the model knows, and are valid files. */
class ScenariosTest {
    private static final long SEED = 10;
    private static final int TRIES = 3_000;
    private static final int AT_LEAST = 10;

    private static final Map<String, LocalDate> ROSTER = Map.of(
            "US", LocalDate.of(1949, 8, 24),
            "TR", LocalDate.of(1952, 2, 18),
            "HU", LocalDate.of(1999, 3, 12),
            "FI", LocalDate.of(2023, 4, 4));

    @Provide
    Arbitrary<ModelScenario> small() {
        return Scenarios.any();
    }

    @Example
    void every_outcome_stage_flag_and_answer_is_reached_again_and_again() {
        List<ModelResult> results = results();

        for (Outcome outcome : Outcome.values()) {
            assertThat(results)
                    .filteredOn(result -> result.outcome() == outcome)
                    .hasSizeGreaterThan(AT_LEAST);
        }
        for (Stage stage : Stage.values()) {
            assertThat(results).filteredOn(result -> result.stage() == stage).hasSizeGreaterThan(AT_LEAST);
        }
        for (Flag flag : Flag.values()) {
            assertThat(results)
                    .filteredOn(result -> result.flags().contains(flag))
                    .hasSizeGreaterThan(AT_LEAST);
        }
    }

    @Example
    void whatever_a_protocol_asks_for_changes_or_meets_at_home_happens_again_and_again() {
        List<ModelResult> results = results();

        assertThat(results)
                .filteredOn(result -> !result.openConditions().isEmpty())
                .hasSizeGreaterThan(AT_LEAST);
        assertThat(results)
                .filteredOn(result -> result.stage() == Stage.RATIFYING
                        && result.pending().isEmpty()
                        && !result.openConditions().isEmpty())
                .hasSizeGreaterThan(AT_LEAST);
        assertThat(results).filteredOn(result -> !result.amendments().isEmpty()).hasSizeGreaterThan(AT_LEAST);
        for (String inviter : List.of("US", "secretary-general")) {
            assertThat(results)
                    .filteredOn(result -> inviter.equals(result.inviter()))
                    .hasSizeGreaterThan(AT_LEAST);
        }
        for (String state : List.of("BE", "GB", "SK", "US", "XC")) {
            for (Approval approval : List.of(Approval.APPROVED, Approval.REJECTED)) {
                assertThat(results)
                        .filteredOn(result -> result.domestic().get(state) == approval)
                        .as("%s %s", state, approval)
                        .hasSizeGreaterThan(AT_LEAST);
            }
        }
        assertThat(results)
                .filteredOn(result -> result.domestic().containsValue(Approval.OPEN))
                .hasSizeGreaterThan(AT_LEAST);
    }

    @Example
    void every_text_is_adopted_and_ended_again_and_again() {
        List<ModelResult> results = results();

        for (Text text : Text.values()) {
            for (boolean standing : List.of(true, false)) {
                assertThat(results)
                        .filteredOn(result -> result.commitments().stream()
                                .anyMatch(each -> each.text() == text && each.standing() == standing))
                        .as("%s %s", text, standing)
                        .hasSizeGreaterThan(AT_LEAST);
            }
        }
    }

    @Example
    void votes_at_home_lie_close_to_what_is_asked_for_on_either_side() {
        List<HomeStep> polls = Stream.concat(sample(Scenarios.any()), sample(Scenarios.withRoster(ROSTER)))
                .flatMap(scenario -> scenario.timeline().stream())
                .filter(HomeStep.class::isInstance)
                .map(HomeStep.class::cast)
                .filter(step -> step.count() != null)
                .toList();

        for (String state : List.of("BE", "IT", "SK", "TR", "US")) {
            Chamber chamber = HomeLaws.of(state).get(0);
            for (boolean carried : List.of(true, false)) {
                assertThat(polls)
                        .filteredOn(poll -> poll.state().equals(state)
                                && (poll.house() == null || poll.house() == chamber.house())
                                && chamber.carries(poll.count()) == carried)
                        .as("%s %s", state, carried)
                        .hasSizeGreaterThan(AT_LEAST);
            }
        }
    }

    @Example
    void the_same_seed_gives_the_same_scenarios() {
        assertThat(sample(Scenarios.any()).map(ModelScenario::toYaml).toList())
                .isEqualTo(sample(Scenarios.any()).map(ModelScenario::toYaml).toList())
                .doesNotHaveDuplicates();
    }

    @Example
    void commitments_never_to_admit_are_often_ended_by_an_invitation() {
        assertThat(results())
                .filteredOn(result -> result.commitments().stream()
                        .anyMatch(each -> each.text() == Text.NEVER_ADMIT && !each.standing()))
                .hasSizeGreaterThan(AT_LEAST);
    }

    @Property(tries = 1_000)
    void a_scenario_concerns_each_of_its_applicants_and_asks_for_each_day_once(
            @ForAll("small") ModelScenario scenario) {
        Set<String> named = scenario.timeline().stream()
                .flatMap(act -> act.names().stream())
                .collect(Collectors.toSet());

        assertThat(named).containsAll(scenario.applicants());
        assertThat(scenario.dates()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(ReferenceModel.results(scenario))
                .hasSize(scenario.dates().size() * scenario.applicants().size());
    }

    @Example
    void among_the_real_parties_states_that_are_no_applicants_join_on_their_days_whatever_happens() {
        List<ModelScenario> quiet = sample(Scenarios.withRoster(ROSTER))
                .filter(scenario -> scenario.timeline().stream().noneMatch(ScenariosTest::changesTheParties))
                .toList();

        assertThat(quiet).hasSizeGreaterThan(AT_LEAST);
        for (ModelScenario scenario : quiet) {
            LocalDate first = scenario.inOrder().get(0).on();
            for (ModelResult result : ReferenceModel.results(scenario)) {
                assertThat(result.electorate()).isEqualTo((int) ROSTER.entrySet().stream()
                        .filter(entry -> !entry.getValue().isAfter(result.asOf()))
                        .filter(entry -> !scenario.applicants().contains(entry.getKey())
                                || !entry.getValue().isAfter(first))
                        .count());
            }
        }
    }

    private static boolean changesTheParties(ModelAct act) {
        return act instanceof Does does && (does.deed() == Deed.DEPOSITS || does.deed() == Deed.DENOUNCES);
    }

    private static List<ModelResult> results() {
        return sample(Scenarios.any())
                .flatMap(scenario -> ReferenceModel.results(scenario).stream())
                .toList();
    }

    private static Stream<ModelScenario> sample(Arbitrary<ModelScenario> scenarios) {
        Random random = new Random(SEED);
        var generator = scenarios.generator(TRIES);
        return Stream.generate(() -> generator.next(random).value()).limit(TRIES);
    }
}
