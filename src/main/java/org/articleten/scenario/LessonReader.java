package org.articleten.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.document.ListNode;
import org.articleten.document.Node;
import org.articleten.facts.Outcome;
import org.articleten.facts.Word;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario teaches. Which rules there are, the rule book knows. */
final class LessonReader {
    private static final List<String> KEYS =
            List.of("number", "says", "question", "answers", "usual", "right", "better", "rules", "debrief");
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Word::word).toList();
    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private final Setting setting;
    private final Fields fields;

    private LessonReader(Setting setting, Fields fields) {
        this.setting = setting;
        this.fields = fields;
    }

    static @Nullable Lesson read(@Nullable Node node, Setting setting) {
        var map = setting.values().map(node, "lesson");
        if (map == null) {
            return null;
        }
        return new LessonReader(setting, Fields.of(map, "`lesson`", KEYS, setting.problems())).lesson();
    }

    private @Nullable Lesson lesson() {
        var question = required("question", "say what learners are asked");
        var better = required("better", "say it as it is, in a sentence or two");
        var answers = answers();
        var usual = answer("usual", answers);
        var right = answer("right", answers);
        if (fields.has("answers") && !fields.has("right")) {
            fields.missing("right", fields.place(), "`lesson` needs `right`", "say which of its `answers` is right");
        }
        if (usual != null && usual.equals(right)) {
            setting.report(
                    fields.placeOf("usual"),
                    "same-answer",
                    Quote.of(usual) + " is both the usual wrong answer and the right one",
                    "leave `usual` out where most learners are right");
        }
        var lesson = new Lesson(
                fields.place(),
                number(),
                setting.values().text(fields.get("says"), "says"),
                question == null ? "" : question,
                answers,
                usual,
                right,
                better == null ? "" : better,
                rules(),
                texts("debrief"));
        return question == null || better == null ? null : lesson;
    }

    private @Nullable String required(String key, String help) {
        return setting.values().text(fields.require(key, help), key);
    }

    private @Nullable Integer number() {
        var node = fields.get("number");
        if (node == null) {
            return null;
        }
        var number = setting.values().count(node, "number");
        if (number != null && number == 0) {
            setting.report(node.place(), "bad-number", "`number` cannot be 0", "lessons are counted from 1");
        }
        return number;
    }

    private List<String> answers() {
        var node = fields.get("answers");
        var answers = texts("answers");
        if (node instanceof ListNode list
                && (list.items().size() < FEWEST || list.items().size() > MOST)) {
            setting.report(
                    node.place(),
                    "wrong-count",
                    "`answers` must be a list of %d to %d, but has %d"
                            .formatted(FEWEST, MOST, list.items().size()),
                    "leave the key out to let learners choose from the outcomes");
        }
        return answers;
    }

    private List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (var item : setting.values().list(fields.get(key), key)) {
            var text = setting.values().text(item, Values.itemOf(key));
            if (text != null && texts.contains(text)) {
                setting.report(
                        item.place(),
                        "repeated",
                        Quote.of(text) + " stands in " + Quote.of(key) + " twice",
                        "say each once");
            } else if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** One of the answers; the word of an outcome where there are none. */
    private @Nullable String answer(String key, List<String> answers) {
        var node = fields.get(key);
        var text = setting.values().text(node, key);
        var allowed = fields.has("answers") ? answers : OUTCOMES;
        if (text != null && node != null && !allowed.isEmpty() && !allowed.contains(text)) {
            setting.report(
                    node.place(),
                    "unknown-answer",
                    Quote.of(text) + " is not one of the " + (fields.has("answers") ? "`answers`" : "outcomes"),
                    Suggestion.help(text, allowed));
        }
        return text;
    }

    private List<Lesson.Cited> rules() {
        var rules = new ArrayList<Lesson.Cited>();
        var node = fields.require("rules", "name the rules that show it, such as `rules: [R-DEC-02]`");
        var items = setting.values().list(node, "rules");
        if (node instanceof ListNode && items.isEmpty()) {
            setting.report(
                    node.place(),
                    "no-rules",
                    "`rules` is an empty list",
                    "name the rules that show it, such as `R-DEC-02`");
        }
        for (var item : items) {
            var id = setting.values().text(item, Values.itemOf("rules"));
            if (id != null && !RuleIds.wellFormed(id)) {
                setting.report(
                        item.place(),
                        "bad-rule-id",
                        Quote.of(id) + " is not the id of a rule",
                        "an id is written `R-DEC-02`");
            } else if (id != null && rules.stream().anyMatch(cited -> cited.id().equals(id))) {
                setting.report(
                        item.place(), "repeated", Quote.of(id) + " stands in `rules` twice", "name each rule once");
            } else if (id != null) {
                rules.add(new Lesson.Cited(id, item.place()));
            }
        }
        return rules;
    }
}
