package org.articleten.lesson;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.articleten.lesson.Exercise.Card;
import org.articleten.lesson.Exercise.Handout;
import org.articleten.problem.Place;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.Force;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** What an exercise takes from the rule book, and whether it is there. */
public final class Exercises {
    private Exercises() {}

    /** Refuses an exercise that names rules, laws at home or scenarios that there are not; all at once. */
    public static void check(Exercise exercise, RuleBook book) throws ProblemsFound {
        var problems = new Problems();
        var forces = forces(book);
        var known = forces.keySet();
        for (var card : cards(exercise)) {
            rule(card.rule(), card.place(), known, problems);
            force(card, forces, problems);
            if (card.home() != null && !book.referenceData().homeLaws().contains(card.home())) {
                problems.add(
                        card.place(),
                        "unknown-law",
                        "nothing is known of the law of " + Quote.of(card.home()),
                        Suggestion.help(card.home(), book.referenceData().homeLaws()));
            }
            if (card.state() != null && exercise.asOf() == null) {
                problems.add(
                        card.place(),
                        "no-day",
                        "a finding about " + Quote.of(card.state()) + " needs a day",
                        "add `asOf` to the exercise");
            }
        }
        exercise.answers()
                .forEach(answer -> answer.rules().forEach(cited -> rule(cited.id(), cited.place(), known, problems)));
        for (var named : exercise.scenarios()) {
            if (!there(exercise, named.path())) {
                problems.add(
                        named.place(),
                        "missing-file",
                        "there is no such file as " + Quote.of(named.path()),
                        "name a scenario by its path from this file");
            }
        }
        problems.throwIfAny();
    }

    private static void rule(@Nullable String id, Place place, Iterable<String> known, Problems problems) {
        var ids = new TreeSet<String>();
        known.forEach(ids::add);
        if (id != null && !ids.contains(id)) {
            problems.add(
                    place,
                    "unknown-rule",
                    Quote.of(id) + " is no rule of this rule book",
                    Suggestion.nearest(id, ids)
                            .map(near -> "did you mean " + Quote.of(near) + "?")
                            .orElse("`article-ten rules` lists them"));
        }
    }

    /** A card may say which force is meant where the rules of one id have several. */
    private static void force(Card card, Map<String, List<Force>> forces, Problems problems) {
        var rule = card.rule();
        var own = rule == null ? null : forces.get(rule);
        if (own != null && rule != null && card.force() != null && !own.contains(card.force())) {
            problems.add(
                    card.place(),
                    "other-force",
                    "%s does not rest on %s"
                            .formatted(Quote.of(rule), Quote.of(card.force().says())),
                    "it rests on " + Quote.each(own.stream().map(Force::says).toList()));
        }
    }

    private static boolean there(Exercise exercise, String path) {
        try {
            return Files.isRegularFile(file(exercise, path));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /** Where a scenario lies that an exercise names. */
    public static Path file(Exercise exercise, String path) {
        return Path.of(exercise.path()).resolveSibling(path).normalize();
    }

    private static List<Card> cards(Exercise exercise) {
        return exercise.handouts().stream()
                .flatMap(handout -> handout.cards().stream())
                .toList();
    }

    /** The exercise with what the rule book says written into its cards and their answers. */
    public static Exercise complete(Exercise exercise, RuleBook book) throws ProblemsFound {
        check(exercise, book);
        var forces = forces(book);
        var findings = exercise.asOf() == null ? null : new Findings(book, exercise.asOf());
        var handouts = new ArrayList<Handout>();
        for (var handout : exercise.handouts()) {
            var cards = new ArrayList<Card>();
            for (var card : handout.cards()) {
                var says = card.home() == null
                        ? card.says()
                        : (card.says() == null ? "" : card.says().strip() + " ")
                                + HomeLawText.of(book.referenceData().homeLaw(card.home()));
                var answer = new ArrayList<String>();
                var force = card.force() != null || card.rule() == null
                        ? card.force()
                        : forces.getOrDefault(card.rule(), List.of()).get(0);
                if (force != null) {
                    answer.add(SentenceCase.of(force.says()) + (card.rule() == null ? "." : " (" + card.rule() + ")."));
                }
                if (card.state() != null && findings != null) {
                    answer.add(findings.of(card.state()));
                }
                if (card.answer() != null) {
                    answer.add(card.answer().strip());
                }
                cards.add(card.with(says, answer.isEmpty() ? null : String.join(" ", answer)));
            }
            handouts.add(new Handout(handout.title(), handout.about(), cards));
        }
        return with(exercise, handouts);
    }

    private static Exercise with(Exercise exercise, List<Handout> handouts) {
        return new Exercise(
                exercise.path(),
                exercise.id(),
                exercise.title(),
                exercise.about(),
                exercise.minutes(),
                exercise.days(),
                exercise.starts(),
                exercise.asOf(),
                exercise.players(),
                exercise.goals(),
                exercise.materials(),
                exercise.phases(),
                exercise.roles(),
                handouts,
                exercise.debrief(),
                exercise.answers(),
                exercise.scenarios(),
                exercise.variants(),
                exercise.sources());
    }

    /** The forces of each id, that of its first rule first. */
    private static Map<String, List<Force>> forces(RuleBook book) {
        var forces = new TreeMap<String, List<Force>>();
        for (var rule : book.rules()) {
            var own = forces.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            if (!own.contains(rule.force())) {
                own.add(rule.force());
            }
        }
        return forces;
    }
}
