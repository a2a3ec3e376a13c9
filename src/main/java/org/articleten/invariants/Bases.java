package org.articleten.invariants;

import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Variations;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The scenarios in which changes are made, by number: small alliances first, so that what breaks there is found there. */
final class Bases {
    /** A prime number, so that each scenario of a folder has its turn. */
    private static final int SPREAD = 997;

    private final Families families;
    private final List<Draft> corpus;
    private final Variations variations;
    private final Prover.Size size;

    Bases(RuleBook book, Setting setting, List<Draft> corpus, @Nullable String houseRules, Prover.Size size) {
        this.families = new Families(setting, houseRules, Variations.alliance(book));
        this.corpus = List.copyOf(corpus);
        this.variations = new Variations(corpus, Variations.alliance(book), size.seed());
        this.size = size;
    }

    /**
     * A scenario in which changes are made.
     *
     * @param family of which family
     * @param draft the scenario
     * @param parties how many Parties it has; 0 where it is not one of all scenarios of a small alliance
     */
    record Base(Family family, Draft draft, int parties) {
        /** Whether it is one of all there are. */
        boolean exhaustive() {
            return parties > 0;
        }
    }

    int count() {
        return small(size.parties()) + size.tries() + (corpus.isEmpty() ? 0 : size.tries());
    }

    Proof.Tried tried() {
        var votes = 0;
        var stages = 0;
        for (var parties = 1; parties <= size.parties(); parties++) {
            votes += families.votes(parties);
            stages += families.stages(parties);
        }
        var varied = corpus.isEmpty() ? 0 : size.tries();
        var told = Math.min(corpus.size(), (varied + 1) / 2);
        return new Proof.Tried(
                size.parties(), votes, stages, families.whole(), size.tries(), told, varied / 2, size.seed());
    }

    /** One of them; null where there is no such variation. */
    @Nullable
    Base get(int number) {
        var left = number;
        for (var parties = 1; parties <= size.parties(); parties++) {
            if (left < families.votes(parties)) {
                return new Base(Family.VOTES, families.vote(parties, left), parties);
            }
            left -= families.votes(parties);
            if (left < families.stages(parties)) {
                return new Base(Family.STAGES, families.stage(parties, left), parties);
            }
            left -= families.stages(parties);
        }
        if (left < size.tries()) {
            return new Base(Family.VOTES, families.vote(left, size.seed()), 0);
        }
        left -= size.tries();
        // One as it is, then one varied; from all over the folder.
        var told = corpus.get((int) ((long) left / 2 * SPREAD % corpus.size())).withoutExpect();
        var draft = left % 2 == 0 ? told : variations.variation(told, left);
        return draft == null ? null : new Base(Family.SCENARIOS, draft, 0);
    }

    private int small(int most) {
        var all = 0;
        for (var parties = 1; parties <= most; parties++) {
            all += families.votes(parties) + families.stages(parties);
        }
        return all;
    }
}
