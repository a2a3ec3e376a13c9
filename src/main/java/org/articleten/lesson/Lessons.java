package org.articleten.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.articleten.explanation.Names;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.lesson.AnswerKey.Rule;
import org.articleten.lesson.WorkSheet.Applicant;
import org.articleten.lesson.WorkSheet.Option;
import org.articleten.problem.Problem;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.ReferenceData;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.Lesson;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Makes a lesson of any scenario: first a work sheet, and after it was played the answer key. */
public final class Lessons {
    private Lessons() {}

    /** The work sheet of a scenario, which is not played for it. */
    public static WorkSheet sheet(Scenario scenario, ReferenceData known, Wish wish) {
        var asOf = wish.asOf() == null ? scenario.asOf() : wish.asOf();
        var names = new Names(scenario.states(), known);
        var applicants = scenario.applicants().stream()
                .filter(code -> wish.applicant() == null || code.equals(wish.applicant()))
                .map(code -> new Applicant(code, names.of(code)))
                .toList();
        var whom = Names.joined(applicants.stream().map(Applicant::name).toList());
        var lesson = own(scenario, wish);
        var words = lesson != null && !lesson.answers().isEmpty() ? lesson.answers() : OutcomeText.words(scenario);
        return new WorkSheet(
                scenario.path(),
                lesson == null ? null : lesson.number(),
                lesson == null ? null : lesson.says(),
                lesson == null ? "What comes out for " + whom + " on " + Names.day(asOf) + "?" : lesson.question(),
                lesson == null ? null : scenario.about(),
                asOf,
                applicants,
                new Premises(scenario, names).all(),
                new Stories(scenario, known, asOf).story(),
                options(words, lesson != null && !lesson.answers().isEmpty(), wish),
                lesson != null && !lesson.answers().isEmpty(),
                scenario.houseRules().equals(Scenario.REAL)
                        ? null
                        : "House rules (" + scenario.houseRules() + "), not those of NATO.");
    }

    /** What the scenario teaches; on another day than its own, or on one of its applicants, that does not hold. */
    private static @Nullable Lesson own(Scenario scenario, Wish wish) {
        var same = wish.asOf() == null || wish.asOf().equals(scenario.asOf());
        return same && (wish.applicant() == null || scenario.applicants().size() == 1) ? scenario.lesson() : null;
    }

    private static List<Option> options(List<String> words, boolean own, Wish wish) {
        var ordered = new ArrayList<>(words);
        if (wish.seed() != null) {
            Collections.shuffle(ordered, new Random(wish.seed()));
        }
        var options = new ArrayList<Option>();
        for (var word : ordered) {
            var letter = String.valueOf((char) ('A' + options.size()));
            options.add(own ? new Option(letter, word, word) : OutcomeText.option(letter, word));
        }
        return options;
    }

    /** Of all results of a scenario those that a work sheet asks about, in its order of applicants. */
    public static List<Result> results(WorkSheet sheet, List<Result> all) {
        return sheet.applicants().stream()
                .flatMap(applicant -> all.stream()
                        .filter(result -> result.applicant().equals(applicant.code()))
                        .filter(result -> result.asOf().equals(sheet.asOf())))
                .toList();
    }

    /**
     * The answer key to a work sheet.
     *
     * @param results the results of the sheet's day, for the sheet's applicants in their order
     * @param told the same in the words of a report
     * @throws ProblemsFound if what the scenario teaches does not follow from them: a rule has not fired, or the outcome is
     *     not the one that is called right
     */
    public static AnswerKey key(
            Scenario scenario, WorkSheet sheet, Wish wish, List<Result> results, List<Told> told, RuleBook book)
            throws ProblemsFound {
        var lesson = own(scenario, wish);
        if (lesson == null) {
            return new AnswerKey(
                    sheet, scenario.title(), null, right(sheet, results), null, told, List.of(), Debrief.GENERAL);
        }
        prove(lesson, sheet, results);
        var right =
                lesson.right() == null || !sheet.own() ? right(sheet, results) : List.of(sheet.option(lesson.right()));
        return new AnswerKey(
                sheet,
                scenario.title(),
                lesson.usual() == null ? null : sheet.option(lesson.usual()),
                right,
                lesson.better(),
                told,
                lesson.ruleIds().stream().map(id -> rule(id, results, book)).toList(),
                lesson.debrief().isEmpty() ? Debrief.GENERAL : lesson.debrief());
    }

    private static List<Option> right(WorkSheet sheet, List<Result> results) {
        return results.stream()
                .map(result -> sheet.option(result.outcome().word()))
                .toList();
    }

    private static void prove(Lesson lesson, WorkSheet sheet, List<Result> results) throws ProblemsFound {
        var problems = new Problems();
        var fired = new TreeSet<String>();
        results.forEach(result -> fired.addAll(result.rules()));
        for (var rule : lesson.rules()) {
            if (!fired.contains(rule.id())) {
                problems.add(
                        rule.place(),
                        "rule-not-fired",
                        Quote.of(rule.id()) + " has not fired in the result of " + sheet.asOf()
                                + ", so the lesson does not follow",
                        "these have: " + Quote.each(fired));
            }
        }
        for (var result : results) {
            if (!sheet.own()
                    && lesson.right() != null
                    && !lesson.right().equals(result.outcome().word())) {
                problems.add(
                        lesson.place(),
                        "wrong-answer",
                        "`right` is %s, but the outcome is %s"
                                .formatted(
                                        Quote.of(lesson.right()),
                                        Quote.of(result.outcome().word())),
                        "leave `right` out, or mend the scenario");
            }
        }
        problems.throwIfAny();
    }

    private static Rule rule(String id, List<Result> results, RuleBook book) {
        var info = book.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
        var reasons = new LinkedHashSet<Reason>();
        results.forEach(result -> gather(result.because(), id, reasons));
        var first = reasons.stream().findFirst();
        return new Rule(
                id,
                book.catalogue().title(id),
                first.map(Reason::force).orElse(info.force()),
                first.map(Reason::source).orElse(info.source()),
                reasons.stream().map(Reason::says).distinct().limit(2).toList());
    }

    private static void gather(List<Reason> reasons, String id, Set<Reason> found) {
        for (var reason : reasons) {
            if (reason.rule().equals(id)) {
                found.add(reason);
            }
            gather(reason.from(), id, found);
        }
    }

    /** Refuses lessons that name rules that the rule book does not have; all at once. */
    public static void check(RuleBook book, List<Scenario> scenarios) throws ProblemsFound {
        var problems = new ArrayList<Problem>();
        var known = new TreeSet<String>();
        book.rules().forEach(rule -> known.add(rule.id()));
        for (var scenario : scenarios) {
            var lesson = scenario.lesson();
            for (var rule : lesson == null ? List.<Lesson.Cited>of() : lesson.rules()) {
                if (!known.contains(rule.id())) {
                    problems.add(new Problem(
                            rule.place(),
                            "unknown-rule",
                            Quote.of(rule.id()) + " is no rule of this rule book",
                            Suggestion.nearest(rule.id(), known)
                                    .map(near -> "did you mean " + Quote.of(near) + "?")
                                    .orElse("`article-ten rules` lists them")));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }
}
