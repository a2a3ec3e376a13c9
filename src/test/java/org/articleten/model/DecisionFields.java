package org.articleten.model;

import static org.articleten.model.Printed.set;
import static org.articleten.model.Printed.value;

import com.fasterxml.jackson.databind.JsonNode;
import org.articleten.model.ModelResult.Decision;
import org.jspecify.annotations.Nullable;

/** The last question in words, as the model has it and as it is printed. */
final class DecisionFields {
    private DecisionFields() {}

    static String of(@Nullable Decision decision) {
        return decision == null
                ? "null"
                : words(
                        Words.of(decision.question()),
                        decision.on().toString(),
                        decision.underSilence() ? "silence" : "session",
                        String.valueOf(decision.electorate()),
                        Words.of(decision.answer()),
                        set(decision.consenting()),
                        set(decision.reserving()),
                        set(decision.blockers()),
                        set(decision.undecided()),
                        set(decision.abstaining()));
    }

    static String of(@Nullable JsonNode decision) {
        if (decision == null) {
            return "nothing";
        }
        return decision.isNull()
                ? "null"
                : words(
                        value(decision.get("question")),
                        value(decision.get("on")),
                        value(decision.get("procedure")),
                        value(decision.get("electorate")),
                        value(decision.get("answer")),
                        set(decision.get("consenting")),
                        set(decision.get("reserving")),
                        set(decision.get("blockers")),
                        set(decision.get("undecided")),
                        set(decision.get("abstaining")));
    }

    private static String words(String... parts) {
        return "%s put on %s in %s to %s: %s, consenting %s, reserving %s, blockers %s, undecided %s, abstaining %s"
                .formatted((Object[]) parts);
    }
}
