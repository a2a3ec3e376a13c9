package org.articleten.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Agreement.Status;
import org.articleten.model.Beat.Move;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Instrument;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Voice;

/** Courses of events that turn on agreements and guarantees. */
final class DealStories {
    private DealStories() {}

    static Arbitrary<List<Beat>> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, pledge()),
                Tuple.of(2, lastDays()),
                Tuple.of(3, draft()),
                Tuple.of(2, goodFaith()),
                Tuple.of(2, forNato()),
                Tuple.of(3, guarantees()),
                Tuple.of(5, abstention()));
    }

    /** A pledge, a question that leaves those who made it to it or does not, and what becomes of both. */
    private static Arbitrary<List<Beat>> pledge() {
        return Beat.chain(List.of(
                Beat.leftOut(7, Beat.of(position())),
                Beat.leftOut(2, Beat.of(DealMoves.pledge())),
                Beat.leftOut(8, Beat.of(Moves.any())),
                Beat.leftOut(7, Beat.of(position())),
                Beat.leftOut(8, Beat.of(again())),
                Beat.of(question()),
                Beat.leftOut(4, Beat.of(again())),
                Beat.leftOut(8, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(6, Beat.of(question())),
                Beat.leftOut(8, Stories.does(Deed.WITHDRAWS)),
                Beat.leftOut(8, Beat.of(question()))));
    }

    /** Who has pledged leaves, before the question or while a silence runs. */
    private static Arbitrary<List<Beat>> lastDays() {
        return Beat.chain(List.of(
                Beat.of((scene, day) -> new ModelAct.Does(day, Deed.DENOUNCES, scene.leavers())),
                Beat.leftOut(2, Beat.of(Arbitraries.oneOf(DealMoves.pledge(), FurtherMoves.promise()))),
                Beat.leftOut(4, Beat.of(VoteMoves.onTheLastDay())),
                Beat.leftOut(3, Beat.of(Gap.aboutAYear(), question())),
                Beat.leftOut(5, Beat.of(question())),
                Beat.leftOut(5, Beat.of(Moves.any()))));
    }

    /** A draft that is signed, brought into force, dropped, or another agreement in the end. */
    private static Arbitrary<List<Beat>> draft() {
        Arbitrary<Move> agreement = Arbitraries.oneOf(DealMoves.agreement(), DealMoves.pledge());
        return agreement.flatMap(text -> Beat.chain(List.of(
                Beat.leftOut(2, Beat.of(DealMoves.at(Status.DRAFT, text))),
                Beat.leftOut(6, Beat.of(question())),
                Beat.of(DealMoves.at(Status.SIGNED, text)),
                Beat.leftOut(7, Stories.does(Deed.WITHDRAWS)),
                Beat.leftOut(5, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(5, Beat.of(again())),
                Beat.leftOut(6, Beat.of(question())),
                Beat.leftOut(8, Beat.of(DealMoves.at(Status.DRAFT, text))),
                Beat.leftOut(8, Stories.does(Deed.WITHDRAWS)))));
    }

    /** A pledge between signature and acceptance, and what is declared after it. */
    private static Arbitrary<List<Beat>> goodFaith() {
        return Beat.chain(List.of(
                Beat.leftOut(5, Beat.of(position())),
                Beat.of(Stories.everyone(Instrument.SIGNS)),
                Beat.of(DealMoves.pledge()),
                Beat.leftOut(5, Beat.of(position())),
                Beat.leftOut(5, Beat.of(again())),
                Beat.leftOut(5, Beat.of(Moves.handledBySome(Instrument.ACCEPTS)))));
    }

    /** What some say for NATO, before and after the Council says the same. */
    private static Arbitrary<List<Beat>> forNato() {
        return Beat.chain(List.of(
                Beat.of(DealMoves.forNato()),
                Beat.leftOut(2, Beat.of(Moves.agreed(Kind.NEVER_ADMIT))),
                Beat.leftOut(4, Beat.of(DealMoves.forNato())),
                Beat.leftOut(6, Beat.of(FurtherMoves.text())),
                Beat.leftOut(6, Beat.of(Moves.agreed(Kind.INVITATION)))));
    }

    private static Arbitrary<List<Beat>> guarantees() {
        return Beat.chain(List.of(
                Beat.leftOut(5, Beat.of(Moves.positions())),
                Beat.leftOut(2, Beat.of(GuaranteeMoves.offer())),
                Beat.leftOut(4, Beat.of(Arbitraries.oneOf(Moves.question(), Moves.agreed(Kind.INVITATION)))),
                Beat.leftOut(4, Beat.of(GuaranteeMoves.offer())),
                Beat.leftOut(6, Beat.of(Moves.agreed(Kind.RESCIND_INVITATION))),
                Beat.leftOut(8, Stories.does(Deed.WITHDRAWS)),
                Beat.leftOut(6, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(7, Beat.of(GuaranteeMoves.offer()))));
    }

    /** Some abstain or all do, which where nobody may is as if they had not spoken; now and then one has pledged. */
    private static Arbitrary<List<Beat>> abstention() {
        Arbitrary<Voice> byDefault = Arbitraries.of(Voice.CONSENT, Voice.SILENT, Voice.ABSTAIN, Voice.ABSTAIN);
        Arbitrary<Voice> voice = Arbitraries.frequency(
                Tuple.of(4, Voice.ABSTAIN), Tuple.of(2, Voice.CONSENT), Tuple.of(1, Voice.OBJECT));
        Arbitrary<Move> question = Arbitraries.frequencyOf(
                Tuple.of(2, VoteMoves.abstentions()), Tuple.of(1, Moves.asked(byDefault, Moves.voices(3, voice))));
        return Beat.chain(List.of(
                Beat.leftOut(8, Beat.of(DealMoves.pledge())),
                Beat.of(question),
                Beat.leftOut(5, Beat.of(Moves.onTheApplicant())),
                Beat.leftOut(6, Beat.of(question))));
    }

    /** Another agreement: the pledge once more, or something else, often under the same name. */
    private static Arbitrary<Move> again() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, DealMoves.agreement()),
                Tuple.of(2, DealMoves.pledge()),
                Tuple.of(2, DealMoves.pledge().map(pledge -> DealMoves.at(Status.DRAFT, pledge))));
    }

    /** What one of those that pledge thinks. */
    private static Arbitrary<Move> position() {
        return Combinators.combine(Arbitraries.of(Position.class), Moves.allOfThem())
                .as((position, all) -> (scene, day) ->
                        new Positions(day, new TreeMap<>(Map.of(scene.leaver(), position)), Moves.whom(scene, all)));
    }

    private static Arbitrary<Move> question() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, VoteMoves.unspoken()),
                Tuple.of(2, Moves.saidBy(Scene::leaver)),
                Tuple.of(2, Moves.agreed(Kind.INVITATION)),
                Tuple.of(1, Moves.question()));
    }
}
