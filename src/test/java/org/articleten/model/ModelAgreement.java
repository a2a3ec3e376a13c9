package org.articleten.model;

import static org.articleten.model.Printed.each;
import static org.articleten.model.Printed.list;
import static org.articleten.model.Printed.set;
import static org.articleten.model.Printed.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.articleten.model.ModelResult.Amendment;
import org.articleten.model.ModelResult.Approval;
import org.articleten.model.ModelResult.Commitment;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Prospect;
import org.jspecify.annotations.Nullable;

/** Compares the model with the {@code results} of a printed run and says in words where they differ. */
public final class ModelAgreement {
    private static final Set<String> KNOWN_FLAGS =
            Arrays.stream(Flag.values()).map(Words::of).collect(Collectors.toUnmodifiableSet());

    private ModelAgreement() {}

    /**
     * Every difference, one sentence each: applicant, day, field, what the model expects and what was found. Under house
     * rules the real result beside each result is compared as well, and under real rules there is none.
     */
    public static List<String> differences(ModelScenario scenario, JsonNode results) {
        List<String> differences = new ArrayList<>(differences(ReferenceModel.results(scenario), each(results)));
        List<JsonNode> beside = each(results).stream()
                .map(result -> result.path("real"))
                .filter(JsonNode::isObject)
                .toList();
        List<ModelResult> real = scenario.houseRules() ? ReferenceModel.results(scenario.underRealRules()) : List.of();
        differences(real, beside).forEach(difference -> differences.add("under real rules: " + difference));
        return differences;
    }

    private static List<String> differences(List<ModelResult> expected, List<JsonNode> results) {
        List<String> differences = new ArrayList<>();
        if (results.size() != expected.size()) {
            differences.add("results: expected " + expected.size() + ", found " + results.size());
        }
        for (ModelResult result : expected) {
            results.stream()
                    .filter(found -> found.path("applicant").asText().equals(result.applicant())
                            && found.path("asOf").asText().equals(result.asOf().toString()))
                    .findFirst()
                    .ifPresentOrElse(
                            found -> differences.addAll(differences(result, found)),
                            () -> differences.add(place(result) + ": no result"));
        }
        return differences;
    }

    static List<String> differences(ModelResult expected, JsonNode result) {
        Map<String, String> found = fields(result);
        List<String> differences = new ArrayList<>();
        fields(expected).forEach((field, value) -> {
            if (!value.equals(found.get(field))) {
                differences.add(
                        "%s: %s: expected %s, found %s".formatted(place(expected), field, value, found.get(field)));
            }
        });
        return differences;
    }

    private static String place(ModelResult result) {
        return result.applicant() + " on " + result.asOf();
    }

    private static Map<String, String> fields(ModelResult result) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("outcome", Words.of(result.outcome()));
        fields.put("stage", Words.of(result.stage()));
        fields.put("memberSince", String.valueOf(result.memberSince()));
        fields.put("electorate", String.valueOf(result.electorate()));
        fields.put("decision", DecisionFields.of(result.decision()));
        fields.put("blockers", set(result.blockers()));
        fields.put("undecided", set(result.undecided()));
        fields.put("pending", set(result.pending()));
        fields.put("openConditions", set(result.openConditions()));
        fields.put("inviter", String.valueOf(result.inviter()));
        fields.put("amendments", amendments(result.amendments()));
        fields.put("domestic", domestic(result.domestic()));
        fields.put("disregarded", set(result.disregarded()));
        fields.put("eligibility.eligible", String.valueOf(result.eligible()));
        fields.put("prospect", prospect(result.prospect()));
        fields.put(
                "commitments",
                result.commitments().stream()
                        .map(ModelAgreement::commitment)
                        .toList()
                        .toString());
        fields.put(
                "clauses",
                result.clauses().stream().map(DealFields::clause).toList().toString());
        fields.put("guarantees", DealFields.guarantees(result.guarantees()));
        fields.put("flags", set(result.flags().stream().map(Words::of).toList()));
        return fields;
    }

    private static Map<String, String> fields(JsonNode result) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : List.of("outcome", "stage", "memberSince", "inviter", "electorate")) {
            fields.put(field, value(result.get(field)));
        }
        for (String field : List.of("blockers", "undecided", "pending", "openConditions", "disregarded")) {
            fields.put(field, set(result.get(field)));
        }
        fields.put("decision", DecisionFields.of(result.get("decision")));
        fields.put("eligibility.eligible", value(result.path("eligibility").get("eligible")));
        fields.put("prospect", prospect(result.path("prospect")));
        fields.put("commitments", list(result.get("commitments"), ModelAgreement::commitment));
        fields.put("amendments", set(result.get("amendments"), ModelAgreement::amendment));
        fields.put("domestic", list(result.get("domestic"), ModelAgreement::approval));
        fields.put("clauses", list(result.get("clauses"), DealFields::clause));
        fields.put("guarantees", DealFields.guarantees(result.get("guarantees")));
        fields.put("flags", knownFlags(result.get("flags")));
        return fields;
    }

    private static String prospect(Prospect prospect) {
        return prospect(
                Words.of(prospect.answer()),
                set(prospect.supporting()),
                set(prospect.opposing()),
                set(prospect.unknown()));
    }

    private static String prospect(JsonNode prospect) {
        return prospect(
                value(prospect.get("answer")),
                set(prospect.get("supporting")),
                set(prospect.get("opposing")),
                set(prospect.get("unknown")));
    }

    private static String prospect(String answer, String supporting, String opposing, String unknown) {
        return "%s, supporting %s, opposing %s, unknown %s".formatted(answer, supporting, opposing, unknown);
    }

    private static String commitment(Commitment commitment) {
        return commitment(
                Words.of(commitment.text()),
                commitment.state(),
                commitment.adopted().toString(),
                String.valueOf(commitment.standing()));
    }

    private static String commitment(JsonNode commitment) {
        return commitment(
                value(commitment.get("text")),
                value(commitment.get("for")),
                value(commitment.get("adopted")),
                value(commitment.get("standing")));
    }

    private static String commitment(String text, String applicant, String adopted, String standing) {
        return "%s for %s of %s, standing %s".formatted(text, applicant, adopted, standing);
    }

    /** The order of changes made on one day is nobody's concern. */
    private static String amendments(List<Amendment> amendments) {
        return set(amendments.stream()
                .map(each ->
                        amendment(String.valueOf(each.article()), each.since().toString(), each.says()))
                .toList());
    }

    private static String amendment(JsonNode amendment) {
        return amendment(value(amendment.get("article")), value(amendment.get("since")), value(amendment.get("says")));
    }

    private static String amendment(String article, String since, String says) {
        return "article %s since %s: %s".formatted(article, since, says);
    }

    private static String domestic(Map<String, Approval> approvals) {
        return approvals.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Words.of(entry.getValue()))
                .toList()
                .toString();
    }

    private static String approval(JsonNode home) {
        return value(home.get("state")) + " " + value(home.get("approval"));
    }

    private static String knownFlags(@Nullable JsonNode flags) {
        return flags == null
                ? "nothing"
                : set(each(flags, JsonNode::asText).stream()
                        .filter(KNOWN_FLAGS::contains)
                        .toList());
    }
}
