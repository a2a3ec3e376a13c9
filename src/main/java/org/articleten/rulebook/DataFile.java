package org.articleten.rulebook;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.articleten.document.Documents;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.facts.Word;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Reads one data file beside the rules: a key with a list of rows. */
final class DataFile {
    private DataFile() {}

    static List<Row> rows(String file, String key, List<RuleSource> sources, List<Problem> problems) {
        var rows = new ArrayList<Row>();
        for (var source : sources) {
            if (source.file().equals(file)) {
                try {
                    var root = Documents.read(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
                    var entry = root instanceof MapNode map ? map.entry(key) : null;
                    if (entry != null && entry.value() instanceof ListNode list) {
                        list.items().forEach(item -> rows.add(new Row(item, problems)));
                    } else {
                        problems.add(
                                new Problem(root.place(), "bad-data", "this file has no list `" + key + "`", null));
                    }
                } catch (ProblemsFound unreadable) {
                    problems.addAll(unreadable.problems());
                }
            }
        }
        return rows;
    }

    /** One row; what is missing or misspelt in it becomes a problem and an empty value. */
    record Row(Node node, List<Problem> problems) {
        @Nullable
        String optional(String key) {
            return value(key) instanceof ScalarNode scalar ? scalar.text() : null;
        }

        String text(String key) {
            var text = optional(key);
            if (text == null) {
                problem(node.place(), "this row has no `" + key + "`");
                return "";
            }
            return text;
        }

        /** Whether what the row says was read in its source. */
        boolean verified() {
            return text("confidence").equals("verified");
        }

        /** The source, and that it was not read where it was not. */
        String source() {
            return text("source") + (verified() ? "" : "; unverified");
        }

        LocalDate date(String key) {
            var text = text(key);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException misspelt) {
                problem(node.place(), "`" + text + "` is no date such as `2023-04-04`");
                return LocalDate.MIN;
            }
        }

        /** A whole number; 0 where it is left out. */
        int count(String key) {
            var text = optional(key);
            try {
                return text == null ? 0 : Integer.parseInt(text);
            } catch (NumberFormatException misspelt) {
                problem(node.place(), "`" + text + "` is no whole number");
                return 0;
            }
        }

        /** The rows under a key; none where it is left out. */
        List<Row> rows(String key) {
            return value(key) instanceof ListNode list
                    ? list.items().stream().map(item -> new Row(item, problems)).toList()
                    : List.of();
        }

        List<String> texts(String key) {
            return value(key) instanceof ListNode list
                    ? list.items().stream()
                            .filter(ScalarNode.class::isInstance)
                            .map(item -> ((ScalarNode) item).text())
                            .toList()
                    : List.of();
        }

        <W extends Word> W word(String key, W fallback, W[] words) {
            var text = optional(key);
            if (text == null) {
                return fallback;
            }
            for (var word : words) {
                if (word.word().equals(text)) {
                    return word;
                }
            }
            problem(
                    node.place(),
                    "`" + text + "` is none of "
                            + String.join(
                                    ", ", Arrays.stream(words).map(Word::word).toList()));
            return fallback;
        }

        private @Nullable Node value(String key) {
            var entry = node instanceof MapNode map ? map.entry(key) : null;
            return entry == null ? null : entry.value();
        }

        private void problem(Place place, String message) {
            problems.add(new Problem(place, "bad-data", message, null));
        }
    }
}
