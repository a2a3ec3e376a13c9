package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articleten.facts.Word;
import org.articleten.sweep.Axis;
import org.articleten.sweep.Delays;
import org.articleten.sweep.Method;
import org.articleten.sweep.Tally;
import org.articleten.sweep.Tally.Count;
import org.articleten.sweep.Tally.Quantiles;
import org.jspecify.annotations.Nullable;

/** A sweep as one JSON document. */
public final class SweepJson {
    private SweepJson() {}

    /** Prints the document. */
    public static void print(Swept swept, PrintStream out) {
        JsonReport.print(of(swept), out);
    }

    private static Map<String, @Nullable Object> of(Swept swept) {
        var outcomes = swept.outcomes();
        var plan = outcomes.plan();
        var chosen = plan.wanted().method() != Method.EXHAUSTIVE;
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("schemaVersion", 1);
        data.put("kind", "sweep");
        data.put("engine", JsonReport.engine(plan.book()));
        data.put("title", swept.title());
        data.put("scenario", swept.scenario().path());
        data.put("scenarioDigest", swept.scenario().digest());
        data.put("houseRules", swept.scenario().houseRules());
        data.put("asOf", plan.wanted().asOf().toString());
        data.put("method", plan.wanted().method().word());
        data.put("seed", chosen ? plan.wanted().seed() : null);
        data.put("plays", plan.plays());
        data.put("played", outcomes.played());
        data.put("complete", outcomes.complete());
        data.put("axes", plan.axes().stream().map(SweepJson::axis).toList());
        data.put("delays", plan.history().stream().map(SweepJson::delays).toList());
        data.put("pivotalKnown", outcomes.knowsPivots());
        data.put("results", Tally.of(outcomes).stream().map(SweepJson::tally).toList());
        return data;
    }

    private static Map<String, @Nullable Object> axis(Axis axis) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("name", axis.name());
        data.put("kind", axis.kind().name().toLowerCase(java.util.Locale.ROOT));
        data.put("of", axis.of());
        var values = new ArrayList<Map<String, Object>>();
        for (var value : axis.values()) {
            var each = new LinkedHashMap<String, Object>();
            each.put(
                    "value",
                    value.cell() instanceof Long days ? days : value.cell().toString());
            each.put("chance", value.chance());
            values.add(each);
        }
        data.put("values", values);
        return data;
    }

    private static Map<String, Object> delays(Delays delays) {
        var data = new LinkedHashMap<String, Object>();
        data.put("of", delays.of());
        data.put("file", delays.file());
        data.put("delays", delays.days().size());
        data.put("presumed", delays.presumed());
        data.put("presumedLeftOut", delays.leftOut());
        data.put("bases", delays.bases());
        data.put("confidences", delays.confidences());
        return data;
    }

    private static Map<String, Object> tally(Tally tally) {
        var data = new LinkedHashMap<String, Object>();
        data.put("applicant", tally.applicant());
        data.put("outcomes", counts("outcome", tally.outcomes(), Word::word));
        data.put("prospects", counts("prospect", tally.prospects(), Word::word));
        data.put("pivotal", counts("government", tally.pivotal(), government -> government));
        data.put("inForce", quantiles(tally.inForce()));
        data.put("accession", quantiles(tally.accession()));
        return data;
    }

    private static <T> List<Map<String, Object>> counts(String key, List<Count<T>> counts, Function<T, String> word) {
        var data = new ArrayList<Map<String, Object>>();
        for (var count : counts) {
            var each = new LinkedHashMap<String, Object>();
            each.put(key, word.apply(count.what()));
            each.put("plays", count.plays());
            each.put("chance", count.chance());
            data.add(each);
        }
        return data;
    }

    private static Map<String, Object> quantiles(Quantiles quantiles) {
        var data = new LinkedHashMap<String, Object>();
        data.put("plays", quantiles.plays());
        var days = new LinkedHashMap<String, String>();
        for (var i = 0; i < quantiles.days().size(); i++) {
            days.put(Quantiles.PERCENTS.get(i) + "%", quantiles.days().get(i).toString());
        }
        data.put("by", days);
        return data;
    }
}
