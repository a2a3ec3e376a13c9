package org.articleten.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.articleten.model.Beat.Move;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Instrument;
import org.articleten.model.ModelAct.Kind;

/** The courses of events that a cast can play: each goes somewhere, and each may miss a step. */
final class Stories {
    private Stories() {}

    static Arbitrary<List<Beat>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, anAct()),
                Tuple.of(5, accession()),
                Tuple.of(3, contested()),
                Tuple.of(3, leaving()),
                Tuple.of(4, comingAndGoing()),
                Tuple.of(2, withdrawal()),
                Tuple.of(3, rescission()),
                Tuple.of(2, neverAdmit()),
                Tuple.of(1, bar()),
                Tuple.of(9, enlargement()),
                Tuple.of(3, promise()),
                Tuple.of(3, texts()),
                Tuple.of(4, conditions()),
                Tuple.of(11, atHome()),
                Tuple.of(22, DealStories.any()));
    }

    private static Arbitrary<List<Beat>> anAct() {
        return Beat.of(Moves.any());
    }

    private static Arbitrary<List<Beat>> accession() {
        return Beat.chain(List.of(
                Beat.leftOut(6, does(Deed.APPLIES)),
                Beat.leftOut(8, Beat.of(Moves.positions())),
                Beat.leftOut(4, invitation()),
                Beat.leftOut(1, handling(Instrument.SIGNS)),
                Beat.leftOut(9, anAct()),
                Beat.leftOut(1, handling(Instrument.ACCEPTS)),
                Beat.leftOut(9, anAct()),
                Beat.leftOut(1, does(Deed.DEPOSITS))));
    }

    private static Arbitrary<List<Beat>> contested() {
        return Beat.chain(List.of(
                Beat.leftOut(6, Beat.of(Moves.positions())),
                Beat.of(Moves.question()),
                Beat.leftOut(3, anAct()),
                Beat.leftOut(6, Beat.of(Moves.question()))));
    }

    private static Arbitrary<List<Beat>> leaving() {
        Move retracts = (scene, day) -> new Does(day, Deed.RETRACTS, List.of(scene.leaver()));
        Move again = (scene, day) -> new Does(day, Deed.DENOUNCES, List.of(scene.leaver()));
        return Beat.chain(List.of(
                Beat.of((scene, day) -> new Does(day, Deed.DENOUNCES, scene.leavers())),
                Beat.leftOut(8, Beat.of(Gap.aboutAYear(), Arbitraries.just(retracts))),
                Beat.leftOut(9, Beat.of(again)),
                Beat.of(Gap.aboutAYear(), Moves.any()),
                Beat.leftOut(5, anAct())));
    }

    private static Arbitrary<List<Beat>> comingAndGoing() {
        return Beat.chain(List.of(
                accession(),
                does(Deed.DENOUNCES),
                Beat.leftOut(9, does(Deed.RETRACTS)),
                Beat.of(Gap.aboutAYear(), Moves.onTheApplicant()),
                Beat.leftOut(3, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(5, accession())));
    }

    private static Arbitrary<List<Beat>> withdrawal() {
        return Beat.chain(List.of(
                Beat.leftOut(4, Beat.of(Moves.question())),
                Beat.leftOut(6, handling(Instrument.SIGNS)),
                does(Deed.WITHDRAWS),
                Beat.leftOut(4, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(6, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(4, does(Deed.APPLIES)),
                Beat.leftOut(4, accession())));
    }

    private static Arbitrary<List<Beat>> rescission() {
        return Beat.chain(List.of(
                invitation(),
                Beat.leftOut(5, Beat.of(Moves.handledBySome(Instrument.SIGNS))),
                Beat.leftOut(7, Beat.of(Moves.question())),
                Beat.of(Moves.agreed(Kind.RESCIND_INVITATION)),
                Beat.leftOut(4, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(5, handling(Instrument.SIGNS))));
    }

    private static Arbitrary<List<Beat>> neverAdmit() {
        return Beat.chain(List.of(
                Beat.of(Moves.agreed(Kind.NEVER_ADMIT)), Beat.leftOut(5, anAct()), Beat.leftOut(4, invitation())));
    }

    private static Arbitrary<List<Beat>> bar() {
        return Beat.chain(List.of(
                does(Deed.BARS_ITSELF), accession(), Beat.leftOut(3, does(Deed.LIFTS_BAR)), does(Deed.DEPOSITS)));
    }

    /** Another applicant becomes a Party while this one's protocol waits, or before it is invited, and then has a say. */
    private static Arbitrary<List<Beat>> enlargement() {
        return Beat.chain(List.of(
                Beat.leftOut(5, invitation()),
                Beat.leftOut(5, handling(Instrument.SIGNS)),
                accession().map(Beat::ofTheNewcomer),
                Beat.leftOut(4, Beat.of(Moves.saidBy(Scene::newcomer))),
                Beat.leftOut(4, handling(Instrument.ACCEPTS)),
                Beat.leftOut(5, does(Deed.DEPOSITS))));
    }

    /** A promise not to object, kept or not, given before the question, while a silence runs or too late. */
    private static Arbitrary<List<Beat>> promise() {
        return Beat.chain(List.of(
                Beat.leftOut(3, Beat.of(FurtherMoves.promise())),
                Beat.leftOut(7, anAct()),
                Beat.of(Moves.saidBy(Scene::leaver)),
                Beat.leftOut(6, Beat.of(FurtherMoves.promise())),
                Beat.leftOut(6, Beat.of(Moves.saidBy(Scene::leaver))),
                Beat.leftOut(8, does(Deed.WITHDRAWS))));
    }

    private static Arbitrary<List<Beat>> texts() {
        return Beat.chain(List.of(
                FurtherMoves.textAndRepeal(),
                Beat.leftOut(8, does(Deed.WITHDRAWS)),
                Beat.leftOut(4, Beat.of(FurtherMoves.text())),
                Beat.leftOut(6, Beat.of(Moves.question())),
                Beat.leftOut(8, Beat.of(Moves.agreed(Kind.NEVER_ADMIT))),
                Beat.leftOut(4, Beat.of(FurtherMoves.text())),
                Beat.leftOut(8, invitation())));
    }

    /** A protocol that asks for more than acceptances, or changes the Treaty. */
    private static Arbitrary<List<Beat>> conditions() {
        Arbitrary<Move> signature = FurtherMoves.withTerms(everyone(Instrument.SIGNS), 0);
        return Beat.chain(List.of(
                Beat.leftOut(7, Beat.of(FurtherMoves.fulfilment())),
                Beat.leftOut(7, rescindedDraft()),
                Beat.leftOut(1, Beat.of(signature)),
                Beat.leftOut(5, Beat.of(FurtherMoves.fulfilment())),
                Beat.leftOut(1, handling(Instrument.ACCEPTS)),
                Beat.leftOut(4, Beat.of(FurtherMoves.fulfilment())),
                Beat.leftOut(3, does(Deed.DEPOSITS)),
                Beat.leftOut(8, does(Deed.WITHDRAWS)),
                Beat.leftOut(5, accession().map(Beat::ofTheNewcomer))));
    }

    /** What some sign before the invitation is rescinded. */
    private static Arbitrary<List<Beat>> rescindedDraft() {
        return Beat.chain(List.of(
                invitation(),
                Beat.of(FurtherMoves.withTerms(Moves.handledBySome(Instrument.SIGNS), 2)),
                Beat.of(Moves.agreed(Kind.RESCIND_INVITATION))));
    }

    /** One state's steps at home before and after signature, and its acceptance all the same. */
    private static Arbitrary<List<Beat>> atHome() {
        return Moves.number()
                .flatMap(who -> Beat.chain(List.of(
                        Beat.leftOut(3, Beat.of(HomeMoves.of(who))),
                        Beat.leftOut(4, Beat.of(HomeMoves.of(who))),
                        Beat.leftOut(1, handling(Instrument.SIGNS)),
                        Beat.leftOut(7, Beat.of(Moves.handledBySome(Instrument.ACCEPTS))),
                        Beat.of(HomeMoves.of(who)),
                        Beat.leftOut(6, Beat.of(HomeMoves.of(who))),
                        Beat.leftOut(9, does(Deed.WITHDRAWS)),
                        Beat.leftOut(3, handling(Instrument.ACCEPTS)),
                        Beat.leftOut(6, Beat.of(HomeMoves.any())),
                        Beat.leftOut(6, does(Deed.DEPOSITS)))));
    }

    private static Arbitrary<List<Beat>> invitation() {
        return Beat.of(Moves.agreed(Kind.INVITATION));
    }

    /** Everyone in one act, or first only some of them. */
    private static Arbitrary<List<Beat>> handling(Instrument instrument) {
        Arbitrary<Move> everyone = everyone(instrument);
        Arbitrary<Move> all = instrument == Instrument.SIGNS ? FurtherMoves.withTerms(everyone, 9) : everyone;
        return Beat.chain(
                List.of(Beat.leftOut(8, Beat.of(Moves.handledBySome(instrument))), Beat.leftOut(1, Beat.of(all))));
    }

    static Arbitrary<Move> everyone(Instrument instrument) {
        return Arbitraries.just(
                (scene, day) -> new Handles(day, instrument, List.of(ModelAct.ALL), List.of(scene.applicant())));
    }

    static Arbitrary<List<Beat>> does(Deed deed) {
        return Beat.of((scene, day) -> new Does(day, deed, List.of(scene.applicant())));
    }
}
