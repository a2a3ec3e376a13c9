package org.articleten.lesson;

import java.time.LocalDate;
import java.util.List;
import org.articleten.explanation.Names;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Agreement;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Commitment;
import org.articleten.facts.Concerning;
import org.articleten.facts.Declaration;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Guarantees;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Position;
import org.articleten.facts.Promise;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.Ratification;
import org.articleten.facts.Repeal;
import org.articleten.facts.Retraction;
import org.articleten.facts.Signature;
import org.articleten.facts.Withdrawal;

/** What governments did, in words, and nothing of what follows from it. */
final class ActText {
    private final Names names;
    private final VoteText votes;
    private final HomeText home;
    private final DealText deals;

    ActText(Names names, LocalDate asOf) {
        this.names = names;
        this.votes = new VoteText(names, asOf);
        this.home = new HomeText(names);
        this.deals = new DealText(names);
    }

    /** About which applicant, or of which state, an act is; empty where it is about none. */
    static String whom(Act act) {
        if (act instanceof Concerning concerning) {
            return concerning.applicant();
        }
        if (act instanceof Application application) {
            return application.state();
        }
        if (act instanceof Deposit deposit) {
            return deposit.state();
        }
        if (act instanceof Withdrawal withdrawal) {
            return withdrawal.state();
        }
        if (act instanceof Declaration declaration) {
            return declaration.state();
        }
        return act instanceof Repeal repeal ? repeal.state() : "";
    }

    /** A sentence or two; empty for what a work sheet does not tell. */
    String of(Act act, String whom) {
        if (act instanceof Question question) {
            return votes.of(question, whom);
        }
        if (act instanceof Signature signature) {
            return who(signature.everyParty(), signature.by()) + " signed the protocol on the accession of " + whom
                    + ".";
        }
        if (act instanceof Acceptance acceptance) {
            return who(acceptance.everyParty(), acceptance.by()) + " accepted the protocol on " + whom + ".";
        }
        if (act instanceof Application) {
            return SentenceCase.of(whom) + " asked to join.";
        }
        if (act instanceof Deposit) {
            return SentenceCase.of(whom) + " handed its instrument of accession to the depositary.";
        }
        if (act instanceof Withdrawal) {
            return SentenceCase.of(whom) + " took the request back.";
        }
        if (act instanceof Declaration declaration) {
            return adopted(declaration.text(), whom);
        }
        if (act instanceof Repeal repeal) {
            return "The Allies took back by consensus the text on " + text(repeal.text(), whom) + ".";
        }
        return beside(act, whom);
    }

    private String beside(Act act, String whom) {
        if (act instanceof HomeStep step) {
            return home.of(step, whom);
        }
        if (act instanceof HomeVote vote) {
            return home.of(vote, whom);
        }
        if (act instanceof Agreement agreement) {
            return deals.of(agreement);
        }
        if (act instanceof Guarantees guarantees) {
            return deals.of(guarantees, whom);
        }
        if (act instanceof Protest protest) {
            return SentenceCase.of(names.of(protest.by())) + " protested against a membership of " + whom
                    + (protest.invoked() == null
                            ? ""
                            : ", and relied on: " + protest.invoked().says()) + ".";
        }
        if (act instanceof Position position) {
            return SentenceCase.of(names.of(position.actor())) + stance(position) + whom + ".";
        }
        if (act instanceof Promise promise) {
            return SentenceCase.of(names.of(promise.by())) + " promised " + names.of(promise.to())
                    + " under another treaty not to object to " + whom + ".";
        }
        if (act instanceof Fulfilment fulfilment) {
            return "A further condition of the protocol on " + whom + " was fulfilled: " + fulfilment.condition() + ".";
        }
        return alone(act);
    }

    /** Acts of one state by itself. */
    private String alone(Act act) {
        if (act instanceof OwnBar bar) {
            return SentenceCase.of(names.of(bar.state())) + " forbade its own accession by its own law"
                    + (bar.reason() == null ? "" : " (" + bar.reason() + ")") + ".";
        }
        if (act instanceof BarLifted lifted) {
            return SentenceCase.of(names.of(lifted.state())) + " allowed its own accession again by its own law.";
        }
        if (act instanceof Ratification ratification) {
            return SentenceCase.of(names.of(ratification.state())) + " ratified the Treaty that it had signed.";
        }
        if (act instanceof Denunciation notice) {
            return SentenceCase.of(names.of(notice.state())) + " gave notice under Article 13.";
        }
        return act instanceof Retraction back
                ? SentenceCase.of(names.of(back.state())) + " took its notice under Article 13 back."
                : "";
    }

    static String adopted(Commitment text, String whom) {
        return "The Allies adopted by consensus a text on " + text(text, whom) + ".";
    }

    private static String text(Commitment text, String whom) {
        return switch (text) {
            case WILL_BECOME_MEMBER -> whom + ": will become a member";
            case IRREVERSIBLE_PATH -> whom + ": on an irreversible path to membership";
            case ACTION_PLAN -> whom + ": a Membership Action Plan";
            case NEVER_ADMIT -> whom + ": never to be admitted";
            case THREAT_ASSESSMENT -> whom + ": a long-term threat";
        };
    }

    private static String stance(Position position) {
        return switch (position.stance()) {
            case SUPPORT -> " let it be known that it supports a membership of ";
            case OPPOSE -> " let it be known that it opposes a membership of ";
            case UNDECIDED -> " let it be known that it is undecided on a membership of ";
            case CONDITIONAL -> " let it be known that it sets a condition for a membership of ";
        };
    }

    private String who(boolean everyParty, List<String> by) {
        return everyParty
                ? "Every Ally"
                : SentenceCase.of(Names.joined(by.stream().map(names::of).toList()));
    }
}
