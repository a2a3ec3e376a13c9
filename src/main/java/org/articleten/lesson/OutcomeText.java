package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Outcome;
import org.articleten.facts.Withdrawal;
import org.articleten.lesson.WorkSheet.Option;
import org.articleten.scenario.Scenario;

/** Outcomes as answers to choose from. */
final class OutcomeText {
    /** What may come of any scenario, in the order of the way to membership. */
    private static final List<Outcome> USUAL = List.of(
            Outcome.NONE,
            Outcome.ASPIRANT,
            Outcome.PENDING,
            Outcome.NO_CONSENSUS,
            Outcome.INELIGIBLE,
            Outcome.INVITED,
            Outcome.RATIFYING,
            Outcome.CLEARED,
            Outcome.MEMBER);

    private OutcomeText() {}

    /** What to choose from; nothing in it depends on what comes out. */
    static List<String> words(Scenario scenario) {
        var outcomes = new ArrayList<>(USUAL);
        if (scenario.acts().stream().anyMatch(Withdrawal.class::isInstance)) {
            outcomes.add(Outcome.WITHDRAWN);
        }
        if (scenario.acts().stream().anyMatch(Denunciation.class::isInstance)) {
            outcomes.add(Outcome.FORMER_MEMBER);
        }
        return outcomes.stream().map(Outcome::word).toList();
    }

    static Option option(String letter, String word) {
        for (var outcome : Outcome.values()) {
            if (outcome.word().equals(word)) {
                return new Option(letter, word, of(outcome));
            }
        }
        return new Option(letter, word, word);
    }

    private static String of(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> "It is a member";
            case FORMER_MEMBER -> "It is no longer a member";
            case INELIGIBLE -> "It cannot be invited, whatever the Allies say";
            case WITHDRAWN -> "It has taken its request back";
            case CLEARED -> "Only its own deposit is missing";
            case RATIFYING -> "The protocol is signed, and waits for acceptances";
            case INVITED -> "It is invited";
            case NO_CONSENSUS -> "An invitation is not agreed";
            case PENDING -> "The question is open, and nothing is decided yet";
            case ASPIRANT -> "It wishes to join or was promised it, and there is no invitation";
            case NONE -> "Nothing that counts has happened";
        };
    }
}
