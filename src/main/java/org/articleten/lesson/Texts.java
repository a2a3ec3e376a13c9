package org.articleten.lesson;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.articleten.scenario.Fields;
import org.articleten.scenario.Lesson.Cited;
import org.articleten.scenario.RuleIds;
import org.articleten.scenario.Values;
import org.jspecify.annotations.Nullable;

/** Reads what exercises are made of: texts, numbers, ids of rules, and lists of them. */
final class Texts {
    private final Problems problems;
    private final Values values;

    Texts(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Values values() {
        return values;
    }

    /** The text of a key that must be there; empty where it is reported. */
    String required(Fields fields, String key, String help) {
        var text = values.text(fields.require(key, help), key);
        return text == null ? "" : text;
    }

    List<String> list(Fields fields, String key) {
        var texts = new ArrayList<String>();
        for (var item : values.list(fields.get(key), key)) {
            var text = values.text(item, Values.itemOf(key));
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A whole number that is not less than another; null where it is left out or reported. */
    @Nullable
    Integer count(Fields fields, String key, boolean required, int least) {
        var node = required ? fields.require(key, "a whole number, from " + least) : fields.get(key);
        var count = node == null ? null : values.count(node, key);
        if (count != null && node != null && count < least) {
            problems.add(
                    node.place(), "bad-number", Quote.of(key) + " cannot be " + count, "it is " + least + " or more");
            return null;
        }
        return count;
    }

    /** The maps of a list. */
    List<MapNode> maps(Fields fields, String key, String help) {
        var maps = new ArrayList<MapNode>();
        for (var item : values.list(fields.get(key), key)) {
            if (item instanceof MapNode map) {
                maps.add(map);
            } else {
                problems.add(
                        item.place(),
                        "wrong-type",
                        "an item of %s must be a map, but is %s".formatted(Quote.of(key), item.described()),
                        help);
            }
        }
        return maps;
    }

    List<Cited> rules(@Nullable Node node) {
        var rules = new ArrayList<Cited>();
        for (var item : values.list(node, "rules")) {
            var id = rule(item);
            if (id != null) {
                rules.add(new Cited(id, item.place()));
            }
        }
        return rules;
    }

    /** The id of a rule. */
    @Nullable
    String rule(@Nullable Node node) {
        var id = values.text(node, "rule");
        if (id != null && node != null && !RuleIds.wellFormed(id)) {
            problems.add(
                    node.place(),
                    "bad-rule-id",
                    Quote.of(id) + " is not the id of a rule",
                    "an id is written `R-DEC-02`");
            return null;
        }
        return id;
    }
}
