package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.articleten.model.HomeStep.Count;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Note;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelAct.Vote;
import org.jspecify.annotations.Nullable;

/** Writes an act as the entries of a YAML map, its day first. */
final class ModelActYaml {
    private final List<String> entries = new ArrayList<>();

    private ModelActYaml() {}

    static List<String> of(ModelAct act) {
        ModelActYaml yaml = new ModelActYaml();
        yaml.key("on", act.on().toString());
        yaml.act(act);
        return yaml.entries;
    }

    static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    static String map(List<String> entries) {
        return entries.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private void act(ModelAct act) {
        if (act instanceof Does does) {
            key(does.deed().key(), list(does.states()));
        } else if (act instanceof Handles handles) {
            key(Words.of(handles.instrument()), actors(handles.actors()));
            optional("protocol", handles.protocols());
            terms(handles.terms());
        } else if (act instanceof Positions positions) {
            key("positions", positions(positions));
            optional("for", positions.applicants());
        } else if (act instanceof Question question) {
            question(question);
        } else if (act instanceof Note note) {
            key("note", note.text());
        } else if (act instanceof Declares declares) {
            key(declares.repeals() ? "repeals" : "declares", Words.of(declares.text()));
            optional("for", declares.states());
        } else if (act instanceof Fulfils fulfils) {
            optional("fulfils", fulfils.conditions());
            optional("protocol", fulfils.protocols());
        } else if (act instanceof HomeStep step) {
            key("domestic", home(step));
            optional("protocol", step.protocols());
        } else if (act instanceof Promises promises) {
            key("promises", promises(promises));
        } else if (act instanceof Protests protests) {
            optional("protests", protests.actors());
            optional("for", protests.applicants());
            if (protests.invokes() != null) {
                key("invokes", Words.of(protests.invokes()));
            }
        } else if (act instanceof Agreement agreement) {
            key("agreement", DealYaml.of(agreement));
        } else if (act instanceof Guarantees guarantees) {
            key("guarantees", DealYaml.of(guarantees));
            if (guarantees.cited()) {
                key("source", Remarks.ID);
            }
        }
    }

    private void terms(Terms terms) {
        if (!terms.conditions().isEmpty()) {
            key(
                    "conditions",
                    list(terms.conditions().stream()
                            .map(id -> map(List.of("id: " + id, "says: What " + id + " asks for")))
                            .toList()));
        }
        if (!terms.changes().isEmpty()) {
            key(
                    "amends",
                    list(terms.changes().stream()
                            .map(change -> map(List.of(
                                    "article: " + change.article(),
                                    "upon: " + change.upon(),
                                    "says: " + change.says())))
                            .toList()));
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

    private static String home(HomeStep step) {
        List<String> parts = new ArrayList<>(List.of("state: " + step.state(), "step: " + Words.of(step.step())));
        if (step.house() != null) {
            parts.add("chamber: " + Words.of(step.house()));
        }
        Count count = step.count();
        parts.add(count == null ? "result: " + (step.approved() ? "approved" : "rejected") : "vote: " + count(count));
        return map(parts);
    }

    private static String count(Count count) {
        List<String> figures = new ArrayList<>(List.of("for: " + count.votesFor()));
        figure(figures, "against", count.against());
        figure(figures, "abstain", count.abstain());
        figure(figures, "present", count.present());
        figure(figures, "of", count.of());
        return map(figures);
    }

    private static void figure(List<String> figures, String key, @Nullable Integer figure) {
        if (figure != null) {
            figures.add(key + ": " + figure);
        }
    }

    private static String promises(Promises act) {
        return map(List.of(
                "by: " + oneOrMany(act.by()),
                "to: " + oneOrMany(act.to()),
                "not-to-object: " + oneOrMany(act.applicants())));
    }

    private void optional(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            key(key, oneOrMany(codes));
        }
    }

    private void key(String key, String value) {
        entries.add(key + ": " + value);
    }

    static String oneOrMany(List<String> codes) {
        return codes.size() == 1 ? codes.get(0) : list(codes);
    }

    private static String actors(List<String> actors) {
        return actors.equals(List.of(ModelAct.ALL)) ? ModelAct.ALL : list(actors);
    }
}
