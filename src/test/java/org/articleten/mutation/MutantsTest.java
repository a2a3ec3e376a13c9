package org.articleten.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.articleten.mutation.Mutant.Kind;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.junit.jupiter.api.Test;

/** Which small steps a rule can be changed by. */
class MutantsTest {
    private static final RuleBook BOOK = book();

    @Test
    void theObjectionIsChangedInEachOfItsParts() {
        var mutants = Mutants.of(rule("One objection is enough"));
        assertThat(mutants)
                .extracting(mutant -> mutant.kind() + ": " + mutant.after())
                .containsExactly(
                        "REMOVE_RULE: ",
                        "DROP_CONSTRAINT: $vote : Vote(  word == VoteWord.OBJECT )",
                        "SWAP_COMPARISON: $vote : Vote( question != $question, word == VoteWord.OBJECT )",
                        "DROP_CONSTRAINT: $vote : Vote( question == $question )",
                        "SWAP_COMPARISON: $vote : Vote( question == $question, word != VoteWord.OBJECT )",
                        "SWAP_WORD: $vote : Vote( question == $question, word == VoteWord.CONSENT )",
                        "SWAP_WORD: $vote : Vote( question == $question, word == VoteWord.RESERVE )",
                        "SWAP_WORD: $vote : Vote( question == $question, word == VoteWord.CONDITIONAL )",
                        "DROP_CONSTRAINT: Party( $party : state )");
    }

    @Test
    void anAbsenceIsRemovedAndTurnedRound() {
        var mutants = Mutants.of(rule("A Party gives notice"));
        assertThat(mutants)
                .filteredOn(mutant -> mutant.before().startsWith("not RunningNotice"))
                .extracting(Mutant::kind, Mutant::after)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Kind.REMOVE_CONDITION, ""),
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.NEGATE_CONDITION, "exists RunningNotice( state == $party )"));
    }

    @Test
    void aBoundThatComparesIsMovedAndTurned() {
        var mutants = Mutants.of(rule("A Party gives notice"));
        assertThat(mutants)
                .extracting(Mutant::after)
                .contains(
                        "Now( $at : at, on > $from, $on : on )",
                        "Now( $at : at, on < $from, $on : on )",
                        "TreatyDate( event == \"~denunciation-possible\", $from : on )");
    }

    @Test
    void aConditionWhoseNamesAreNeededStays() {
        var mutants = Mutants.of(rule("One objection is enough"));
        assertThat(mutants).extracting(Mutant::kind).doesNotContain(Kind.REMOVE_CONDITION, Kind.NEGATE_CONDITION);
    }

    @Test
    void noTwoMutantsOfARuleReadAlikeAndNoneLikeTheRule() {
        assertThat(BOOK.written()).isNotEmpty().allSatisfy(rule -> {
            var texts = new HashSet<String>();
            texts.add(rule.text());
            assertThat(Mutants.of(rule))
                    .isNotEmpty()
                    .allSatisfy(mutant ->
                            assertThat(texts.add(String.valueOf(mutant.text()))).isTrue());
        });
    }

    private static WrittenRule rule(String name) {
        return BOOK.written().stream()
                .filter(rule -> rule.info().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static RuleBook book() {
        try {
            return RuleBook.load(Path.of("rules", "nato"), List.of());
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
