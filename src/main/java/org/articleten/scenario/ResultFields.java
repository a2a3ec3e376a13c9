package org.articleten.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.PlainData;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads expected values of the fields of a result, as plain data: known words, codes, dates, numbers. */
final class ResultFields {
    private static final List<String> DECISION = List.of(
            "question",
            "on",
            "procedure",
            "electorate",
            "answer",
            "consenting",
            "reserving",
            "blockers",
            "undecided",
            "abstaining");
    private static final List<String> ELIGIBILITY =
            List.of("eligible", "other", "state", "european", "principles", "security", "reasons");
    private static final List<String> PROSPECT = List.of("answer", "supporting", "opposing", "unknown");
    private static final List<String> COMMITMENT = List.of("text", "for", "adopted", "standing");
    private static final List<String> AT_HOME = List.of("state", "approval");
    private static final List<String> AMENDMENT = List.of("article", "since", "says");
    private static final List<String> CHANGE = List.of("on", "stage", "outcome");

    private final Setting setting;
    private final Values values;

    ResultFields(Setting setting) {
        this.setting = setting;
        this.values = setting.values();
    }

    /** The plain value of a field; null too where it is wrong, which is then reported. */
    @Nullable
    Object read(String key, Node node) {
        return switch (key) {
            case "outcome" -> word(ResultWords.OUTCOMES, key, node);
            case "stage" -> word(ResultWords.STAGES, key, node);
            case "memberSince" -> nothing(node) ? null : date(key, node);
            case "electorate" -> values.count(node, key);
            case "decision" -> nothing(node) ? null : map(key, node, DECISION, this::decision);
            case "blockers", "undecided", "pending", "disregarded" -> codes(key, node);
            case "eligibility" -> map(key, node, ELIGIBILITY, this::eligibility);
            case "prospect" ->
                node instanceof MapNode
                        ? map(key, node, PROSPECT, this::prospect)
                        : word(ResultWords.PROSPECTS, key, node);
            case "commitments" -> list(key, node, item -> map(Values.itemOf(key), item, COMMITMENT, this::commitment));
            case "openConditions" -> list(key, node, item -> values.word(item, Values.itemOf(key)));
            case "inviter" -> nothing(node) ? null : setting.cast().code(node, key, Role.ACTOR);
            case "domestic" -> domestic(node);
            case "amendments" -> list(key, node, item -> map(Values.itemOf(key), item, AMENDMENT, this::amendment));
            case "clauses" -> new DealFields(this).clauses(node);
            case "guarantees" -> nothing(node) ? null : new DealFields(this).guarantees(node);
            case "flags", "notFlags" -> words(ResultWords.FLAGS, key, node);
            case "rules", "notRules" -> list(key, node, item -> ruleId(Values.itemOf(key), item));
            case "history" -> list(key, node, item -> map(Values.itemOf(key), item, CHANGE, this::change));
            default -> PlainData.of(node);
        };
    }

    private @Nullable Object decision(String key, Node node) {
        return switch (key) {
            case "question" -> word(ResultWords.MATTERS, key, node);
            case "on" -> date(key, node);
            case "procedure" -> word(ResultWords.PROCEDURES, key, node);
            case "electorate" -> values.count(node, key);
            case "answer" -> word(ResultWords.ANSWERS, key, node);
            default -> codes(key, node);
        };
    }

    private @Nullable Object eligibility(String key, Node node) {
        return switch (key) {
            case "eligible" -> values.truth(node, key);
            case "state" -> word(ResultWords.STATEHOODS, key, node);
            case "european" -> word(ResultWords.EUROPEAN, key, node);
            case "principles", "security" -> word(ResultWords.ASSESSMENTS, key, node);
            default -> PlainData.of(node);
        };
    }

    private @Nullable Object prospect(String key, Node node) {
        return key.equals("answer") ? word(ResultWords.PROSPECTS, key, node) : codes(key, node);
    }

    private @Nullable Object commitment(String key, Node node) {
        return switch (key) {
            case "text" -> word(ResultWords.TEXTS, key, node);
            case "for" -> setting.cast().code(node, key, Role.STATE);
            case "adopted" -> date(key, node);
            default -> values.truth(node, key);
        };
    }

    /** A list of states with their approval, or a map from a state to its approval. */
    private @Nullable Object domestic(Node node) {
        if (!(node instanceof MapNode map)) {
            return list("domestic", node, item -> map(Values.itemOf("domestic"), item, AT_HOME, this::atHome));
        }
        var approvals = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : map.entries()) {
            var state = setting.cast().code(entry.key(), "domestic", Role.STATE);
            var approval = word(ResultWords.APPROVALS, entry.name(), entry.value());
            if (state != null) {
                approvals.put(state, approval);
            }
        }
        return Collections.unmodifiableMap(approvals);
    }

    private @Nullable Object atHome(String key, Node node) {
        return key.equals("state")
                ? setting.cast().code(node, key, Role.STATE)
                : word(ResultWords.APPROVALS, key, node);
    }

    private @Nullable Object amendment(String key, Node node) {
        return switch (key) {
            case "article" -> values.count(node, key);
            case "since" -> date(key, node);
            default -> values.text(node, key);
        };
    }

    private @Nullable Object change(String key, Node node) {
        return key.equals("on")
                ? date(key, node)
                : word(key.equals("stage") ? ResultWords.STAGES : ResultWords.OUTCOMES, key, node);
    }

    private @Nullable Object ruleId(String key, Node node) {
        var id = values.text(node, key);
        if (id != null && !RuleIds.wellFormed(id)) {
            setting.report(
                    node.place(),
                    "bad-rule-id",
                    Quote.of(id) + " is not the id of a rule",
                    "an id is written like `R-DEC-02`");
        }
        return id;
    }

    /** A map of which all keys are known; an empty one compares nothing. */
    @Nullable
    Object map(String key, Node node, List<String> keys, BiFunction<String, Node, @Nullable Object> member) {
        var map = values.map(node, key);
        if (map == null) {
            return null;
        }
        if (map.entries().isEmpty()) {
            setting.report(
                    node.place(),
                    "expects-nothing",
                    Values.subject(key) + " is an empty map, which compares nothing",
                    "allowed: " + Quote.each(keys));
        }
        Fields.of(map, Values.subject(key), keys, setting.problems());
        var data = new LinkedHashMap<String, @Nullable Object>();
        for (var entry : map.entries()) {
            if (keys.contains(entry.name())) {
                data.put(entry.name(), member.apply(entry.name(), entry.value()));
            }
        }
        return Collections.unmodifiableMap(data);
    }

    @Nullable
    Object list(String key, Node node, Function<Node, @Nullable Object> item) {
        var data = new ArrayList<@Nullable Object>();
        values.list(node, key).forEach(each -> data.add(item.apply(each)));
        return Collections.unmodifiableList(data);
    }

    @Nullable
    String word(Words<String> words, String key, Node node) {
        return words.read(node, key, setting.problems());
    }

    @Nullable
    Object words(Words<String> words, String key, Node node) {
        return list(key, node, item -> word(words, Values.itemOf(key), item));
    }

    @Nullable
    String id(String key, Node node) {
        return values.id(node, key);
    }

    @Nullable
    Boolean truth(String key, Node node) {
        return values.truth(node, key);
    }

    private @Nullable String date(String key, Node node) {
        var date = values.date(node, key);
        return date == null ? null : date.toString();
    }

    @Nullable
    Object codes(String key, Node node) {
        return list(key, node, item -> setting.cast().code(item, Values.itemOf(key), Role.ACTOR));
    }

    @Nullable
    Object textOrNothing(String key, Node node) {
        return nothing(node) ? null : values.text(node, key);
    }

    private static boolean nothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() == ScalarType.NOTHING;
    }
}
