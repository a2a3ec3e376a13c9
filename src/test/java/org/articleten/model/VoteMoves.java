package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Beat.Move;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelAct.Vote;
import org.jspecify.annotations.Nullable;

/** Questions without a default, mostly invitations: who is not named has no vote. */
final class VoteMoves {
    private VoteMoves() {}

    /** All or none are named but those that may have pledged; one of them may be. */
    static Arbitrary<Move> unspoken() {
        Arbitrary<@Nullable Voice> own = Arbitraries.of(Voice.class).injectNull(0.7);
        Arbitrary<@Nullable Gap> late = Gap.any().injectNull(0.4);
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(7, Kind.INVITATION), Tuple.of(1, Kind.RESCIND_INVITATION), Tuple.of(1, Kind.NEVER_ADMIT));
        return Combinators.combine(kinds, Moves.silence(), Moves.oftenTrue(), own, late)
                .as((kind, silence, others, voice, later) -> (scene, day) -> {
                    List<Vote> votes = new ArrayList<>();
                    for (String party : scene.cast().parties()) {
                        if (others && !scene.leavers().contains(party)) {
                            votes.add(new Vote(party, Voice.CONSENT, null));
                        }
                    }
                    if (voice != null) {
                        boolean dated = silence != null && later != null;
                        votes.add(new Vote(scene.leaver(), voice, dated ? later.after(day) : null));
                    }
                    return question(kind, scene, day, silence, votes);
                });
    }

    /** Who may leave has its say about a year later, as it leaves, while a silence runs or after it. */
    static Arbitrary<Move> onTheLastDay() {
        Arbitrary<Gap> until = Arbitraries.of(Gap.TWO_DAYS, Gap.DAY_SHORT_OF_A_YEAR, Gap.YEAR, Gap.YEAR_AND_A_DAY);
        Arbitrary<Voice> own = Arbitraries.of(Voice.CONSENT, Voice.OBJECT, Voice.CONDITIONAL, Voice.ABSTAIN);
        return Combinators.combine(until, own, Gap.aboutAYear())
                .as((silence, voice, later) -> (scene, day) -> new Question(
                        day,
                        Kind.INVITATION,
                        List.of(scene.applicant()),
                        silence.after(day),
                        Voice.SILENT,
                        List.of(new Vote(scene.leaver(), voice, later.after(day)))));
    }

    /** Everyone is named: one in two, or in three, or nearly everyone abstains, and the rest agree. */
    static Arbitrary<Move> abstentions() {
        Arbitrary<Integer> oneIn =
                Arbitraries.frequency(Tuple.of(3, 2), Tuple.of(3, 3), Tuple.of(1, 5), Tuple.of(2, -4));
        return Combinators.combine(Moves.silence(), oneIn, Moves.number())
                .as((silence, every, from) -> (scene, day) -> {
                    List<Vote> votes = new ArrayList<>();
                    for (String party : scene.cast().parties()) {
                        boolean turn = (votes.size() + from) % every == 0;
                        votes.add(new Vote(party, turn == every > 0 ? Voice.ABSTAIN : Voice.CONSENT, null));
                    }
                    return question(Kind.INVITATION, scene, day, silence, votes);
                });
    }

    private static Question question(Kind kind, Scene scene, LocalDate day, @Nullable Gap silence, List<Vote> votes) {
        LocalDate until = silence == null ? null : silence.after(day);
        return new Question(day, kind, List.of(scene.applicant()), until, null, votes);
    }
}
