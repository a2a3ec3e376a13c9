package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articleten.difference.BookDifference;
import org.articleten.difference.ExpectationChange;
import org.articleten.difference.FieldChange;
import org.articleten.difference.Milestone;
import org.articleten.difference.ResultDifference;
import org.articleten.difference.ScenarioDifference;
import org.articleten.difference.Side;
import org.articleten.difference.SmallestDifference;
import org.articleten.difference.TextChange;
import org.articleten.explanation.ResultData;
import org.articleten.problem.Place;
import org.jspecify.annotations.Nullable;

/** Where two rule books differ, as one JSON document. */
public final class DifferenceJson {
    private DifferenceJson() {}

    public static void print(BookDifference all, PrintStream out) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schemaVersion", 1);
        document.put("base", side(all.base()));
        document.put("head", side(all.head()));
        var counts = new LinkedHashMap<String, @Nullable Object>();
        counts.put("scenarios", all.scenarios());
        counts.put("answers", all.answers());
        counts.put("changed", all.changed().size());
        counts.put("failing", all.unanswered().size());
        document.put("counts", counts);
        document.put("sweep", sweep(all));
        document.put("texts", each(all.texts(), DifferenceJson::text));
        document.put("changed", each(all.changed(), DifferenceJson::scenario));
        document.put("failing", each(all.unanswered(), DifferenceJson::scenario));
        var smallest = all.smallest();
        document.put("smallest", smallest == null ? null : smallest(smallest));
        JsonReport.print(document, out);
    }

    private static Map<String, @Nullable Object> side(Side side) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("named", side.word());
        data.putAll(JsonReport.engine(side.book()));
        return data;
    }

    private static Map<String, @Nullable Object> sweep(BookDifference all) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("seed", all.sweep().seed());
        data.put("scenarios", all.sweep().played());
        data.put("outcome", all.sweep().outcomes());
        data.put("fields", all.sweep().fields());
        data.put("reasons", all.sweep().reasons());
        return data;
    }

    private static Map<String, @Nullable Object> text(TextChange change) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put(
                "what",
                switch (change.what()) {
                    case RULE -> "rule";
                    case BESIDE_RULES -> "beside-rules";
                    case DATA -> "data";
                });
        data.put("name", change.name());
        data.put("change", DifferenceWords.fate(change));
        data.put("before", place(change.before()));
        data.put("after", place(change.after()));
        return data;
    }

    private static @Nullable String place(@Nullable Place place) {
        return place == null ? null : place.toString();
    }

    private static Map<String, @Nullable Object> scenario(ScenarioDifference difference) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("scenario", difference.scenario().path());
        data.put("title", difference.scenario().title());
        data.put("scenarioDigest", difference.scenario().digest());
        data.put("failsBefore", difference.failsBefore());
        data.put("failsAfter", difference.failsAfter());
        data.put("results", each(difference.results(), DifferenceJson::result));
        data.put("stages", each(Milestone.of(difference), DifferenceJson::milestone));
        data.put("expectations", each(difference.expectations(), DifferenceJson::expectation));
        return data;
    }

    private static Map<String, @Nullable Object> result(ResultDifference result) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", result.applicant());
        data.put("asOf", result.asOf().toString());
        data.put("fields", each(result.fields(), DifferenceJson::field));
        return data;
    }

    private static Map<String, @Nullable Object> field(FieldChange change) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("field", change.field());
        if (change.ofMembers()) {
            data.put("gone", change.gone());
            data.put("came", change.came());
        } else {
            data.put("before", change.before());
            data.put("after", change.after());
        }
        return data;
    }

    private static Map<String, @Nullable Object> milestone(Milestone milestone) {
        var before = milestone.before();
        var after = milestone.after();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", milestone.applicant());
        data.put("stage", milestone.stage().word());
        data.put("before", before == null ? null : before.toString());
        data.put("after", after == null ? null : after.toString());
        return data;
    }

    private static Map<String, @Nullable Object> expectation(ExpectationChange change) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("line", change.before().expectation().place().line());
        data.put("metBefore", change.before().met());
        data.put("metAfter", change.after().met());
        data.put("unmet", JsonReport.expectation(change.unmet()));
        return data;
    }

    private static Map<String, @Nullable Object> smallest(SmallestDifference smallest) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("from", smallest.from());
        data.put("generated", smallest.generated());
        data.put("scenario", smallest.draft().data());
        data.put("yaml", smallest.draft().yaml());
        data.put("failsBefore", smallest.difference().failsBefore());
        data.put("failsAfter", smallest.difference().failsAfter());
        data.put("results", each(smallest.difference().results(), DifferenceJson::result));
        data.put("before", each(smallest.difference().results(), result -> ResultData.of(result.before())));
        data.put("after", each(smallest.difference().results(), result -> ResultData.of(result.after())));
        return data;
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> items, Function<T, Map<String, @Nullable Object>> made) {
        return items.stream().map(made).toList();
    }
}
