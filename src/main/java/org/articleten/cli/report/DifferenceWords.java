package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.articleten.difference.BookDifference;
import org.articleten.difference.FieldChange;
import org.articleten.difference.ScenarioDifference;
import org.articleten.difference.TextChange;
import org.jspecify.annotations.Nullable;

/** What a difference between rule books is in words, whatever the page. */
final class DifferenceWords {
    /** Of more members a line names only the first. */
    private static final int NAMED = 8;

    /** What a reader asks first, and what only says how it came about. */
    private static final List<String> FIRST = List.of("outcome", "stage", "memberSince");

    private static final List<String> LAST = List.of("rules", "because");

    private DifferenceWords() {}

    /** One sentence on the given scenarios, one on the generated. */
    static List<String> summary(BookDifference all) {
        var sweep = all.sweep();
        var sentences = new ArrayList<String>();
        if (all.changed().isEmpty() && sweep.changed() == 0) {
            sentences.add("no difference: " + counted(all.scenarios(), "scenario") + " with "
                    + counted(all.answers(), "answer")
                    + (sweep.played() == 0
                            ? ", and none generated"
                            : ", and " + number(sweep.played()) + " generated ones (seed " + sweep.seed() + ")"));
        } else {
            sentences.add(number(all.changed().size()) + " of " + counted(all.scenarios(), "scenario")
                    + (all.changed().size() == 1 ? " changes" : " change") + fields(all.changed()));
            if (sweep.played() > 0) {
                sentences.add(number(sweep.changed()) + " of " + number(sweep.played()) + " generated ones (seed "
                        + sweep.seed() + ") " + (sweep.changed() == 1 ? "changes" : "change") + depths(all));
            }
        }
        if (!all.unanswered().isEmpty()) {
            sentences.add(counted(all.unanswered().size(), "scenario") + " of these fail under both");
        }
        return sentences;
    }

    private static String fields(List<ScenarioDifference> changed) {
        var counts = new HashMap<String, Integer>();
        var failing = 0;
        for (var difference : changed) {
            failing += difference.failsBefore() != null || difference.failsAfter() != null ? 1 : 0;
            difference.fields().forEach(field -> counts.merge(field, 1, Integer::sum));
        }
        var parts = new ArrayList<String>();
        part(parts, failing, "no answer in ");
        for (var field : FIRST) {
            part(parts, counts.getOrDefault(field, 0), heading(field) + " in ");
        }
        counts.entrySet().stream()
                .filter(entry -> !FIRST.contains(entry.getKey()) && !LAST.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> part(parts, entry.getValue(), heading(entry.getKey()) + " in "));
        for (var field : LAST) {
            part(parts, counts.getOrDefault(field, 0), heading(field) + " in ");
        }
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private static String depths(BookDifference all) {
        var parts = new ArrayList<String>();
        part(parts, all.sweep().outcomes(), "the outcome in ");
        part(parts, all.sweep().fields(), "other fields in ");
        part(parts, all.sweep().reasons(), "reasons alone in ");
        return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
    }

    private static void part(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(words + number(count));
        }
    }

    /** A field's name, for people. */
    static String heading(String field) {
        return switch (field) {
            case "because" -> "reasons";
            case "real" -> "the answer without house rules";
            default -> field;
        };
    }

    /** What became of a field: one line, or one for each reason that has gone or come. */
    static List<String> change(FieldChange change) {
        if (!change.ofMembers()) {
            return List.of(words(change.before()) + " -> " + words(change.after()));
        }
        var lines = new ArrayList<String>();
        var reasons = change.field().endsWith("because") || change.field().endsWith("reasons");
        if (!reasons) {
            var parts = new ArrayList<String>();
            members(parts, "- ", change.gone());
            members(parts, "+ ", change.came());
            return List.of(String.join("; ", parts));
        }
        var gone = new HashSet<String>();
        change.gone().forEach(reason -> gone.add(sentence(reason)));
        var both = new HashSet<String>();
        change.came().stream()
                .map(DifferenceWords::sentence)
                .filter(gone::contains)
                .forEach(both::add);
        reasons(lines, "- ", change.gone(), both);
        reasons(lines, "+ ", change.came(), both);
        return lines;
    }

    private static void reasons(List<String> lines, String sign, List<?> reasons, Set<String> ambiguous) {
        reasons.stream().limit(NAMED).forEach(reason -> lines.add(sign + reason(reason, ambiguous)));
        if (reasons.size() > NAMED) {
            lines.add(sign + number(reasons.size() - NAMED) + " more");
        }
    }

    /** Each of some reasons in a line; of many only the first. */
    static List<String> told(List<?> reasons) {
        var lines = new ArrayList<String>();
        reasons.stream().map(DifferenceWords::sentence).distinct().limit(NAMED).forEach(lines::add);
        var more = reasons.stream().map(DifferenceWords::sentence).distinct().count() - NAMED;
        if (more > 0) {
            lines.add(number((int) more) + " more");
        }
        return lines;
    }

    private static void members(List<String> parts, String sign, List<?> members) {
        if (!members.isEmpty()) {
            var named = new StringJoiner(", ");
            members.stream().limit(NAMED).forEach(member -> named.add(words(member)));
            var more = members.size() - NAMED;
            parts.add(sign + named + (more > 0 ? " and " + more + " more" : ""));
        }
    }

    private static String sentence(@Nullable Object reason) {
        return reason instanceof Map<?, ?> fields
                ? fields.get("says") + " (" + fields.get("force") + ", " + fields.get("rule") + ")"
                : words(reason);
    }

    /** Where the sentence alone does not tell what changed, with the rest. */
    private static String reason(@Nullable Object reason, Set<String> ambiguous) {
        var sentence = sentence(reason);
        if (!ambiguous.contains(sentence) || !(reason instanceof Map<?, ?> fields)) {
            return sentence;
        }
        return sentence + ", by " + fields.get("source") + ", given " + words(fields.get("given")) + ", concludes "
                + words(fields.get("concludes"));
    }

    /** Plain data, as a scenario would write it on one line. */
    static String words(@Nullable Object data) {
        if (data instanceof Collection<?> list) {
            var items = new StringJoiner(", ", "[", "]");
            list.forEach(item -> items.add(words(item)));
            return items.toString();
        }
        if (data instanceof Map<?, ?> map) {
            var entries = new StringJoiner(", ", "{", "}");
            map.forEach((key, value) -> entries.add(key + ": " + words(value)));
            return entries.toString();
        }
        return data == null ? "none" : String.valueOf(data);
    }

    /** What became of a text: added, removed or changed. */
    static String fate(TextChange change) {
        return change.before() == null ? "added" : change.after() == null ? "removed" : "changed";
    }

    static String kind(TextChange change) {
        return switch (change.what()) {
            case RULE -> change.name();
            case BESIDE_RULES -> change.name() + ", beside its rules";
            case DATA -> change.name() + ", data";
        };
    }

    /** Where a text stood and stands. */
    static String places(TextChange change) {
        var before = change.before();
        var after = change.after();
        if (before == null || after == null) {
            return String.valueOf(before == null ? after : before);
        }
        return before.equals(after) ? before.toString() : before + " -> " + after;
    }

    static String alike(Alike.Group group) {
        return counted(group.results(), "answer") + " of "
                + counted(group.scenarios().size(), "scenario") + " change alike";
    }

    /** Where that is; of many only the first. */
    static List<String> paths(Alike.Group group) {
        var paths =
                new ArrayList<String>(group.scenarios().stream().limit(NAMED).toList());
        var more = group.scenarios().size() - paths.size();
        if (more > 0) {
            paths.add("and " + number(more) + " more");
        }
        return paths;
    }

    static String moreGroups(Alike alike) {
        return "and " + counted(alike.moreGroups(), "more group")
                + " of answers that change alike: see the format json";
    }

    static String more(Alike.Rest rest) {
        return number(rest.more()) + " more answers of this scenario: see the format json";
    }

    static String counted(int count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
