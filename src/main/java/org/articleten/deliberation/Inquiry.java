package org.articleten.deliberation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.facts.Dossier;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Question;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.Questions;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A deliberation that can be asked what met a condition at each of its pauses, from 0: whenever the rules had come to rest,
 * or were about to read an absence. The engine answers, with the facts of that pause. It belongs to one thread.
 */
public final class Inquiry implements AutoCloseable {
    private final Trace trace;
    private final Pauses pauses;
    private final QuestionRules rules;
    private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
    private @Nullable Map<Object, Object> concluded;
    private @Nullable KieSession session;
    private int position;
    private int known;

    private Inquiry(Trace trace, Pauses pauses, QuestionRules rules) {
        this.trace = trace;
        this.pauses = pauses;
        this.rules = rules;
    }

    /**
     * Plays a dossier until the last day asked for.
     *
     * @param rules where the questions are compiled; it may serve several inquiries of one thread
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public static Inquiry of(RuleBook ruleBook, Dossier dossier, QuestionRules rules) throws ProblemsFound {
        var pauses = new Pauses();
        try (var sitting = new Sitting(ruleBook, Deliberation.FIRINGS_AT_MOST, pauses)) {
            return new Inquiry(sitting.deliberate(dossier), pauses, rules);
        }
    }

    /** What happened. */
    public Trace trace() {
        return trace;
    }

    /** The last pause until the end of a day; -1 where nothing has been played until then. */
    public int last(LocalDate day) {
        var last = pauses.pauses().size() - 1;
        while (last >= 0 && day(last).isAfter(day)) {
            last--;
        }
        return last;
    }

    /** The day of a pause. */
    public LocalDate day(int pause) {
        return trace.steps().get(pauses.pauses().get(pause).step()).on();
    }

    /** The facts that there are at a pause, in the order in which they came. */
    public List<Object> facts(int pause) {
        Set<Object> there = Collections.newSetFromMap(new IdentityHashMap<>());
        var order = new ArrayList<Object>();
        for (var change : pauses.changes().subList(0, pauses.pauses().get(pause).changes())) {
            if (change.holds()) {
                there.add(change.fact());
                order.add(change.fact());
            } else {
                there.remove(change.fact());
            }
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        order.removeIf(fact -> !there.contains(fact) || !seen.add(fact));
        return order;
    }

    /** The questions that each condition of a rule comes down to, in order. */
    public List<Questions> questions(WrittenRule rule) {
        return rules.of(rule);
    }

    /** Makes questions ready that will be asked, which is quicker at once. */
    public void learn(List<Question> questions) {
        rules.learn(questions);
    }

    /** Whether facts of these kinds, by their simple names, come or go between a pause and the next. */
    public boolean changes(int pause, Set<String> kinds) {
        var from = pauses.pauses().get(pause).changes();
        var to = pauses.pauses().get(pause + 1).changes();
        return pauses.changes().subList(from, to).stream()
                .anyMatch(change -> kinds.contains(change.fact().getClass().getSimpleName()));
    }

    /**
     * What answers a question at a pause: of each answer the values of its names.
     *
     * @param given the values of the names that the question needs
     * @return null where the engine cannot be asked that
     */
    public @Nullable List<Map<String, Object>> answers(Question question, int pause, Map<String, Object> given) {
        var query = rules.query(question);
        if (query == null) {
            return null;
        }
        var arguments = question.given().stream().map(given::get).toArray();
        var answers = new ArrayList<Map<String, Object>>();
        for (var row : at(pause).getQueryResults(query, arguments)) {
            var answer = new LinkedHashMap<String, Object>();
            for (var name : question.gives()) {
                var value = row.get(name);
                if (value != null) {
                    // The engine goes on with its own lists.
                    answer.put(name, value instanceof List<?> list ? List.copyOf(list) : value);
                }
            }
            answers.add(answer);
        }
        return answers;
    }

    /** The same fact as the trace knows it, which tells facts by their identity. */
    public Object traced(Object fact) {
        if (concluded == null) {
            concluded = new HashMap<>();
            for (var step : trace.steps()) {
                for (var firing : step.firings()) {
                    for (var rests : firing.supports()) {
                        concluded.put(rests, rests);
                    }
                }
            }
        }
        return concluded.getOrDefault(fact, fact);
    }

    private KieSession at(int pause) {
        var current = session;
        if (current == null || known != rules.size()) {
            close();
            current = rules.newSession();
            session = current;
            known = rules.size();
        }
        var changes = pauses.changes();
        var wanted = pauses.pauses().get(pause).changes();
        for (; position < wanted; position++) {
            turn(current, changes.get(position).fact(), changes.get(position).holds());
        }
        for (; position > wanted; position--) {
            turn(
                    current,
                    changes.get(position - 1).fact(),
                    !changes.get(position - 1).holds());
        }
        return current;
    }

    private void turn(KieSession current, Object fact, boolean holds) {
        if (holds) {
            handles.put(fact, current.insert(fact));
        } else {
            var handle = handles.remove(fact);
            if (handle != null) {
                current.delete(handle);
            }
        }
    }

    @Override
    public void close() {
        if (session != null) {
            session.dispose();
        }
        session = null;
        handles.clear();
        position = 0;
    }
}
