package org.articleten.model;

import static org.articleten.model.ModelActYaml.list;
import static org.articleten.model.ModelActYaml.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.European;
import org.articleten.model.ModelScenario.Listed;
import org.articleten.model.ModelScenario.Reference;
import org.articleten.model.ModelScenario.Statehood;

/** Writes a scenario as YAML. Every asked day but the first is asked for by an expectation that always holds. */
final class ModelYaml {
    private final StringBuilder text = new StringBuilder();
    private final ModelScenario scenario;

    ModelYaml(ModelScenario scenario) {
        this.scenario = scenario;
    }

    String text() {
        text.setLength(0);
        line("title: A generated course of events");
        if (scenario.citesASource()) {
            line("sources: " + list(List.of(Remarks.SOURCE)));
        }
        if (scenario.houseRules()) {
            line("houseRules: model-nato");
        }
        line("asOf: " + scenario.dates().get(0));
        line("applicants: " + list(scenario.applicants()));
        if (scenario.membership() instanceof Listed listed) {
            line("parties: " + list(listed.parties()));
        }
        if (!scenario.record().isEmpty()) {
            line("record: " + list(scenario.record()));
        }
        states();
        criteria();
        recorded();
        timeline();
        expectations();
        return text.toString();
    }

    private void states() {
        if (!scenario.states().isEmpty()) {
            line("states:");
            scenario.states().forEach((code, reference) -> line("  " + code + ": " + reference(code, reference)));
        }
    }

    private static String reference(String code, Reference reference) {
        // A fictional state is a European State unless said otherwise; a real one may have other data of its own.
        boolean real = !code.startsWith("X");
        List<String> entries = new ArrayList<>();
        entries.add("name: State " + code);
        if (real || reference.state() != Statehood.YES) {
            entries.add("state: " + Words.of(reference.state()));
        }
        if (real || reference.european() != European.YES) {
            entries.add("european: " + Words.of(reference.european()));
        }
        if (reference.conflictingAlliance() != null) {
            entries.add("conflictingAlliance: " + reference.conflictingAlliance());
        }
        return map(entries);
    }

    private void criteria() {
        if (!scenario.criteria().isEmpty()) {
            line("criteria:");
            scenario.criteria().forEach((code, criteria) -> line("  " + code + ": " + finding(criteria)));
        }
    }

    private static String finding(Criteria criteria) {
        return map(List.of(
                "principles: " + Words.of(criteria.principles()), "security: " + Words.of(criteria.security())));
    }

    /** What the world records of the applicants: read by no rule, and here mostly at odds with what happens. */
    private void recorded() {
        if (scenario.remarks() > 0) {
            line("recorded:");
            scenario.applicants().forEach(code -> line("  " + code + ": " + Remarks.recorded(scenario.remarks())));
        }
    }

    private void timeline() {
        line("timeline:");
        int number = scenario.remarks();
        for (ModelAct act : scenario.timeline()) {
            List<String> entries = new ArrayList<>(ModelActYaml.of(act));
            if (scenario.remarks() > 0) {
                entries.addAll(Remarks.besideAnAct(number++, act));
            }
            line("  - " + String.join("\n    ", entries));
        }
    }

    private void expectations() {
        if (scenario.dates().size() > 1) {
            line("expect:");
            for (LocalDate date : scenario.dates().subList(1, scenario.dates().size())) {
                for (String applicant : scenario.applicants()) {
                    String flags = (scenario.houseRules() ? "flags" : "notFlags") + ": [house-rules]";
                    List<String> entries = List.of("asOf: " + date, "applicant: " + applicant, flags);
                    line("  - " + map(entries));
                }
            }
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
