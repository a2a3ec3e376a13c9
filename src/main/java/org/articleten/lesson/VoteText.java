package org.articleten.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.articleten.explanation.Names;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;

/** A question of the Council and what was done about it, in words. */
final class VoteText {
    private final Names names;
    private final LocalDate asOf;

    VoteText(Names names, LocalDate asOf) {
        this.names = names;
        this.asOf = asOf;
    }

    /** One or two sentences. */
    String of(Question question, String whom) {
        var matter = switch (question.matter()) {
            case INVITATION -> "to invite " + whom;
            case RESCIND_INVITATION -> "to take the invitation of " + whom + " back";
            case NEVER_ADMIT -> "never to admit " + whom;
        };
        var asked = question.procedure() == Procedure.SILENCE
                ? "A decision " + matter + " was put under silence until " + Names.day(question.until()) + "."
                : "The Council was asked " + matter + ".";
        var voices = voices(question);
        return voices.isEmpty() ? asked + " Nobody is known to have spoken." : asked + " " + voices;
    }

    private String voices(Question question) {
        var together = new LinkedHashMap<String, List<String>>();
        var byDefault = new ArrayList<String>();
        for (var vote : question.votes()) {
            if (!vote.entry().on().isAfter(asOf)) {
                var does = does(vote)
                        + (vote.entry().on().equals(question.entry().on())
                                ? ""
                                : " on " + Names.day(vote.entry().on()))
                        + said(vote);
                if (vote.named()) {
                    together.computeIfAbsent(does, key -> new ArrayList<>()).add(names.of(vote.actor()));
                } else {
                    // Not "every other Ally": among those that are named some may be none.
                    byDefault.add((vote.except().isEmpty() ? "every Ally " : "every Ally that is not named ") + does);
                }
            }
        }
        var parts = new ArrayList<>(byDefault);
        together.forEach((does, who) -> parts.add(Names.joined(who) + " " + does));
        return parts.isEmpty() ? "" : SentenceCase.of(String.join("; ", parts)) + ".";
    }

    private static String said(Vote vote) {
        return vote.condition() == null ? "" : " (" + vote.condition().strip().replaceAll("[.]$", "") + ")";
    }

    private static String does(Vote vote) {
        return switch (vote.word()) {
            case CONSENT -> "agreed";
            case RESERVE -> "agreed, with a reservation on record";
            case OBJECT -> "objected";
            case CONDITIONAL -> "agreed on a condition only";
            case SILENT -> "said nothing";
            case UNDECIDED -> "did not make up its mind";
            case ABSENT -> "stayed away";
            case ABSTAIN -> VoteWord.ABSTAIN.word() + "ed";
        };
    }
}
