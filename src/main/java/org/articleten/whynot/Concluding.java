package org.articleten.whynot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.rulebook.Conclusion;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.WrittenRule;
import org.jspecify.annotations.Nullable;

/** The rules of a book by what they conclude. */
final class Concluding {
    private static final String LASTING = "insert";

    private final Map<String, List<Possible>> rules = new LinkedHashMap<>();

    private record Possible(WrittenRule rule, Conclusion conclusion) {}

    /**
     * A rule that would conclude a fact.
     *
     * @param rule the rule
     * @param given what the names of its conditions must stand for
     * @param lasting whether what it concludes stays when its conditions cease to hold, so that any moment until now may
     *     have been the moment
     */
    record Candidate(WrittenRule rule, Map<String, Object> given, boolean lasting) {}

    Concluding(RuleBook book) {
        for (var rule : book.written()) {
            for (var conclusion : rule.conclusions()) {
                rules.computeIfAbsent(conclusion.fact(), fact -> new ArrayList<>())
                        .add(new Possible(rule, conclusion));
            }
        }
    }

    /** Whether some rule concludes facts of a kind. */
    boolean any(String fact) {
        return rules.containsKey(fact);
    }

    /** The rules that would conclude this, in the order of the book. */
    List<Candidate> of(Need need) {
        var candidates = new ArrayList<Candidate>();
        for (var possible : rules.getOrDefault(need.fact(), List.of())) {
            var given = given(possible, need);
            if (given != null) {
                candidates.add(new Candidate(
                        possible.rule(), given, possible.conclusion().verb().equals(LASTING)));
            }
        }
        return candidates;
    }

    /** What the names must stand for, so that it is this that is concluded; null where it cannot be. */
    private static @Nullable Map<String, Object> given(Possible possible, Need need) {
        var given = new HashMap<String, Object>();
        for (var made : possible.conclusion().parts(possible.rule()).entrySet()) {
            var wanted = need.parts().get(made.getKey());
            if (wanted == null) {
                continue;
            }
            if (made.getValue().matches("\\$\\w+")) {
                var before = given.put(made.getValue(), wanted);
                if (before != null && !before.equals(wanted)) {
                    return null;
                }
            } else {
                var value = Values.of(made.getValue(), possible.rule(), Map.of());
                if (value != null && !value.equals(wanted)) {
                    return null;
                }
            }
        }
        return given;
    }
}
