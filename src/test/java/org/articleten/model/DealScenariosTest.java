package org.articleten.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.articleten.model.ModelGuarantees.Verdict;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Decision;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelRuling.Ruling;
import org.articleten.model.ModelRuling.Track;

/** The generated scenarios reach every corner of agreements, guarantees, house rules and the record. */
class DealScenariosTest {
    private static final int TRIES = 2_000;
    private static final int AT_LEAST = 10;
    private static final List<ModelScenario> SCENARIOS = scenarios();

    private static List<ModelScenario> scenarios() {
        Random random = new Random(4);
        var generator = Scenarios.any().generator(TRIES);
        return Stream.generate(() -> generator.next(random).value())
                .limit(TRIES)
                .toList();
    }

    @Example
    void every_ruling_and_every_track_comes_up_again_and_again() {
        List<ModelRuling> clauses =
                results().flatMap(result -> result.clauses().stream()).toList();

        assertThat(counted(clauses, ModelRuling::ruling)).hasSameSizeAs(Ruling.values());
        assertThat(counted(clauses, ModelRuling::track)).hasSameSizeAs(Track.values());
        assertThat(clauses)
                .filteredOn(clause -> clause.flags().contains(Flag.ARTICLE_8_CONFLICT))
                .hasSizeGreaterThan(AT_LEAST);
    }

    @Example
    void what_is_said_for_nato_is_recorded_again_and_again_because_the_council_says_it() {
        assertThat(results()
                        .flatMap(result -> result.clauses().stream())
                        .filter(clause -> clause.ruling() == Ruling.RECORDED && clause.track() == Track.NATO))
                .hasSizeGreaterThan(AT_LEAST);
    }

    @Example
    void guarantees_are_complete_incomplete_and_not_required_again_and_again() {
        List<ModelGuarantees> offered = results()
                .flatMap(result -> Stream.ofNullable(result.guarantees()))
                .toList();

        assertThat(counted(offered, ModelGuarantees::verdict)).hasSameSizeAs(Verdict.values());
    }

    @Example
    void agreements_change_who_blocks_and_what_is_thought_again_and_again() {
        assertThat(changedBy(Agreement.class::isInstance, ModelResult::blockers))
                .isGreaterThan(AT_LEAST);
        assertThat(changedBy(
                        Agreement.class::isInstance, result -> result.prospect().answer()))
                .isGreaterThan(AT_LEAST);
        assertThat(changedBy(Agreement.class::isInstance, ModelResult::outcome)).isGreaterThan(AT_LEAST);
    }

    @Example
    void a_pledge_changes_a_silence_after_it_was_replaced_and_a_concern_outlasts_its_clause() {
        assertThat(results()
                        .filter(result -> result.flags().contains(Flag.SOVEREIGNTY_CONCERN)
                                && result.clauses().stream()
                                        .noneMatch(clause -> clause.flags().contains(Flag.SOVEREIGNTY_CONCERN))))
                .hasSizeGreaterThan(AT_LEAST);
        assertThat(results()
                        .filter(result -> result.flags().contains(Flag.PLEDGE_NOT_KEPT)
                                && result.clauses().stream()
                                        .noneMatch(clause -> clause.ruling() == Ruling.ALLY_POSITION)))
                .hasSizeGreaterThan(AT_LEAST);
    }

    @Example
    void house_rules_change_outcomes_and_leave_questions_on_which_all_abstain() {
        long otherwise = SCENARIOS.stream()
                .filter(ModelScenario::houseRules)
                .filter(scenario -> !outcomes(scenario).equals(outcomes(scenario.underRealRules())))
                .count();

        assertThat(otherwise).isGreaterThan(AT_LEAST);
        assertThat(results()
                        .flatMap(result -> Stream.ofNullable(result.decision()))
                        .filter(DealScenariosTest::allAbstain))
                .hasSizeGreaterThan(AT_LEAST);
    }

    @Example
    void texts_of_the_record_change_how_far_a_state_has_come() {
        long otherwise = SCENARIOS.stream()
                .filter(scenario -> !scenario.record().isEmpty())
                .filter(scenario -> ReferenceModel.results(scenario).stream()
                        .anyMatch(result -> !result.commitments().isEmpty()))
                .count();

        assertThat(otherwise).isGreaterThan(AT_LEAST);
    }

    private static boolean allAbstain(Decision decision) {
        return decision.answer() == Answer.PENDING
                && !decision.abstaining().isEmpty()
                && decision.undecided().isEmpty()
                && decision.consenting().isEmpty()
                && decision.reserving().isEmpty();
    }

    private static Stream<ModelResult> results() {
        return SCENARIOS.stream().flatMap(scenario -> ReferenceModel.results(scenario).stream());
    }

    private static List<ModelResult.Outcome> outcomes(ModelScenario scenario) {
        return ReferenceModel.results(scenario).stream()
                .map(ModelResult::outcome)
                .toList();
    }

    /** In how many scenarios the field is another without such acts. */
    private static long changedBy(Predicate<ModelAct> acts, Function<ModelResult, Object> field) {
        return SCENARIOS.stream()
                .filter(scenario -> {
                    ModelScenario without = scenario.without(acts);
                    return !without.timeline().isEmpty()
                            && !fields(scenario, field).equals(fields(without, field));
                })
                .count();
    }

    private static List<Object> fields(ModelScenario scenario, Function<ModelResult, Object> field) {
        return ReferenceModel.results(scenario).stream().map(field).toList();
    }

    /** What comes up more than a few times. */
    private static <T, K extends Comparable<K>> Map<K, Integer> counted(List<T> all, Function<T, K> key) {
        Map<K, Integer> counts = new TreeMap<>();
        all.forEach(each -> counts.merge(key.apply(each), 1, Integer::sum));
        counts.values().removeIf(times -> times <= AT_LEAST);
        return counts;
    }
}
