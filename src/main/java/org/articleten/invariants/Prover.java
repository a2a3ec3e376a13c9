package org.articleten.invariants;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Answers.Answer;
import org.articleten.invariants.Bases.Base;
import org.articleten.invariants.Changed.Option;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Looks for scenarios that break invariants. What it finds depends on what it is given alone, not on the machine. */
public final class Prover {
    /** In an alliance of one Party every change is made; in one of two so many for each invariant. */
    private static final int OF_TWO = 2;

    /** From so many Parties on there are so many scenarios that each is changed for some of the invariants only. */
    private static final int MANY = 3;

    private static final int FOR_SOME = 3;

    /** A change of votes leads to a scenario that is tried anyway, and costs little. */
    private static final int REWORDED = 12;

    private final RuleBook book;
    private final List<Invariant> invariants;
    private final Setting setting;
    private final Bases bases;
    private final Answers answers;
    private final Shrinking shrinking;

    /**
     * How much is tried.
     *
     * @param parties all scenarios of alliances of so many Parties, and of fewer
     * @param tries so many votes of the whole alliance, and so many scenarios and variations of them
     * @param seed what the choice depends on
     */
    public record Size(int parties, int tries, long seed) {}

    /**
     * A search.
     *
     * @param corpus scenarios to vary; they are tried too
     * @param houseRules the house rules of the scenarios that are made up, or null; the others have their own
     */
    public Prover(RuleBook book, Invariants invariants, List<Draft> corpus, @Nullable String houseRules, Size size) {
        this.book = book;
        this.invariants = invariants.all();
        this.setting = invariants.setting();
        this.bases = new Bases(book, setting, corpus, houseRules, size);
        this.answers = new Answers(book);
        this.shrinking = new Shrinking(answers, this::story);
    }

    /** How many steps the search has. */
    public int steps() {
        return bases.count();
    }

    /** The search; after each of its steps something is done, by several threads. */
    public Proof prove(Runnable afterStep) throws ProblemsFound {
        var broken = new AtomicIntegerArray(invariants.size());
        for (var one = 0; one < invariants.size(); one++) {
            broken.set(one, Integer.MAX_VALUE);
        }
        var steps = IntStream.range(0, bases.count())
                .parallel()
                .mapToObj(number -> {
                    var found = check(number, broken);
                    afterStep.run();
                    return found;
                })
                .toList();
        var verdicts = new ArrayList<Proof.Verdict>();
        for (var one = 0; one < invariants.size(); one++) {
            var changes = 0L;
            for (var number = 0; number < steps.size() && number <= broken.get(one); number++) {
                changes += steps.get(number).compared[one];
            }
            verdicts.add(new Proof.Verdict(invariants.get(one), changes, breach(one, broken.get(one))));
        }
        return new Proof(bases.tried(), verdicts, failure(steps, broken));
    }

    /** What came of one scenario. */
    private static final class Step {
        /** How many changes of it were compared for each invariant. */
        private final int[] compared;

        /** For which invariants a change of it makes the rules fail; beyond the last, whether it does itself. */
        private final BitSet failed = new BitSet();

        Step(int invariants) {
            this.compared = new int[invariants];
        }
    }

    /** Checks each invariant that is not broken in an earlier scenario. */
    private Step check(int number, AtomicIntegerArray broken) {
        var step = new Step(invariants.size());
        var base = bases.get(number);
        var before = base == null || !open(base, number, broken) ? null : before(base);
        if (base == null || before == null) {
            return step;
        }
        if (before.failure() != null) {
            step.failed.set(invariants.size());
            return step;
        }
        var story = story(base.draft());
        for (var one = 0; one < invariants.size(); one++) {
            if (invariants.get(one).terms().over().contains(base.family()) && number <= broken.get(one)) {
                check(one, story, base, before, number, step, broken);
            }
        }
        return step;
    }

    private void check(
            int one, Story story, Base base, Answer before, int number, Step step, AtomicIntegerArray broken) {
        var invariant = invariants.get(one);
        for (var option : chosen(invariant, story, base, number)) {
            var changed = option.make();
            var after = changed.nothing() ? before : after(invariant, base, changed);
            if (after == null) {
                continue;
            }
            step.compared[one]++;
            if (after.failure() != null) {
                step.failed.set(one);
            } else if (Judge.breach(invariant, base.draft(), before, changed, after) != null) {
                broken.accumulateAndGet(one, number, Math::min);
                return;
            }
        }
    }

    /** Whether a scenario can still break an invariant that is not broken in an earlier one. */
    private boolean open(Base base, int number, AtomicIntegerArray broken) {
        return IntStream.range(0, invariants.size())
                .anyMatch(
                        one -> invariants.get(one).terms().over().contains(base.family()) && number <= broken.get(one));
    }

    private Story story(Draft draft) {
        return new Story(draft, setting, book.referenceData());
    }

    private @Nullable Answer before(Base base) {
        return base.exhaustive() ? answers.kept(base.draft()) : answers.of(base.draft());
    }

    private @Nullable Answer after(Invariant invariant, Base base, Changed changed) {
        return base.exhaustive() && ofVotes(invariant) ? answers.kept(changed.draft()) : answers.of(changed.draft());
    }

    /** Whether its changes lead to scenarios of the same family. */
    private static boolean ofVotes(Invariant invariant) {
        return invariant.terms().changes().stream()
                .allMatch(change -> change.verb() == Verb.NOTHING
                        || change.verb() == Verb.SWAP
                        || (change.verb() == Verb.REWORD && change.by() == Who.PARTY));
    }

    /** Of many changes some, spread evenly over the scenarios. */
    private List<Option> chosen(Invariant invariant, Story story, Base base, int number) {
        if (base.parties() >= MANY && !ofVotes(invariant) && (number + invariants.indexOf(invariant)) % FOR_SOME != 0) {
            return List.of();
        }
        var options = Changes.of(story, invariant.terms().changes());
        var most = most(invariant, base);
        if (options.size() <= most) {
            return options;
        }
        var chosen = new ArrayList<Option>();
        var from = (int) Math.floorMod((number * 0x9E3779B97F4A7C15L) >>> 20, (long) options.size());
        for (var more = 0; more < most; more++) {
            // Neighbours are alike: those that are far from one another say more.
            chosen.add(options.get((from + more * (options.size() / most)) % options.size()));
        }
        return chosen;
    }

    private static int most(Invariant invariant, Base base) {
        return switch (base.parties()) {
            case 0 -> 1;
            case 1 -> Integer.MAX_VALUE;
            default -> ofVotes(invariant) ? REWORDED : base.parties() < MANY ? OF_TWO : 1;
        };
    }

    private @Nullable Breach breach(int one, int number) throws ProblemsFound {
        if (number == Integer.MAX_VALUE) {
            return null;
        }
        var base = Objects.requireNonNull(bases.get(number));
        var before = Objects.requireNonNull(before(base));
        for (var option : chosen(invariants.get(one), story(base.draft()), base, number)) {
            var changed = option.make();
            var after = answers.of(changed.draft());
            var breach = after == null ? null : Judge.breach(invariants.get(one), base.draft(), before, changed, after);
            if (breach != null) {
                return shrinking.smallest(invariants.get(one), breach);
            }
        }
        throw new IllegalStateException("what was broken is not broken when it is looked at again");
    }

    /** The first failure of the rules; what was tried only because no thread knew yet that it need not be, is left out. */
    private Proof.@Nullable Failure failure(List<Step> steps, AtomicIntegerArray broken) throws ProblemsFound {
        for (var number = 0; number < steps.size(); number++) {
            var failed = steps.get(number).failed;
            var base = failed.isEmpty() ? null : bases.get(number);
            if (base == null) {
                continue;
            }
            if (failed.get(invariants.size()) && open(base, number, broken)) {
                return shrinking.smallest(base.draft());
            }
            for (var one = 0; one < invariants.size(); one++) {
                if (failed.get(one) && number <= broken.get(one)) {
                    return shrinking.smallest(failing(one, base, number));
                }
            }
        }
        return null;
    }

    private Draft failing(int one, Base base, int number) {
        return chosen(invariants.get(one), story(base.draft()), base, number).stream()
                .map(option -> option.make().draft())
                .filter(this::fails)
                .findFirst()
                .orElseThrow();
    }

    private boolean fails(Draft draft) {
        var answer = answers.of(draft);
        return answer != null && answer.failure() != null;
    }
}
