package org.articleten.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.deliberation.Deliberation;
import org.articleten.difference.Milestone;
import org.articleten.difference.ResultDifference;
import org.articleten.explanation.Result;
import org.articleten.explanation.Results;
import org.articleten.facts.Dossier;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Scenario;
import org.articleten.whatif.Change;
import org.articleten.whatif.Move;

/**
 * One applicant's result as it is, and as it would be.
 *
 * @param scenario of which
 * @param book by which rules
 * @param changes what is different
 * @param moves what takes place on another day
 * @param difference where the results differ
 * @param milestones when each stage is reached
 */
public record Supposition(
        Scenario scenario,
        RuleBook book,
        List<Change> changes,
        List<Move> moves,
        ResultDifference difference,
        List<Milestone> milestones) {
    public Supposition {
        changes = List.copyOf(changes);
        moves = List.copyOf(moves);
        milestones = List.copyOf(milestones);
    }

    /** Plays both. */
    public static Supposition of(
            Scenario scenario,
            RuleBook book,
            Dossier before,
            Dossier after,
            List<Change> changes,
            List<Move> moves,
            String applicant)
            throws ProblemsFound {
        var day = before.asked().last();
        var one = result(book, before, applicant, day);
        var other = result(book, after, applicant, day);
        return new Supposition(
                scenario, book, changes, moves, ResultDifference.between(one, other), Milestone.between(one, other));
    }

    private static Result result(RuleBook book, Dossier dossier, String applicant, LocalDate day) throws ProblemsFound {
        return new Results(new Deliberation(book).deliberate(dossier), book.referenceData()).of(applicant, day);
    }

    Result before() {
        return difference.before();
    }

    Result after() {
        return difference.after();
    }

    /** What is different, in words, one sentence each. */
    List<String> says(Names names) {
        var text = new ChangeText(names);
        return Stream.concat(
                        changes.stream().map(change -> Layout.capital(text.of(change))),
                        moves.stream().map(move -> Layout.capital(text.of(move))))
                .toList();
    }
}
