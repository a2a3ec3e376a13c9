package org.articleten.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of the rules that nobody announced, and what comparing finds of them. */
class BookComparisonTest {
    private static final String OBJECTION = "scenarios/rules/r-blk-01-one-objection-in-the-council.yaml";
    private static final String AGREED = "scenarios/rules/r-blk-01-no-objection-in-the-council.yaml";
    private static final String RUSSIA = "scenarios/ukraine/russia-alone-objects.yaml";
    private static final String PLAN = "scenarios/ukraine/2025-11-draft-plan.yaml";
    private static final String HOUSE = "scenarios/rules/r-dec-08-by-house-rules-one-abstains-and-the-rest-agree.yaml";

    private static final String OBJECTS =
            "    $vote : Vote( question == $question, word == VoteWord.OBJECT )\n    Party( $party : state,";

    private static final String CONCLUDES =
            " $vote.speaksFor( state ) )\nthen\n    insertLogical( new Objection( $question, ";

    @TempDir
    Path folder;

    @Test
    void aThirdThatMustObjectInPlaceOfOneIsFoundInTheGivenScenarios() throws ProblemsFound {
        var found = compared(twoThirds(), 0, OBJECTION, AGREED);
        assertThat(found.changed()).hasSize(1);
        var changed = found.changed().get(0);
        assertThat(changed.scenario().path()).isEqualTo(OBJECTION);
        assertThat(changed.depth()).isEqualTo(Depth.OUTCOME);
        assertThat(changed.results()).hasSize(1);
        assertThat(changed.results().get(0).before().outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(changed.results().get(0).fields())
                .anySatisfy(field -> {
                    assertThat(field.field()).isEqualTo("blockers");
                    assertThat(field.gone()).isEqualTo(List.of("XE"));
                    assertThat(field.came()).isEmpty();
                })
                .anySatisfy(field -> {
                    assertThat(field.field()).isEqualTo("rules");
                    assertThat(field.gone()).asString().contains("R-BLK-01");
                })
                .anySatisfy(field -> {
                    assertThat(field.field()).isEqualTo("because");
                    assertThat(field.gone()).asString().contains("An objection comes from Epsilonia");
                });
        assertThat(changed.expectations()).hasSize(1);
        assertThat(changed.expectations().get(0).before().met()).isTrue();
        assertThat(changed.expectations().get(0).unmet().differences()).isNotEmpty();
        assertThat(found.count()).isEqualTo(1);
        assertThat(found.texts())
                .extracting(
                        TextChange::what,
                        text -> Objects.requireNonNull(text.after()).line() > 1)
                .contains(tuple(TextChange.What.RULE, true));
    }

    @Test
    void aRussianVoteLetInByTheBackDoorIsFoundAndMadeSmall() throws ProblemsFound {
        var head = overlaid("src/test/resources/difference/russian-vote");
        var found = compared(head, 0, RUSSIA, OBJECTION);
        assertThat(found.changed()).extracting(one -> one.scenario().path()).containsExactly(RUSSIA);
        var smallest = Objects.requireNonNull(found.smallest());
        assertThat(smallest.difference().depth()).isEqualTo(Depth.OUTCOME);
        assertThat(smallest.generated()).isFalse();
        assertThat(smallest.draft().yaml()).contains("RU");
        assertThat(smallest.draft().yaml().lines().count()).isLessThanOrEqualTo(12);
        assertThat(found.texts())
                .extracting(TextChange::name)
                .contains("R-OUT-09, Russia is heard as if it were a Party");
    }

    @Test
    void whatNoGivenScenarioShowsAGeneratedOneDoes() throws ProblemsFound {
        var found = compared(overlaid("src/test/resources/difference/russian-vote"), 400, OBJECTION, AGREED, PLAN);
        assertThat(found.changed()).isEmpty();
        assertThat(found.sweep().outcomes()).isPositive();
        assertThat(found.count()).isEqualTo(found.sweep().changed());
        assertThat(Objects.requireNonNull(found.smallest()).generated()).isTrue();
    }

    @Test
    void aChangedSentenceAloneChangesReasonsAndNoField() throws ProblemsFound {
        var found = compared(
                ChangedRules.changed(folder, "{party}; one is enough.", "{party}, and one suffices."),
                0,
                OBJECTION,
                AGREED);
        assertThat(found.changed()).hasSize(1);
        assertThat(found.changed().get(0).depth()).isEqualTo(Depth.REASON);
        assertThat(found.changed().get(0).fields()).containsExactly("because");
        var reasons = found.changed().get(0).results().get(0).fields().get(0);
        assertThat(reasons.gone()).singleElement().asString().contains("Epsilonia; one is enough.");
        assertThat(reasons.came()).singleElement().asString().contains("Epsilonia, and one suffices.");
    }

    @Test
    void filesInAnotherOrderAndUnderOtherNamesChangeNothing() throws IOException, ProblemsFound {
        ChangedRules.copy(folder);
        var rules = folder.resolve("consensus.drl");
        var text = Files.readString(rules);
        var begin = text.indexOf("rule \"Consent\"");
        var end = text.indexOf("rule \"Consent with a reservation on record\"");
        Files.writeString(
                folder.resolve("zz-consensus.drl"),
                text.substring(0, begin) + text.substring(end) + "\n" + text.substring(begin, end));
        Files.delete(rules);
        var found = compared(ChangedRules.side("moved", folder), 60, OBJECTION, AGREED, RUSSIA, HOUSE);
        assertThat(found.changed()).isEmpty();
        assertThat(found.sweep().played()).isGreaterThan(50);
        assertThat(found.sweep().changed()).isZero();
        assertThat(found.smallest()).isNull();
        assertThat(found.count()).isZero();
        assertThat(found.answers()).isEqualTo(4);
        assertThat(found.texts()).noneMatch(change -> change.what() == TextChange.What.RULE);
    }

    @Test
    void aRuleThatNeverFiresIsToldAndMakesNoDifference() throws ProblemsFound {
        var found = compared(
                ChangedRules.changed(folder, "rule \"An outsider's consent is not counted\"", """
                        rule "Nobody is asked"
                            @id("R-OUT-08")
                            @force("model")
                            @source("None")
                            @says("Never said of {actor}.")
                        when
                            Party( state == "no state", $actor : state )
                        then
                            insertLogical( new Outsider( 0, "ZZ", $actor ) );
                        end

                        rule "An outsider's consent is not counted\""""),
                30,
                OBJECTION,
                RUSSIA);
        assertThat(found.count()).isZero();
        assertThat(found.texts()).singleElement().satisfies(text -> {
            assertThat(text.name()).isEqualTo("R-OUT-08, Nobody is asked");
            assertThat(text.before()).isNull();
            assertThat(Objects.requireNonNull(text.after()).line()).isGreaterThan(20);
        });
    }

    @Test
    void aRuleThatFailsWhileItFiresIsADifferenceInWords() throws ProblemsFound {
        var found = compared(
                ChangedRules.changed(
                        folder,
                        OBJECTS + CONCLUDES + "$party ) );",
                        OBJECTS + CONCLUDES + "$party.substring( 9 ) ) );"),
                0,
                OBJECTION,
                AGREED);
        assertThat(found.changed()).hasSize(1);
        assertThat(found.changed().get(0).failsBefore()).isNull();
        assertThat(found.changed().get(0).failsAfter()).contains("`One objection is enough` fails while it fires");
        assertThat(found.changed().get(0).depth()).isEqualTo(Depth.OUTCOME);
        var kept = KeptScenario.of(Objects.requireNonNull(found.smallest()), found.base(), found.head());
        assertThat(kept.passes()).isEqualTo(found.base());
        assertThat(kept.tells()).isTrue();
    }

    @Test
    void houseRulesOfAScenarioArePlayedUnderBoth() throws ProblemsFound {
        var found = compared(ChangedRules.changed(folder, "VoteWord.ABSTAIN", "VoteWord.RESERVE"), 0, HOUSE, OBJECTION);
        assertThat(found.changed()).extracting(one -> one.scenario().path()).containsExactly(HOUSE);
        assertThat(found.texts()).isNotEmpty();
    }

    @Test
    void theSmallestIsTheSameWhateverTheOrderAndIsReallySmall() throws ProblemsFound {
        var head = twoThirds();
        var one = Objects.requireNonNull(
                compared(head, 60, OBJECTION, AGREED, RUSSIA).smallest());
        var again = Objects.requireNonNull(
                compared(head, 60, OBJECTION, AGREED, RUSSIA).smallest());
        assertThat(again.draft().yaml()).isEqualTo(one.draft().yaml());
        assertThat(one.draft().yaml().lines().count()).isLessThanOrEqualTo(16);
        assertThat(one.difference().results()).isNotEmpty();
        var kept = KeptScenario.of(one, ChangedRules.shipped(), head);
        assertThat(kept.tells()).isTrue();
        assertThat(kept.passes()).isEqualTo(head);
        assertThat(kept.file()).matches("difference-[0-9a-f]{12}\\.yaml");
    }

    private Side twoThirds() {
        ChangedRules.copy(folder);
        var file = ChangedRules.holding(folder, OBJECTS);
        ChangedRules.replace(file, OBJECTS, """
                    $parties : List() from collect( Party() )
                    $against : List( size * 3 > $parties.size ) from collect( Vote( question == $question, word == VoteWord.OBJECT ) )
                """ + OBJECTS);
        if (!ChangedRules.read(file).contains("import java.util.List\n")) {
            ChangedRules.replace(file, "package nato\n", "package nato\n\nimport java.util.List\n");
        }
        return ChangedRules.side("two-thirds", folder);
    }

    private static Side overlaid(String overlay) throws ProblemsFound {
        return new Side(overlay, RuleBook.load(ChangedRules.RULES, List.of(Path.of(overlay))));
    }

    /** However the scenarios are given, they are compared in the order of their names. */
    private static BookDifference compared(Side head, int tries, String... paths) throws ProblemsFound {
        var reversed = Arrays.asList(paths.clone());
        Collections.reverse(reversed);
        return new BookComparison(ChangedRules.shipped(), head, Given.read(reversed), tries, 1).compare(() -> {});
    }
}
