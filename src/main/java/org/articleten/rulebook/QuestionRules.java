package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * Questions as queries of an engine of their own, to which the facts of a deliberation are shown. A question is compiled
 * when it is first asked. They belong to one thread.
 */
public final class QuestionRules {
    private final Wiring wiring = new Wiring();
    private final IdentityHashMap<WrittenRule, List<Questions>> questions = new IdentityHashMap<>();
    private final Map<Question, String> names = new HashMap<>();
    private final Map<Question, Boolean> refused = new HashMap<>();

    /** The questions that each condition of a rule comes down to, in order. */
    public List<Questions> of(WrittenRule rule) {
        return questions.computeIfAbsent(rule, Questions::of);
    }

    /** Compiles questions that are not yet known, those together that stand in one file. */
    public void learn(List<Question> questions) {
        var unknown = questions.stream()
                .distinct()
                .filter(question -> !names.containsKey(question) && !refused.containsKey(question))
                .toList();
        if (!unknown.isEmpty() && !compiled(unknown)) {
            // One that is refused says nothing of the others.
            for (var question : unknown) {
                if (!compiled(List.of(question))) {
                    refused.put(question, true);
                }
            }
        }
    }

    /** The name of the query that asks this; null where the engine does not understand it by itself. */
    public @Nullable String query(Question question) {
        learn(List.of(question));
        return names.get(question);
    }

    /** How many are known. */
    public int size() {
        return names.size();
    }

    /** A new session; the caller disposes of it. */
    public KieSession newSession() {
        return wiring.engine().newKieSession();
    }

    private boolean compiled(List<Question> questions) {
        var texts = new LinkedHashMap<RuleSource, StringBuilder>();
        var added = new LinkedHashMap<Question, String>();
        for (var question : questions) {
            var name = "question " + (names.size() + refused.size() + added.size());
            added.put(question, name);
            texts.computeIfAbsent(question.rule().source(), source -> new StringBuilder(source.preamble()))
                    .append(text(question, name));
        }
        var sources = new ArrayList<RuleSource>();
        texts.forEach((source, text) -> sources.add(new RuleSource(source.file(), source.path(), text.toString())));
        try {
            wiring.add(sources);
        } catch (org.articleten.problem.ProblemsFound wrong) {
            return false;
        }
        names.putAll(added);
        return true;
    }

    private static String text(Question question, String name) {
        var types = BoundNames.of(question.rule());
        var given = question.given().stream()
                .map(each -> types.type(each).getCanonicalName() + " " + each)
                .collect(Collectors.joining(", "));
        return "query \"" + name + "\"" + (given.isEmpty() ? "" : " ( " + given + " )") + "\n" + question.asked()
                + "\nend\n";
    }
}
