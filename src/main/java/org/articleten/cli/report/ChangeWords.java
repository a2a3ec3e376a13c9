package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.explanation.FactText;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.BarLifted;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Deposit;
import org.articleten.facts.Matter;
import org.articleten.facts.OwnBar;
import org.articleten.facts.Protest;
import org.articleten.facts.Question;
import org.articleten.facts.Signature;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.facts.Withdrawal;
import org.articleten.whatif.Change;
import org.articleten.whatif.ChangeSet;
import org.articleten.whatif.Choice;
import org.articleten.whatif.Searched;

/** Changes in words. */
final class ChangeWords {
    private final Names names;

    private ChangeWords(Names names) {
        this.names = names;
    }

    /** A set, such as {@code the United States consents to the invitation (alone enough)}. */
    static String of(ChangeSet set, Names names) {
        var words = new ChangeWords(names);
        var parts = new ArrayList<String>();
        set.choices().forEach(choice -> parts.add(words.choice(choice)));
        var size = set.size();
        return Layout.capital(String.join("; and ", parts)) + (size == 1 ? " (alone enough)" : " (" + size + " changes)");
    }

    /** How far was searched. */
    static String searched(Searched searched) {
        return "Tried: " + searched.candidates() + " single changes; every combination of up to "
                + searched.complete() + (searched.complete() == 1 ? " change" : " changes")
                + (searched.likened() ? ", of those alike one" : "") + "; " + searched.plays() + " plays.";
    }

    /** The governments that could be among those that change something, sorted. */
    static List<String> governments(ChangeSet set) {
        var governments = new TreeSet<String>();
        set.choices().forEach(choice -> governments.addAll(choice.governments()));
        return List.copyOf(governments);
    }

    private String choice(Choice choice) {
        var governments = choice.governments();
        var first = choice.among().get(0);
        var several = choice.count() > 1;
        var does = new ArrayList<String>();
        first.forEach(change -> does.add(does(change, several)));
        var done = String.join(" and ", does);
        if (governments.isEmpty()) {
            return done;
        }
        var who = choice.open()
                ? Names.allies(choice.count()) + " of " + names.few(governments)
                : names.list(governments);
        return who + " " + done;
    }

    /** What is done; what nobody in particular does as a sentence of its own. */
    private String does(Change change, boolean several) {
        if (change instanceof Change.Vote vote) {
            return verb(vote.word(), several) + " on " + Names.day(vote.question().entry().on())
                    + (vote.question().matter() == Matter.INVITATION ? "" : " (" + vote.question().matter().says() + ")");
        }
        if (change instanceof Change.Position position) {
            return (several ? "take the position: " : "takes the position: ") + position.stance().says();
        }
        if (change instanceof Change.Criterion criterion) {
            return "the Parties see a limb of Article 10 otherwise: " + criterion.limb().says() + " "
                    + criterion.assessment().says();
        }
        if (change instanceof Change.Added added) {
            return added(added.act(), several);
        }
        var left = ((Change.LeftOut) change);
        var text = FactText.given(left.act()).orElse(FactText.concluded(List.of(left.act())));
        return left.by().isEmpty()
                ? "it does not happen: " + text
                : (several ? "do not take part in: " : "does not take part in: ") + text;
    }

    private static String verb(VoteWord word, boolean several) {
        return switch (word) {
            case CONSENT -> several ? "consent" : "consents";
            case OBJECT -> several ? "object" : "objects";
            case RESERVE -> several ? "agree with a reservation" : "agrees with a reservation";
            case CONDITIONAL -> several ? "agree on a condition only" : "agrees on a condition only";
            case ABSTAIN -> several ? "abstain" : "abstains";
            default -> several ? "do not answer" : "does not answer";
        };
    }

    private String added(Act act, boolean several) {
        if (act instanceof Signature) {
            return several ? "sign the protocol" : "signs the protocol";
        }
        if (act instanceof Acceptance) {
            return several ? "accept the protocol" : "accepts the protocol";
        }
        if (act instanceof Denunciation) {
            return several ? "give notice of leaving" : "gives notice of leaving";
        }
        if (act instanceof Protest) {
            return several ? "protest" : "protests";
        }
        if (act instanceof Question question) {
            return asked(question);
        }
        if (act instanceof Deposit deposit) {
            return names.of(deposit.state()) + " deposits its instrument";
        }
        if (act instanceof Application application) {
            return names.of(application.state()) + " applies";
        }
        if (act instanceof Withdrawal withdrawal) {
            return names.of(withdrawal.state()) + " withdraws";
        }
        if (act instanceof OwnBar bar) {
            return names.of(bar.state()) + " bars accession by its own law";
        }
        if (act instanceof BarLifted bar) {
            return names.of(bar.state()) + " lifts its own bar";
        }
        return "in addition: " + FactText.concluded(List.of(act));
    }

    private static String asked(Question question) {
        var asked = "the Council is asked at the end of the day (" + question.matter().says() + "), and ";
        if (question.votes().isEmpty()) {
            return asked + "nobody answers";
        }
        var words = new TreeMap<String, VoteWord>();
        for (Vote vote : question.votes()) {
            words.put(vote.actor(), vote.word());
        }
        return asked + words.entrySet().stream()
                .map(Map.Entry::getValue)
                .map(word -> "every Ally " + verb(word, false))
                .findFirst()
                .orElse("");
    }
}
