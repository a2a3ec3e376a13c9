package org.articleten.benchmark;

import java.util.IdentityHashMap;
import java.util.List;
import org.articleten.deliberation.Deliberation;
import org.articleten.deliberation.Sitting;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Results;
import org.articleten.explanation.Words;
import org.articleten.facts.Finding;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;

/** What is measured. */
final class Plays {
    private Plays() {}

    /** The trace and the whole result of one subject after the other, from this one on, each in the sitting of its rules. */
    static Play full(List<Subject> subjects, int first) {
        var words = new IdentityHashMap<RuleBook, Words>();
        return new InTurn(subjects, first) {
            @Override
            int play(Sitting sitting, Subject subject) throws ProblemsFound {
                return results(
                        sitting.deliberate(subject.dossier()),
                        subject.book(),
                        words.computeIfAbsent(subject.book(), ignored -> new Words()));
            }
        };
    }

    /** The outcome alone of one subject after the other, from this one on, each in the sitting of its rules. */
    static Play outline(List<Subject> subjects, int first) {
        return new InTurn(subjects, first) {
            @Override
            int play(Sitting sitting, Subject subject) throws ProblemsFound {
                var dossier = subject.dossier();
                return outcomes(
                        sitting.outline(dossier).standing(dossier.asked().last()));
            }
        };
    }

    /** Reads a scenario's file, plays it from nothing and explains the results, as {@code run} does. */
    static Play run(Subject subject) {
        var deliberation = new Deliberation(subject.book());
        var scenario = subject.scenario();
        var bytes = scenario.content().bytes();
        return () -> {
            var read = ScenarioReader.read(scenario.path(), bytes, scenario.houseRules());
            return results(deliberation.deliberate(read.dossier(read.asked())), subject.book(), new Words());
        };
    }

    private static int results(Trace trace, RuleBook book, Words words) {
        var sum = 0;
        for (var result : new Results(trace, book.referenceData(), words).all()) {
            sum += result.outcome().rank() + result.because().size();
        }
        return sum;
    }

    private static int outcomes(List<Object> standing) {
        var sum = 0;
        for (var fact : standing) {
            if (fact instanceof Finding finding) {
                sum += finding.outcome().rank();
            }
        }
        return sum;
    }

    /** Plays subjects in turn, over and over. */
    private abstract static class InTurn implements Play {
        private final IdentityHashMap<RuleBook, Sitting> sittings = new IdentityHashMap<>();
        private final List<Subject> subjects;
        private int next;

        InTurn(List<Subject> subjects, int first) {
            this.subjects = subjects;
            this.next = first % subjects.size();
        }

        abstract int play(Sitting sitting, Subject subject) throws ProblemsFound;

        @Override
        public int once() throws ProblemsFound {
            var subject = subjects.get(next);
            next = next + 1 == subjects.size() ? 0 : next + 1;
            return play(sittings.computeIfAbsent(subject.book(), Sitting::new), subject);
        }

        @Override
        public void close() {
            sittings.values().forEach(Sitting::close);
        }
    }
}
