package org.articleten.invariants;

import java.util.Objects;
import java.util.function.Function;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Smallest;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Makes a scenario that breaks an invariant as small as it can be, and breaks it still in the same way. */
final class Shrinking {
    /** With more Parties than these only the change that was found is tried again. */
    private static final int FEW = 6;

    private static final int TRIES = 600;

    private final Answers answers;
    private final Function<Draft, Story> stories;

    Shrinking(Answers answers, Function<Draft, Story> stories) {
        this.answers = answers;
        this.stories = stories;
    }

    /** The smallest breach like this one. */
    Breach smallest(Invariant invariant, Breach found) throws ProblemsFound {
        var small = Smallest.of(found.before(), draft -> breach(invariant, found, draft) != null, TRIES);
        return Objects.requireNonNullElse(breach(invariant, found, small), found);
    }

    private @Nullable Breach breach(Invariant invariant, Breach like, Draft draft) {
        var before = answers.of(draft);
        if (before == null || before.failure() != null) {
            return null;
        }
        var story = stories.apply(draft);
        if (story.parties().isEmpty() && !stories.apply(like.before()).parties().isEmpty()) {
            // An alliance without a Party shows nothing to anybody.
            return null;
        }
        for (var again : new boolean[] {true, false}) {
            if (!again && story.parties().size() > FEW) {
                return null;
            }
            for (var option : Changes.of(story, invariant.terms().changes())) {
                var changed = option.make();
                var after = changed.said().equals(like.changed()) == again ? answers.of(changed.draft()) : null;
                var breach = after == null || after.failure() != null
                        ? null
                        : Judge.breach(invariant, draft, before, changed, after);
                if (breach != null && Judge.alike(breach, like)) {
                    return breach;
                }
            }
        }
        return null;
    }

    /** The smallest scenario in which the same rule fails. */
    Proof.Failure smallest(Draft failing) throws ProblemsFound {
        var problem = problem(failing);
        var small = Smallest.of(
                failing,
                draft -> {
                    var now = answers.of(draft);
                    return now != null && now.failure() != null && now.failure().equals(problem);
                },
                TRIES);
        return new Proof.Failure(small, problem);
    }

    private Problem problem(Draft failing) {
        return Objects.requireNonNull(
                Objects.requireNonNull(answers.of(failing)).failure());
    }
}
