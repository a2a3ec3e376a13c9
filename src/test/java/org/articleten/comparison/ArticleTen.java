package org.articleten.comparison;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.articleten.deliberation.Sitting;
import org.articleten.explanation.Results;
import org.articleten.facts.Answer;
import org.articleten.facts.Assessment;
import org.articleten.facts.Criterion;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Finding;
import org.articleten.facts.Limb;
import org.articleten.facts.Matter;
import org.articleten.facts.Outcome;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.facts.Verdict;
import org.articleten.facts.Vote;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** The decision by the rules of this project. */
final class ArticleTen implements Peer {
    private static final int LINE = 1;

    private final RuleBook book;
    private final Sitting sitting;
    private final boolean full;

    /** With the whole result, its reasons and its trace; or with what stands concluded alone. */
    ArticleTen(RuleBook book, boolean full) {
        this.book = book;
        this.sitting = new Sitting(book);
        this.full = full;
    }

    @Override
    public Decided decide(Line line) throws ProblemsFound {
        return full ? result(line) : outline(line);
    }

    private Decided result(Line line) throws ProblemsFound {
        var trace = sitting.deliberate(dossier(line));
        var result = new Results(trace, book.referenceData()).of(line.applicant(), Generator.DAY);
        return new Decided(result.outcome().word(), result.blockers(), result.undecided());
    }

    private Decided outline(Line line) throws ProblemsFound {
        var outcome = Outcome.NONE;
        Answer answer = null;
        for (var fact : sitting.outline(dossier(line)).standing(Generator.DAY)) {
            if (fact instanceof Finding finding) {
                outcome = finding.outcome();
            } else if (fact instanceof Answer given) {
                answer = given;
            }
        }
        return answer == null || outcome == Outcome.MEMBER
                ? new Decided(outcome.word(), List.of(), List.of())
                : new Decided(
                        outcome.word(),
                        answer.blockers(),
                        answer.verdict() == Verdict.PENDING ? answer.undecided() : List.of());
    }

    static Dossier dossier(Line line) {
        var entry = new Entry(Generator.DAY, LINE, null);
        var named = line.voices().stream().map(Line.Voice::actor).toList();
        var votes = new java.util.ArrayList<Vote>();
        votes.add(new Vote(entry, 1, Vote.DEFAULT, named, word(line.others()), null));
        line.voices()
                .forEach(voice -> votes.add(new Vote(entry, 1, voice.actor(), List.of(), word(voice.word()), null)));
        var question =
                new Question(entry, 1, line.applicant(), Matter.INVITATION, Procedure.SESSION, Generator.DAY, votes);
        return new Dossier(
                List.of(line.applicant()),
                List.of(
                        criterion(line, Limb.PRINCIPLES, line.principles()),
                        criterion(line, Limb.SECURITY, line.security())),
                null,
                null,
                List.of(),
                List.of(),
                List.of(question),
                new TreeSet<>(List.of(Generator.DAY)));
    }

    private static Criterion criterion(Line line, Limb limb, String assessment) {
        return new Criterion(line.applicant(), limb, Assessment.valueOf(assessment.toUpperCase(Locale.ROOT)), LINE);
    }

    private static VoteWord word(String word) {
        return VoteWord.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() {
        sitting.close();
    }
}
