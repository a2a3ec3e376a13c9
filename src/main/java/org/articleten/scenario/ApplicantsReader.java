package org.articleten.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.document.ListNode;
import org.articleten.document.Node;
import org.articleten.facts.Act;
import org.articleten.problem.Place;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads whose membership a scenario decides: one state, or several. */
final class ApplicantsReader {
    private final Setting setting;
    private final Map<String, Place> applicants = new LinkedHashMap<>();

    private ApplicantsReader(Setting setting) {
        this.setting = setting;
    }

    static ApplicantsReader read(Fields scenario, Setting setting) {
        var reader = new ApplicantsReader(setting);
        if (scenario.has("applicant") && scenario.has("applicants")) {
            setting.report(
                    scenario.placeOf("applicants"),
                    "both-forms",
                    "a scenario has `applicant` or `applicants`, not both",
                    "list them all under `applicants`");
        }
        if (scenario.has("applicants")) {
            reader.several(scenario.get("applicants"));
        } else {
            reader.add(
                    scenario.require("applicant", "say whose membership is decided, such as `applicant: UA`"),
                    "applicant");
        }
        return reader;
    }

    /** Their codes, in the file's order. */
    List<String> codes() {
        return List.copyOf(applicants.keySet());
    }

    /** An applicant that no act is about is a slip of the pen, except where a scenario has no acts at all. */
    void requireConcern(List<Act> acts) {
        if (acts.isEmpty()) {
            return;
        }
        applicants.forEach((code, place) -> {
            if (!Concern.any(acts, code)) {
                setting.report(
                        place,
                        "no-act-concerns",
                        "no act concerns the applicant " + Quote.of(code),
                        "take it out of the applicants, or add an act");
            }
        });
    }

    private void several(@Nullable Node node) {
        var items = setting.values().list(node, "applicants");
        items.forEach(item -> add(item, Values.itemOf("applicants")));
        if (node instanceof ListNode && items.isEmpty()) {
            setting.report(
                    node.place(),
                    "no-applicant",
                    "`applicants` names nobody",
                    "say whose membership is decided, such as `applicants: [UA]`");
        }
    }

    private void add(@Nullable Node node, String key) {
        var code = setting.cast().code(node, key, Role.STATE);
        if (code != null && node != null && applicants.putIfAbsent(code, node.place()) != null) {
            setting.report(
                    node.place(), "repeated", Quote.of(code) + " is an applicant twice", "name each applicant once");
        }
    }
}
