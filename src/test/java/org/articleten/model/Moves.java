package org.articleten.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.articleten.model.Beat.Move;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Instrument;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Note;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelAct.Vote;
import org.jspecify.annotations.Nullable;

/** Single acts, each waiting for its cast and its day. */
final class Moves {
    private Moves() {}

    /** Any act of anyone. */
    static Arbitrary<Move> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just((scene, day) -> new Note(day, "Nothing else happens"))),
                Tuple.of(8, onTheApplicant()),
                Tuple.of(2, onTheApplicant().map(Move::ofTheNewcomer)),
                Tuple.of(2, positions()),
                Tuple.of(3, notice()),
                Tuple.of(2, FurtherMoves.any()),
                Tuple.of(3, DealMoves.any()),
                Tuple.of(3, HomeMoves.any()));
    }

    /** Any act that moves the case of the applicant, or tries to. */
    static Arbitrary<Move> onTheApplicant() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(
                Tuple.of(4, Deed.APPLIES),
                Tuple.of(3, Deed.WITHDRAWS),
                Tuple.of(4, Deed.DEPOSITS),
                Tuple.of(1, Deed.BARS_ITSELF),
                Tuple.of(1, Deed.LIFTS_BAR));
        return Arbitraries.frequencyOf(
                Tuple.of(4, deeds.map(deed -> (scene, day) -> new Does(day, deed, List.of(scene.applicant())))),
                Tuple.of(4, question()),
                Tuple.of(2, agreed(Kind.INVITATION)),
                Tuple.of(3, handledBySome(Instrument.SIGNS)),
                Tuple.of(2, handledBySome(Instrument.ACCEPTS)),
                Tuple.of(2, FurtherMoves.any()),
                Tuple.of(2, DealMoves.any()),
                Tuple.of(1, HomeMoves.any()));
    }

    private static Arbitrary<Move> notice() {
        return Combinators.combine(Arbitraries.of(Deed.DENOUNCES, Deed.DENOUNCES, Deed.RETRACTS), number())
                .as((deed, who) -> (scene, day) -> {
                    List<String> everyone = scene.cast().everyState();
                    return new Does(day, deed, List.of(Scene.pick(everyone, who)));
                });
    }

    /** What some say, or everyone: then all support but one. */
    static Arbitrary<Move> positions() {
        Arbitrary<Map<Integer, Position>> some = Arbitraries.maps(number(), Arbitraries.of(Position.class))
                .ofMinSize(1)
                .ofMaxSize(5);
        Arbitrary<Move> fromSome = Combinators.combine(some, allOfThem()).as((map, all) -> (scene, day) -> {
            Map<String, Position> byActor = new LinkedHashMap<>();
            map.forEach((who, position) -> byActor.put(scene.actor(who), position));
            return new Positions(day, byActor, whom(scene, all));
        });
        Arbitrary<Move> fromEveryone = Combinators.combine(number(), Arbitraries.of(Position.class), allOfThem())
                .as((who, position, all) -> (scene, day) -> {
                    Map<String, Position> byParty = new TreeMap<>();
                    scene.cast().parties().forEach(party -> byParty.put(party, Position.SUPPORT));
                    byParty.put(Scene.pick(scene.cast().parties(), who), position);
                    return new Positions(day, byParty, whom(scene, all));
                });
        return Arbitraries.frequencyOf(Tuple.of(2, fromSome), Tuple.of(2, fromEveryone));
    }

    /** A question of any kind, often divided. */
    static Arbitrary<Move> question() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(6, Kind.INVITATION), Tuple.of(2, Kind.RESCIND_INVITATION), Tuple.of(1, Kind.NEVER_ADMIT));
        Arbitrary<Voice> byDefault = Arbitraries.frequency(
                        Tuple.of(8, Voice.CONSENT),
                        Tuple.of(1, Voice.RESERVE),
                        Tuple.of(1, Voice.OBJECT),
                        Tuple.of(1, Voice.CONDITIONAL),
                        Tuple.of(3, Voice.SILENT),
                        Tuple.of(1, Voice.UNDECIDED),
                        Tuple.of(1, Voice.ABSENT),
                        Tuple.of(2, Voice.ABSTAIN))
                .injectNull(0.1);
        Arbitrary<Voice> voice = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Voice.class)), Tuple.of(1, Arbitraries.of(Voice.OBJECT, Voice.CONDITIONAL)));
        return Combinators.combine(kinds, allOfThem(), silence(), byDefault, voices(4, voice))
                .as(Asking::new);
    }

    /** A question that few block, unless who objects is an outsider or changes its mind too late. */
    static Arbitrary<Move> agreed(Kind kind) {
        Arbitrary<Voice> mild = Arbitraries.frequency(
                Tuple.of(5, Voice.CONSENT),
                Tuple.of(3, Voice.RESERVE),
                Tuple.of(1, Voice.OBJECT),
                Tuple.of(2, Voice.ABSTAIN));
        return Combinators.combine(allOfThem(), silence(), voices(1, mild))
                .as((all, silence, heard) -> new Asking(kind, all, silence, Voice.CONSENT, heard));
    }

    /** An invitation with such votes. */
    static Arbitrary<Move> asked(Arbitrary<Voice> byDefault, Arbitrary<List<Heard>> voices) {
        return Combinators.combine(allOfThem(), silence(), byDefault, voices)
                .as((all, silence, otherwise, heard) -> new Asking(Kind.INVITATION, all, silence, otherwise, heard));
    }

    /** One state's word on the applicant, all others consenting. */
    static Arbitrary<Move> saidBy(Function<Scene, String> whose) {
        return Combinators.combine(
                        Arbitraries.of(Voice.OBJECT, Voice.CONDITIONAL, Voice.CONSENT, Voice.RESERVE, Voice.ABSTAIN),
                        silence(),
                        Gap.any())
                .as((voice, silence, gap) -> (scene, day) -> {
                    Vote vote = new Vote(whose.apply(scene), voice, silence == null ? null : gap.after(day));
                    return new Question(
                            day,
                            Kind.INVITATION,
                            List.of(scene.applicant()),
                            silence == null ? null : silence.after(day),
                            Voice.CONSENT,
                            List.of(vote));
                });
    }

    /** All at once, all but one by name, or a few of the cast, some of whom have no say. */
    static Arbitrary<Move> handledBySome(Instrument instrument) {
        Arbitrary<Move> some = Combinators.combine(number().list().ofMinSize(1).ofMaxSize(4), allOfThem())
                .as((who, all) -> (scene, day) -> new Handles(
                        day,
                        instrument,
                        who.stream().map(scene::actor).distinct().toList(),
                        whom(scene, all)));
        Arbitrary<Move> allButOne = Combinators.combine(number(), allOfThem()).as((left, all) -> (scene, day) -> {
            List<String> parties = scene.cast().parties();
            List<String> others = parties.stream()
                    .filter(party -> !party.equals(Scene.pick(parties, left)))
                    .toList();
            return new Handles(day, instrument, others, whom(scene, all));
        });
        Arbitrary<Move> everyone = allOfThem()
                .map(all -> (scene, day) -> new Handles(day, instrument, List.of(ModelAct.ALL), whom(scene, all)));
        Arbitrary<Move> any = Arbitraries.frequencyOf(Tuple.of(3, some), Tuple.of(2, allButOne), Tuple.of(2, everyone));
        return instrument == Instrument.SIGNS ? FurtherMoves.withTerms(any, 7) : any;
    }

    /** The applicants meant: the one of the story, or, left out, every one. */
    static List<String> whom(Scene scene, boolean all) {
        return all ? List.of() : List.of(scene.applicant());
    }

    static Arbitrary<Boolean> allOfThem() {
        return Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    }

    static Arbitrary<Boolean> oftenTrue() {
        return Arbitraries.frequency(Tuple.of(3, true), Tuple.of(2, false));
    }

    static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, 59);
    }

    static Arbitrary<@Nullable Gap> silence() {
        return Arbitraries.frequency(
                        Tuple.of(2, Gap.SAME_DAY),
                        Tuple.of(5, Gap.NEXT_DAY),
                        Tuple.of(5, Gap.TWO_DAYS),
                        Tuple.of(2, Gap.WEEK),
                        Tuple.of(1, Gap.YEAR_AND_A_DAY))
                .injectNull(0.5);
    }

    static Arbitrary<List<Heard>> voices(int most, Arbitrary<Voice> voice) {
        Arbitrary<@Nullable Gap> late = Gap.any().injectNull(0.3);
        Arbitrary<Boolean> fromTheDeadline = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
        return Combinators.combine(number(), voice, late, fromTheDeadline)
                .as(Heard::new)
                .list()
                .ofMaxSize(most);
    }

    /** A vote that waits for its question; its day counts from the question or from the deadline. */
    record Heard(int who, Voice voice, @Nullable Gap after, boolean fromTheDeadline) {}

    /** A question that waits for its day; only under silence has a vote a day of its own. */
    private record Asking(
            Kind kind,
            boolean all,
            @Nullable Gap silence,
            @Nullable Voice byDefault,
            List<Heard> heard) implements Move {

        @Override
        public ModelAct on(Scene scene, LocalDate day) {
            Map<String, Vote> votes = new LinkedHashMap<>();
            for (Heard each : heard) {
                String actor = scene.actor(each.who());
                LocalDate from = silence != null && each.fromTheDeadline() ? silence.after(day) : day;
                boolean dated = silence != null && each.after() != null;
                votes.put(
                        actor,
                        new Vote(actor, each.voice(), dated ? each.after().after(from) : null));
            }
            return new Question(
                    day,
                    kind,
                    whom(scene, all),
                    silence == null ? null : silence.after(day),
                    byDefault,
                    List.copyOf(votes.values()));
        }
    }
}
