package org.articleten.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.articleten.facts.Arrival;
import org.articleten.facts.Finding;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.rulebook.RuleBook;

/** Which facts can bear on an outcome, read off what the rules ask and conclude, whatever that is. */
final class Relevance {
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z0-9]*\\b");
    private static final Pattern BEYOND_RULES = Pattern.compile("(?m)^\\s*(query|function|declare)\\b");

    private final boolean everything;
    private final Set<String> facts = new HashSet<>();

    private record Step(Set<String> mentioned, Set<String> concluded, boolean unknown) {}

    private Relevance(RuleBook book) {
        everything = book.sources().stream()
                .anyMatch(source -> source.holdsRules()
                        && BEYOND_RULES.matcher(source.bare()).find());
        if (everything) {
            return;
        }
        facts.add(Finding.class.getSimpleName());
        var steps = steps(book);
        for (var before = -1; before != facts.size(); ) {
            before = facts.size();
            for (var step : steps) {
                if (step.unknown() || step.concluded().stream().anyMatch(facts::contains)) {
                    facts.addAll(step.mentioned());
                }
            }
            if (facts.contains(Arrival.class.getSimpleName())) {
                facts.add("Appointment");
                facts.add(Vote.class.getSimpleName());
            }
        }
    }

    static Relevance of(RuleBook book) {
        return new Relevance(book);
    }

    private static List<Step> steps(RuleBook book) {
        var steps = new ArrayList<Step>();
        for (var rule : book.written()) {
            var mentioned = new HashSet<String>();
            rule.conditions().forEach(condition -> names(condition.text(), mentioned));
            rule.conclusions().forEach(conclusion -> names(conclusion.text(), mentioned));
            var concluded = new HashSet<String>();
            var unknown = false;
            for (var conclusion : rule.conclusions()) {
                concluded.add(conclusion.fact());
                unknown |= conclusion.fact().isEmpty() || !conclusion.verb().startsWith("insert");
            }
            steps.add(new Step(mentioned, concluded, unknown));
        }
        return steps;
    }

    private static void names(String text, Set<String> into) {
        var names = NAME.matcher(text);
        while (names.find()) {
            into.add(names.group());
        }
    }

    /** Whether a change can bear on an outcome; what is not sure, can. */
    boolean of(Change change) {
        if (everything) {
            return true;
        }
        if (change instanceof Change.Vote) {
            return facts(Vote.class) || facts(Question.class);
        }
        if (change instanceof Change.Position) {
            return facts(org.articleten.facts.Position.class);
        }
        if (change instanceof Change.Criterion) {
            return facts(org.articleten.facts.Criterion.class);
        }
        return facts(change instanceof Change.Added more ? more.act().getClass() : ((Change.LeftOut) change).act().getClass());
    }

    private boolean facts(Class<?> type) {
        if (facts.contains(type.getSimpleName())) {
            return true;
        }
        for (var above : type.getInterfaces()) {
            if (facts(above)) {
                return true;
            }
        }
        return false;
    }
}
