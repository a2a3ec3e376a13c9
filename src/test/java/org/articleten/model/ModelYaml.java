package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Note;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelAct.Vote;
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
        line("asOf: " + scenario.dates().get(0));
        line("applicants: " + list(scenario.applicants()));
        if (scenario.membership() instanceof Listed listed) {
            line("parties: " + list(listed.parties()));
        }
        states();
        criteria();
        line("timeline:");
        scenario.timeline().forEach(this::act);
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

    private void act(ModelAct act) {
        line("  - on: " + act.on());
        if (act instanceof Does does) {
            key(does.deed().key(), list(does.states()));
        } else if (act instanceof Handles handles) {
            key(Words.of(handles.instrument()), actors(handles.actors()));
            optional("protocol", handles.protocols());
        } else if (act instanceof Positions positions) {
            key("positions", positions(positions));
            optional("for", positions.applicants());
        } else if (act instanceof Question question) {
            question(question);
        } else if (act instanceof Note note) {
            key("note", note.text());
        }
    }

    private static String positions(Positions act) {
        return map(act.positions().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + Words.of(entry.getValue()))
                .toList());
    }

    private void question(Question question) {
        key("question", Words.of(question.kind()));
        optional("for", question.applicants());
        LocalDate until = question.until();
        if (until != null) {
            key("procedure", "silence");
            key("until", until.toString());
        }
        List<String> votes = new ArrayList<>();
        if (question.byDefault() != null) {
            votes.add("default: " + Words.of(question.byDefault()));
        }
        question.votes().forEach(vote -> votes.add(vote.actor() + ": " + vote(vote)));
        if (!votes.isEmpty()) {
            key("votes", map(votes));
        }
    }

    private static String vote(Vote vote) {
        String voice = Words.of(vote.voice());
        return vote.on() == null ? voice : map(List.of("vote: " + voice, "on: " + vote.on()));
    }

    private void expectations() {
        if (scenario.dates().size() > 1) {
            line("expect:");
            for (LocalDate date : scenario.dates().subList(1, scenario.dates().size())) {
                for (String applicant : scenario.applicants()) {
                    List<String> entries =
                            List.of("asOf: " + date, "applicant: " + applicant, "notFlags: [house-rules]");
                    line("  - " + map(entries));
                }
            }
        }
    }

    private void optional(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            key(key, codes.size() == 1 ? codes.get(0) : list(codes));
        }
    }

    private void key(String key, String value) {
        line("    " + key + ": " + value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String actors(List<String> actors) {
        return actors.equals(List.of(ModelAct.ALL)) ? ModelAct.ALL : list(actors);
    }

    private static String list(List<String> codes) {
        return codes.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static String map(List<String> entries) {
        return entries.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
