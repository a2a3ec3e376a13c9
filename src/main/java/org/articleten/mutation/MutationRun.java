package org.articleten.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.articleten.exploration.Draft;
import org.articleten.exploration.Variations;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.AlterableRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.articleten.scenario.Scenario;

/** Changes the rules of a book one small step at a time, on all processors, and sees which changes scenarios notice. */
public final class MutationRun {
    private final RuleBook book;
    private final List<Scenario> scenarios;
    private final Equivalents equivalents;
    private final List<Mutant> mutants;
    private final List<Draft> drafts;
    private final int tries;
    private final long seed;

    /**
     * Finds the mutants.
     *
     * @param drafts the same scenarios as plain data
     * @param chosen which rules are changed
     * @param tries how many generated scenarios are tried on a survivor
     * @param seed chooses them
     * @throws ProblemsFound if the record of equivalent mutants has a mistake, or names a mutant that there is not
     */
    public MutationRun(
            RuleBook book,
            List<Scenario> scenarios,
            List<Draft> drafts,
            Predicate<WrittenRule> chosen,
            int tries,
            long seed)
            throws ProblemsFound {
        this.book = book;
        this.drafts = List.copyOf(drafts);
        this.tries = tries;
        this.seed = seed;
        this.scenarios = scenarios.stream()
                .filter(scenario -> !scenario.expectations().isEmpty())
                .toList();
        this.equivalents = Equivalents.of(book);
        var rules = Reach.rules(book);
        var all = rules.stream().flatMap(rule -> Mutants.of(rule).stream()).toList();
        equivalents.check(all);
        this.mutants = all.stream().filter(mutant -> chosen.test(mutant.rule())).toList();
    }

    /** How many steps there are, each of which is told when it is done. */
    public int steps() {
        return scenarios.size() + mutants.size();
    }

    /**
     * Hunts all mutants.
     *
     * @param done is told of each step
     * @return what became of each, in the order of the rules
     * @throws ProblemsFound if a scenario fails under the rules as they are
     */
    public List<Verdict> hunt(Runnable done) throws ProblemsFound {
        var processors = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(processors);
        try {
            var reach = new Reach(book);
            var played = each(workers, scenarios, scenario -> {
                var one = reach.play(scenario);
                done.run();
                return one;
            });
            refuseUnmet(played);
            var byPath = new HashMap<String, Draft>();
            drafts.forEach(draft -> byPath.put(draft.path(), draft));
            var variations = new Variations(drafts, Variations.alliance(book), seed);
            var demonstration = new Demonstration(book, variations, byPath, tries);
            var hunts = new ConcurrentLinkedQueue<>(each(
                    workers,
                    java.util.stream.IntStream.range(0, processors).boxed().toList(),
                    ignored -> new Hunt(AlterableRules.of(book), played, equivalents, demonstration)));
            return each(workers, mutants, mutant -> {
                // As many hunts as threads, so that there is always one.
                var hunt = hunts.remove();
                try {
                    return hunt.hunt(mutant);
                } finally {
                    hunts.add(hunt);
                    done.run();
                }
            });
        } finally {
            workers.shutdownNow();
        }
    }

    /** What fails already cannot notice anything. */
    private static void refuseUnmet(List<Reach.Played> played) throws ProblemsFound {
        var problems = new ArrayList<Problem>();
        for (var one : played) {
            if (!one.met()) {
                problems.add(new Problem(
                        Place.startOf(one.scenario().path()),
                        "not-met",
                        "what this scenario expects is not so under the rules as they are",
                        "see `article-ten test`, and mend it first"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
    }

    private interface Work<A, B> {
        B of(A one) throws ProblemsFound;
    }

    private static <A, B> List<B> each(ExecutorService workers, List<A> all, Work<A, B> work) throws ProblemsFound {
        var tasks = new ArrayList<Future<B>>(all.size());
        for (var one : all) {
            tasks.add(workers.submit((Callable<B>) () -> work.of(one)));
        }
        var results = new ArrayList<B>(all.size());
        for (var task : tasks) {
            try {
                results.add(task.get());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof ProblemsFound problems) {
                    throw problems;
                }
                throw new IllegalStateException("a mutant could not be hunted", failed.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while mutants were hunted", stopped);
            }
        }
        return results;
    }
}
