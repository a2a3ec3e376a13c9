package org.articleten.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Keys;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Variations are valid, many, and the same for the same seed. */
class VariationsTest {
    private static final List<String> ALLIANCE = List.of("CA", "DK", "FR", "GB", "HU", "NO", "TR", "US");
    private static final int OF_EACH = 8;

    private static List<Draft> shipped;
    private static List<Draft> varied;

    @BeforeAll
    static void vary() throws ProblemsFound {
        shipped = Drafts.shipped();
        varied = varied(1);
    }

    private static List<Draft> varied(long seed) {
        Variations variations = new Variations(shipped, ALLIANCE, seed);
        return shipped.stream()
                .flatMap(draft -> variations.around(draft).limit(OF_EACH))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameVariationsInWhateverOrderTheyAreAsked() {
        assertThat(varied(1)).isEqualTo(varied);
        Variations variations = new Variations(shipped, ALLIANCE, 1);
        Draft last = shipped.get(shipped.size() - 1);
        assertThat(variations.variation(last, 3))
                .isEqualTo(variations.around(last).skip(3).findFirst().orElseThrow());
    }

    @Test
    void anotherSeedGivesOthers() {
        Set<Draft> others = new HashSet<>(varied(2));
        others.removeAll(new HashSet<>(varied));
        assertThat(others).hasSizeGreaterThan(varied.size() / 2);
    }

    @Test
    void theyAreManyAndOtherThanTheirScenario() {
        assertThat(new HashSet<>(varied)).hasSizeGreaterThan(varied.size() * 8 / 10);
        assertThat(varied)
                .doesNotContainAnyElementsOf(
                        shipped.stream().map(Draft::withoutExpect).toList());
    }

    @Test
    void theyAreQuestionsUnderTheTitleOfTheirScenario() {
        Set<Object> titles = new HashSet<>();
        shipped.forEach(draft -> titles.add(draft.data().get("title")));
        assertThat(varied).allSatisfy(draft -> {
            assertThat(draft.data()).doesNotContainKey("expect");
            assertThat(titles).contains(draft.data().get("title"));
        });
    }

    @Test
    void theirTextSaysWhatTheirSketchSays() throws ProblemsFound {
        for (Draft draft : varied.subList(0, 600)) {
            assertThat(draft.read().acts())
                    .as(draft.yaml())
                    .hasSameSizeAs(draft.sketch().acts());
            assertThat(Drafts.of(draft.yaml())).isEqualTo(draft);
        }
    }

    @Test
    void everyKindOfActIsAmongWhatIsNew() {
        Set<Object> old = new HashSet<>();
        shipped.forEach(draft -> old.addAll(acts(draft)));
        Set<String> kinds = new TreeSet<>();
        varied.forEach(draft -> acts(draft).stream()
                .filter(act -> !old.contains(act))
                .forEach(act -> kinds.addAll(Data.map(act).keySet())));
        assertThat(kinds).containsAll(actKeys());
    }

    @Test
    void everyVoteWordIsAmongThem() {
        Set<Object> words = new HashSet<>();
        varied.forEach(draft -> Spots.of(draft.data(), spot -> spot.slot().endsWith("/votes/*"))
                .forEach(spot -> words.add(spot.value())));
        for (VoteWord word : VoteWord.values()) {
            assertThat(words).contains(word.word());
        }
    }

    @Test
    void ofWhatIsTriedMostIsAccepted() {
        Variations variations = new Variations(shipped, ALLIANCE, 3);
        int accepted = 0;
        for (Draft draft : shipped) {
            Draft tried = variations.tried(draft, new Chance(draft.path().hashCode()));
            if (tried != null && tried.sketchOrNull() != null) {
                accepted++;
            }
        }
        assertThat(accepted).isGreaterThan(shipped.size() * 6 / 10);
    }

    @Test
    void oneScenarioAloneIsEnoughToFindEveryKindOfAct() {
        Draft alone = Drafts.of("""
                title: The only one
                asOf: 2025-11-26
                applicant: UA
                question: invitation
                """);
        Variations variations = new Variations(List.of(alone), ALLIANCE, 1);
        Set<String> kinds = new TreeSet<>();
        variations
                .around(alone)
                .limit(1500)
                .forEach(draft ->
                        acts(draft).forEach(act -> kinds.addAll(Data.map(act).keySet())));
        // Who has signed nothing cannot ratify it, and a condition must be somebody's before it is fulfilled.
        List<String> reachable = new ArrayList<>(actKeys());
        reachable.removeAll(List.of("ratifies", "fulfils"));
        assertThat(kinds).containsAll(reachable);
    }

    private static List<Object> acts(Draft draft) {
        return new ArrayList<>(Data.list(draft.data().get("timeline")));
    }

    /** The acts that the format's schema knows. */
    private static List<String> actKeys() {
        Items timeline = (Items) Format.scenario().known().get("timeline");
        return ((Choice) timeline.each())
                .choices().stream().map(kind -> ((Keys) kind).required().get(0)).toList();
    }
}
