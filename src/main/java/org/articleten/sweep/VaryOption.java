package org.articleten.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;

/**
 * What varies, as an option says it: {@code KIND:WHO:VALUES}, and then {@code KEY=VALUE} after more colons. Values have
 * commas between them and may have chances, {@code consent=0.99,object=0.01}, or are a range, {@code 30..400}.
 */
public final class VaryOption {
    private static final Map<String, String> VALUES =
            Map.of("votes", "words", "positions", "words", "dates", "days", "acceptances", "delays");

    private final Place place;

    private VaryOption(String name, String text) {
        place = new Place(name + " " + text, 0, 0);
    }

    /** The same as a sweep file would have it. */
    public static Node read(String option, String text) throws ProblemsFound {
        return new VaryOption(option, text).node(text);
    }

    private Node node(String text) throws ProblemsFound {
        var parts = text.split(":", -1);
        var kind = parts[0];
        var values = VALUES.get(kind);
        if (values == null) {
            throw wrong(Quote.of(kind) + " is nothing that varies", Suggestion.help(kind, VaryReader.KINDS));
        }
        if (parts.length < 2 || parts[1].isEmpty()) {
            throw wrong(Quote.of(kind) + " does not say of whom or of what", "such as `votes:all:consent,object`");
        }
        var entries = new ArrayList<MapNode.Entry>();
        entries.add(entry(kind, list(parts[1])));
        for (var i = 2; i < parts.length; i++) {
            var sign = parts[i].indexOf('=');
            var key = sign < 0 ? "" : parts[i].substring(0, sign);
            if (i == 2 && !VaryReader.EXTRAS.contains(key)) {
                entries.add(entry(values, values(parts[i])));
            } else if (sign < 0) {
                throw wrong(Quote.of(parts[i]) + " is no `KEY=VALUE`", "such as `question=1`");
            } else {
                entries.add(entry(key, values(parts[i].substring(sign + 1))));
            }
        }
        return new MapNode(place, entries);
    }

    private Node values(String text) {
        var dots = text.indexOf("..");
        if (dots > 0) {
            return new MapNode(
                    place,
                    List.of(entry("from", word(text.substring(0, dots))), entry("to", word(text.substring(dots + 2)))));
        }
        if (text.contains("=")) {
            var entries = new ArrayList<MapNode.Entry>();
            for (var item : text.split(",", -1)) {
                var sign = item.indexOf('=');
                entries.add(entry(
                        sign < 0 ? item : item.substring(0, sign), word(sign < 0 ? "" : item.substring(sign + 1))));
            }
            return new MapNode(place, entries);
        }
        return list(text);
    }

    private Node list(String text) {
        if (!text.contains(",")) {
            return word(text);
        }
        var items = new ArrayList<Node>();
        for (var item : text.split(",", -1)) {
            items.add(word(item));
        }
        return new ListNode(place, items);
    }

    private MapNode.Entry entry(String key, Node value) {
        return new MapNode.Entry(word(key), value);
    }

    private ScalarNode word(String text) {
        return new ScalarNode(place, text, ScalarType.TEXT);
    }

    private ProblemsFound wrong(String message, String help) {
        return new ProblemsFound(List.of(new Problem(place, "bad-option", message, help)));
    }
}
