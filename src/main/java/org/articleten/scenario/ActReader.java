package org.articleten.scenario;

import java.util.List;
import java.util.function.Function;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Invoked;
import org.articleten.facts.Note;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Protest;
import org.articleten.facts.Ratification;
import org.articleten.facts.Retraction;
import org.articleten.facts.Withdrawal;
import org.articleten.scenario.Cast.Role;

/** Turns an act as stated into the facts that it states: one for each applicant or state. */
final class ActReader {
    private static final Words<Invoked> INVOKED = Words.under("invokes", Invoked.values());

    private ActReader() {}

    static List<Act> read(StatedAct act) {
        return switch (act.kind()) {
            case APPLIES -> each(act, Role.APPLICANT, state -> new Application(act.entry(), state));
            case WITHDRAWS -> each(act, Role.APPLICANT, state -> new Withdrawal(act.entry(), state));
            case DEPOSITS -> each(act, Role.APPLICANT, state -> new Deposit(act.entry(), state));
            case BARS_ITSELF -> {
                var reason = act.text("reason");
                yield each(act, Role.APPLICANT, state -> new OwnBar(act.entry(), state, reason));
            }
            case LIFTS_BAR -> {
                var reason = act.text("reason");
                yield each(act, Role.APPLICANT, state -> new BarLifted(act.entry(), state, reason));
            }
            case RATIFIES -> each(act, Role.SIGNATORY, state -> new Ratification(act.entry(), state));
            case DENOUNCES -> each(act, Role.STATE, state -> new Denunciation(act.entry(), state));
            case RETRACTS -> each(act, Role.STATE, state -> new Retraction(act.entry(), state));
            case POSITIONS -> PositionReader.read(act);
            case QUESTION -> QuestionReader.read(act);
            case PROMISES -> PromiseReader.read(act);
            case PROTESTS -> protests(act);
            case DOMESTIC -> HomeReader.read(act);
            case DECLARES, REPEALS -> DeclarationReader.read(act);
            case SIGNS -> SignatureReader.read(act);
            case FULFILS -> SignatureReader.fulfilments(act);
            case ACCEPTS -> acceptances(act);
            case NOTE -> {
                act.setting().values().text(act.value(), "note");
                yield List.of(new Note(act.entry()));
            }
            case AGREEMENT -> AgreementReader.read(act);
            case GUARANTEES -> GuaranteesReader.read(act);
        };
    }

    private static List<Act> each(StatedAct act, Role role, Function<String, Act> fact) {
        return act.named(role).stream().map(fact).toList();
    }

    private static List<Act> protests(StatedAct act) {
        act.text("says");
        var invoked = INVOKED.read(
                act.fields().get("invokes"), "invokes", act.setting().problems());
        var by = act.named(Role.ACTOR);
        return act.applicants("for").stream()
                .flatMap(
                        applicant -> by.stream().<Act>map(actor -> new Protest(act.entry(), actor, applicant, invoked)))
                .toList();
    }

    private static List<Act> acceptances(StatedAct act) {
        var all = act.byEveryParty();
        var by = all ? List.<String>of() : act.named(Role.ACTOR);
        return act.applicants("protocol").stream()
                .<Act>map(applicant -> new Acceptance(act.entry(), applicant, all, by))
                .toList();
    }
}
