package org.articleten.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.Reforms;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** Of small alliances the search finds what is found by playing every set of changes, no more and no less. */
class BruteForceTest {
    private static final Limits EVERYTHING = new Limits(2, 1_000_000);
    private static final RuleBook REAL = book(List.of());
    private static final List<RuleBook> REFORMS = reforms();

    @Property(tries = 3)
    void underTheRulesAsTheyAre(@ForAll("alliances") SmallAlliance alliance) throws ProblemsFound {
        same(alliance, REAL, 2);
    }

    @Property(tries = 5)
    void underEveryReform(@ForAll("alliances") SmallAlliance alliance, @ForAll("reformed") RuleBook book)
            throws ProblemsFound {
        same(alliance, book, 2);
    }

    @Test
    void threeThatMustAllChangeAreFoundAsSuch() throws ProblemsFound {
        var alliance = new SmallAlliance(
                List.of("XA", "XB", "XC"),
                Map.of("XA", "object", "XB", "object", "XC", "object"),
                Map.of(),
                List.of(),
                List.of(),
                false);
        same(alliance, REAL, 3);
    }

    private static void same(SmallAlliance alliance, RuleBook book, int size) throws ProblemsFound {
        var searched = Smallest.search(
                book,
                alliance.scenario().dossier(alliance.scenario().asked()),
                "ZZ",
                SmallAlliance.DAY,
                new Limits(size, EVERYTHING.plays()));
        assertThat(searched.complete()).isEqualTo(size);
        assertThat(searched.likened()).isFalse();
        assertThat(BruteForce.families(searched, size))
                .as(alliance.yaml())
                .isEqualTo(BruteForce.families(alliance, book, size));
    }

    @Provide
    Arbitrary<SmallAlliance> alliances() {
        var parties = Arbitraries.of(List.of("XA", "XB"), List.of("XA", "XB", "XC"));
        var words = Arbitraries.of("consent", "consent", "consent", "object", "conditional", "silent");
        Arbitrary<Map<String, String>> criteria =
                Arbitraries.of(Map.<String, String>of(), Map.of("principles", "unmet"), Map.of("security", "met"));
        return parties.flatMap(all -> Combinators.combine(
                        words.list().ofSize(all.size()),
                        criteria,
                        Arbitraries.of(all).list().uniqueElements().ofMaxSize(all.size()),
                        Arbitraries.of(all).list().uniqueElements().ofMaxSize(all.size()),
                        Arbitraries.of(false, false, true))
                .as((said, seen, signed, accepted, silence) ->
                        new SmallAlliance(all, votes(all, said), seen, signed, accepted, silence)));
    }

    @Provide
    Arbitrary<RuleBook> reformed() {
        return Arbitraries.of(REFORMS);
    }

    private static Map<String, String> votes(List<String> parties, List<String> words) {
        var votes = new TreeMap<String, String>();
        for (var i = 0; i < parties.size(); i++) {
            votes.put(parties.get(i), words.get(i));
        }
        return votes;
    }

    private static RuleBook book(List<Path> overlays) {
        try {
            return RuleBook.load(Reforms.BASE, overlays);
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<RuleBook> reforms() {
        try {
            return Reforms.folders().stream()
                    .map(folder -> book(List.of(folder)))
                    .toList();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
