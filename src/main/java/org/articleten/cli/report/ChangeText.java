package org.articleten.cli.report;

import java.util.Locale;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.Assessment;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Declaration;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Limb;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Promise;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.Ratification;
import org.articleten.facts.Repeal;
import org.articleten.facts.Retraction;
import org.articleten.facts.Signature;
import org.articleten.facts.Stance;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Withdrawal;
import org.articleten.whatif.Change;
import org.articleten.whatif.Move;

/** A change in words. */
final class ChangeText {
    private final Names names;

    ChangeText(Names names) {
        this.names = names;
    }

    /** A whole sentence without its full stop, such as {@code the United States consents}. */
    String of(Change change) {
        return change.by().isEmpty() || !ofGovernments(change)
                ? whole(change)
                : names.of(change.by()) + " " + verb(change, false);
    }

    /** Whether it is told as what a government does. */
    private static boolean ofGovernments(Change change) {
        return !(change instanceof Change.Added more)
                || more.act() instanceof Signature
                || more.act() instanceof Acceptance
                || more.act() instanceof Ratification
                || more.act() instanceof Denunciation
                || more.act() instanceof Retraction
                || more.act() instanceof Protest
                || more.act() instanceof Promise;
    }

    /** Such as {@code Sweden deposits its instrument on 1 March 2024 and not on 7 March 2024 (line 12)}. */
    String of(Move move) {
        var act = move.act();
        return what(act, move.by()) + " on " + Names.day(move.to()) + " and not on "
                + Names.day(act.entry().on()) + place(act);
    }

    private String what(Act act, String by) {
        if (act instanceof Question) {
            return "the question is put";
        }
        var change = new Change.Added(act, by);
        if (by.isEmpty() && (act instanceof Signature || act instanceof Acceptance)) {
            var who = act instanceof Signature signature ? signature.by() : ((Acceptance) act).by();
            return (who.isEmpty() ? "every Ally" : names.few(who)) + " " + verb(change, who.size() > 1);
        }
        return of(change);
    }

    /** What one government does, or several do: the sentence without its subject. */
    String verb(Change change, boolean several) {
        if (change instanceof Change.Vote vote) {
            return verb(vote.word(), several);
        }
        if (change instanceof Change.Position position) {
            return verb(position.stance(), several) + " of " + names.of(position.applicant());
        }
        if (change instanceof Change.LeftOut less) {
            var act = less.act();
            var does = several ? "do not " : "does not ";
            return does + (act instanceof Signature ? "sign" : "accept") + place(act);
        }
        var act = ((Change.Added) change).act();
        if (act instanceof Signature) {
            return (several ? "sign" : "signs") + " the protocol";
        }
        if (act instanceof Acceptance) {
            return (several ? "accept" : "accepts") + " the protocol";
        }
        if (act instanceof Ratification) {
            return (several ? "ratify" : "ratifies") + " the Treaty";
        }
        if (act instanceof Denunciation) {
            return (several ? "give" : "gives") + " notice under Article 13";
        }
        if (act instanceof Retraction) {
            return several ? "take their notice back" : "takes its notice back";
        }
        if (act instanceof Protest protest) {
            return (several ? "object" : "objects") + " to the membership of " + names.of(protest.applicant())
                    + " outside any question";
        }
        if (act instanceof Promise promise) {
            return (several ? "promise " : "promises ") + names.of(promise.to()) + " not to object";
        }
        return word(act);
    }

    private static String verb(VoteWord word, boolean several) {
        return switch (word) {
            case CONSENT -> several ? "consent" : "consents";
            case RESERVE -> (several ? "agree" : "agrees") + " with a reservation";
            case OBJECT -> several ? "object" : "objects";
            case CONDITIONAL -> (several ? "agree" : "agrees") + " on a condition only";
            case SILENT -> (several ? "keep" : "keeps") + " silent";
            case UNDECIDED -> (several ? "stay" : "stays") + " undecided";
            case ABSENT -> (several ? "stay" : "stays") + " away";
            case ABSTAIN -> several ? "abstain" : "abstains";
        };
    }

    private static String verb(Stance stance, boolean several) {
        return switch (stance) {
            case SUPPORT -> (several ? "support" : "supports") + " the membership";
            case OPPOSE -> (several ? "oppose" : "opposes") + " the membership";
            case UNDECIDED -> (several ? "are" : "is") + " undecided on the membership";
            case CONDITIONAL -> (several ? "support" : "supports") + " on a condition only the membership";
        };
    }

    private String whole(Change change) {
        if (change instanceof Change.Criterion seen) {
            return "the Parties see the limb of " + (seen.limb() == Limb.PRINCIPLES ? "principles" : "security")
                    + " as "
                    + (seen.assessment() == Assessment.UNASSESSED
                            ? "not assessed"
                            : seen.assessment().word());
        }
        if (change instanceof Change.LeftOut less) {
            return word(less.act()) + place(less.act()) + " is left out";
        }
        var act = ((Change.Added) change).act();
        if (act instanceof Application application) {
            return names.of(application.state()) + " applies";
        }
        if (act instanceof Withdrawal withdrawal) {
            return names.of(withdrawal.state()) + " withdraws its request";
        }
        if (act instanceof Deposit deposit) {
            return names.of(deposit.state()) + " deposits its instrument";
        }
        if (act instanceof OwnBar bar) {
            return names.of(bar.state()) + " bars itself by its own law";
        }
        if (act instanceof BarLifted lifted) {
            return names.of(lifted.state()) + " lifts its own bar";
        }
        if (act instanceof Question question) {
            return asked(question);
        }
        if (act instanceof Fulfilment fulfilment) {
            return "the condition `" + fulfilment.condition() + "` is fulfilled";
        }
        if (act instanceof Declaration declaration) {
            return "the Council adopts " + declaration.text().word() + " for " + names.of(declaration.state());
        }
        if (act instanceof Repeal repeal) {
            return "the Council repeals " + repeal.text().word() + " for " + names.of(repeal.state());
        }
        return word(act);
    }

    private static String asked(Question question) {
        var what = switch (question.matter()) {
            case INVITATION -> "for an invitation";
            case RESCIND_INVITATION -> "to rescind the invitation";
            case NEVER_ADMIT -> "never to admit it";
        };
        var votes = question.votes();
        var then = votes.isEmpty()
                ? "nobody has spoken"
                : votes.get(0).word() == VoteWord.CONSENT ? "every Ally agrees" : "every Ally objects";
        return "the Council is asked " + what + ", and " + then;
    }

    private static String place(Act act) {
        return act.entry().line() == 0 ? "" : " (line " + act.entry().line() + ")";
    }

    /** Such as {@code the home step}. */
    private static String word(Act act) {
        return "the "
                + act.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
