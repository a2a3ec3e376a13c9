package org.articleten.sweep;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.articleten.deliberation.Sitting;
import org.articleten.facts.Concerning;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Plays stretches of a sweep, one play after another. It belongs to one thread. */
final class Player implements AutoCloseable {
    private final Plan plan;
    private final boolean pivots;
    private final Variants variants;
    private final Sitting sitting;
    private final int[] choice;

    /** With or without trying in each play whether one government's other word would change what comes out. */
    Player(Plan plan, boolean pivots) {
        this.plan = plan;
        this.pivots = pivots;
        this.variants = new Variants(plan);
        this.sitting = new Sitting(plan.book());
        this.choice = new int[plan.axes().size()];
    }

    /** Plays from where a stretch was left until its end, or until it is enough; gives all of it that is played. */
    Slice play(int first, int count, @Nullable Slice begun, BooleanSupplier enough, IntConsumer played)
            throws ProblemsFound {
        var applicants = plan.applicants().size();
        var governments = plan.governments().size();
        var size = count * applicants;
        var results = begun == null ? new byte[size] : Arrays.copyOf(begun.results(), size);
        var inForce = begun == null ? new int[size] : Arrays.copyOf(begun.inForce(), size);
        var since = begun == null ? new int[size] : Arrays.copyOf(begun.since(), size);
        var decisive = begun == null ? new BitSet() : (BitSet) begun.pivots().clone();
        var done = begun == null ? 0 : begun.count();
        for (; done < count && !enough.getAsBoolean(); done++) {
            plan.choose(first + done, choice);
            var seen = play();
            for (var i = 0; i < applicants; i++) {
                var place = done * applicants + i;
                results[place] = seen[i].result();
                inForce[place] = seen[i].inForce();
                since[place] = seen[i].since();
            }
            if (pivots) {
                tryOthers(seen, done * applicants * governments, decisive);
            }
            played.accept(1);
        }
        return new Slice(
                first,
                done,
                Arrays.copyOf(results, done * applicants),
                Arrays.copyOf(inForce, done * applicants),
                Arrays.copyOf(since, done * applicants),
                decisive);
    }

    private Seen[] play() throws ProblemsFound {
        var standing = sitting
                .outline(variants.dossier(choice))
                .standing(plan.wanted().asOf())
                .stream()
                .filter(fact -> fact instanceof Concerning || fact instanceof org.articleten.facts.Accession)
                .toList();
        var seen = new Seen[plan.applicants().size()];
        for (var i = 0; i < seen.length; i++) {
            seen[i] = Seen.of(plan.applicants().get(i), standing, plan.asksProspect());
        }
        return seen;
    }

    /** Changes one word after another, and puts it back. */
    private void tryOthers(Seen[] seen, int firstBit, BitSet decisive) throws ProblemsFound {
        for (var axis = 0; axis < choice.length; axis++) {
            if (!plan.axes().get(axis).kind().word()) {
                continue;
            }
            var government = plan.governments().indexOf(plan.axes().get(axis).of());
            var own = choice[axis];
            for (var other = 0; other < plan.axes().get(axis).size(); other++) {
                if (other != own) {
                    choice[axis] = other;
                    var then = play();
                    for (var i = 0; i < seen.length; i++) {
                        if (then[i].result() != seen[i].result()) {
                            decisive.set(firstBit + i * plan.governments().size() + government);
                        }
                    }
                }
            }
            choice[axis] = own;
        }
    }

    @Override
    public void close() {
        sitting.close();
    }
}
