package org.articleten.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.problem.Place;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario expects of its results. */
final class ExpectationReader {
    private static final List<String> KEYS = List.of(
            "asOf",
            "applicant",
            "outcome",
            "stage",
            "memberSince",
            "electorate",
            "decision",
            "blockers",
            "undecided",
            "pending",
            "disregarded",
            "eligibility",
            "prospect",
            "commitments",
            "openConditions",
            "inviter",
            "domestic",
            "amendments",
            "clauses",
            "guarantees",
            "flags",
            "notFlags",
            "rules",
            "notRules",
            "history",
            "because");

    /** Of these an empty list is met by every result. */
    private static final Set<String> CONTAINED = Set.of("flags", "notFlags", "rules", "notRules");

    private final Setting setting;
    private final ResultFields results;
    private final @Nullable LocalDate asOf;

    private ExpectationReader(@Nullable LocalDate asOf, Setting setting) {
        this.setting = setting;
        this.results = new ResultFields(setting);
        this.asOf = asOf;
    }

    static List<Expectation> read(@Nullable Node node, @Nullable LocalDate asOf, Setting setting) {
        if (node == null) {
            return List.of();
        }
        var reader = new ExpectationReader(asOf, setting);
        if (node instanceof ListNode list && list.items().isEmpty()) {
            reader.nothing(node, "`expect` is an empty list");
        }
        var expectations = new ArrayList<Expectation>();
        for (var item : Values.oneOrMany(node)) {
            var map = setting.values().map(item, node instanceof ListNode ? Values.itemOf("expect") : "expect");
            if (map != null) {
                expectations.addAll(reader.expectations(map));
            }
        }
        return expectations;
    }

    /** One expectation, or one for each applicant where it names none. */
    private List<Expectation> expectations(MapNode map) {
        var fields = Fields.of(map, "`expect`", KEYS, setting.problems());
        var stated = setting.values().date(fields.get("asOf"), "asOf");
        var day = stated == null ? asOf : stated;
        var named = setting.cast().code(fields.get("applicant"), "applicant", Role.APPLICANT);
        var compared = compared(map);
        var places = new LinkedHashMap<String, Place>();
        addPlaces("", map, places);
        var meant = fields.has("applicant")
                ? named == null ? List.<String>of() : List.of(named)
                : setting.cast().applicants();
        var expectations = new ArrayList<Expectation>();
        for (var applicant : meant) {
            if (day != null) {
                expectations.add(new Expectation(map.place(), day, applicant, compared, places));
            }
        }
        return expectations;
    }

    private Map<String, @Nullable Object> compared(MapNode map) {
        var compared = new LinkedHashMap<String, @Nullable Object>();
        var comparing = false;
        for (var entry : map.entries()) {
            var key = entry.name();
            if (KEYS.contains(key) && !key.equals("asOf") && !key.equals("applicant")) {
                compared.put(key, results.read(key, entry.value()));
                comparing |= !(CONTAINED.contains(key) && empty(entry.value()));
            }
        }
        if (compared.isEmpty()) {
            nothing(map, "this `expect` compares nothing");
        } else if (!comparing) {
            nothing(map, "this `expect` is met by every result");
        }
        return compared;
    }

    private static void addPlaces(String around, MapNode map, Map<String, Place> places) {
        for (var entry : map.entries()) {
            places.put(around + entry.name(), entry.key().place());
            if (entry.value() instanceof MapNode within) {
                addPlaces(around + entry.name() + ".", within, places);
            }
        }
    }

    private static boolean empty(Node node) {
        return node instanceof ListNode list && list.items().isEmpty();
    }

    private void nothing(Node node, String message) {
        setting.report(node.place(), "expects-nothing", message, "add what is expected, such as `outcome: invited`");
    }
}
