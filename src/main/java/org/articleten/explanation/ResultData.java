package org.articleten.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.articleten.facts.Word;
import org.jspecify.annotations.Nullable;

/**
 * A result as plain data: maps, lists, words, numbers, truth values and null, in the field names and the order of the
 * result format. Whatever shows, compares or stores results reads them here.
 */
public final class ResultData {
    private ResultData() {}

    /** The whole result, with none beside it. */
    public static Map<String, @Nullable Object> of(Result result) {
        return of(result, null);
    }

    /** The whole result, with the one under NATO's own rules beside it where it is under house rules. */
    public static Map<String, @Nullable Object> of(Result result, @Nullable Result real) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", result.applicant());
        data.put("asOf", result.asOf().toString());
        data.put("outcome", result.outcome().word());
        data.put("stage", result.stage().word());
        data.put(
                "memberSince",
                result.memberSince() == null ? null : result.memberSince().toString());
        data.put("electorate", result.electorate());
        data.put("decision", result.decision() == null ? null : decision(result.decision()));
        data.put("blockers", result.blockers());
        data.put("undecided", result.undecided());
        data.put("pending", result.pending());
        data.put("disregarded", result.disregarded());
        data.put("eligibility", eligibility(result.eligibility()));
        data.put("prospect", prospect(result.prospect()));
        data.put("commitments", each(result.commitments(), ResultData::commitment));
        data.put("openConditions", result.openConditions());
        data.put("inviter", result.inviter());
        data.put("domestic", each(result.domestic(), ResultData::atHome));
        data.put("amendments", each(result.amendments(), ResultData::amendment));
        data.put("clauses", each(result.clauses(), ResultData::clause));
        data.put("guarantees", result.guarantees() == null ? null : guarantees(result.guarantees()));
        data.put("flags", each(result.flags(), Word::word));
        data.put("rules", result.rules());
        data.put("history", each(result.history(), ResultData::change));
        data.put("because", each(result.because(), ResultData::reason));
        data.put("real", real == null ? null : of(real));
        return data;
    }

    private static Map<String, Object> decision(Result.Decision decision) {
        var data = new LinkedHashMap<String, Object>();
        data.put("question", decision.question().word());
        data.put("on", decision.on().toString());
        data.put("procedure", decision.procedure().word());
        data.put("electorate", decision.electorate());
        data.put("answer", decision.answer().word());
        data.put("consenting", decision.consenting());
        data.put("reserving", decision.reserving());
        data.put("blockers", decision.blockers());
        data.put("undecided", decision.undecided());
        data.put("abstaining", decision.abstaining());
        return data;
    }

    private static Map<String, Object> eligibility(Result.Eligibility eligibility) {
        var data = new LinkedHashMap<String, Object>();
        data.put("eligible", eligibility.eligible());
        data.put("other", eligibility.other());
        data.put("state", eligibility.state());
        data.put("european", eligibility.european());
        data.put("principles", eligibility.principles());
        data.put("security", eligibility.security());
        data.put("reasons", each(eligibility.reasons(), ResultData::reason));
        return data;
    }

    private static Map<String, Object> prospect(Result.Prospect prospect) {
        var data = new LinkedHashMap<String, Object>();
        data.put("answer", prospect.answer().word());
        data.put("supporting", prospect.supporting());
        data.put("opposing", prospect.opposing());
        data.put("unknown", prospect.unknown());
        return data;
    }

    private static Map<String, Object> commitment(Result.Commitment commitment) {
        var data = new LinkedHashMap<String, Object>();
        data.put("text", commitment.text());
        data.put("for", commitment.about());
        data.put("adopted", commitment.adopted().toString());
        data.put("standing", commitment.standing());
        return data;
    }

    private static Map<String, Object> atHome(Result.AtHome atHome) {
        var data = new LinkedHashMap<String, Object>();
        data.put("state", atHome.state());
        data.put("approval", atHome.approval().word());
        return data;
    }

    private static Map<String, Object> amendment(Result.Amendment amendment) {
        var data = new LinkedHashMap<String, Object>();
        data.put("article", amendment.article());
        data.put("since", amendment.since().toString());
        data.put("says", amendment.says());
        return data;
    }

    private static Map<String, Object> clause(Result.Clause clause) {
        var data = new LinkedHashMap<String, Object>();
        data.put("agreement", clause.agreement());
        data.put("clause", clause.clause());
        data.put("ruling", clause.ruling().word());
        data.put("track", clause.track().word());
        data.put("flags", each(clause.flags(), Word::word));
        return data;
    }

    private static Map<String, Object> guarantees(Result.Guarantees guarantees) {
        var layers = new LinkedHashMap<String, Object>();
        for (var layer : guarantees.layers()) {
            var told = new LinkedHashMap<String, @Nullable Object>();
            told.put("status", layer.status().word());
            told.put("by", layer.by());
            told.put("source", layer.source());
            layers.put(layer.name().word(), told);
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("required", guarantees.required());
        data.put("verdict", guarantees.verdict().word());
        data.put("layers", layers);
        return data;
    }

    private static Map<String, Object> change(Result.Change change) {
        var data = new LinkedHashMap<String, Object>();
        data.put("on", change.on().toString());
        data.put("stage", change.stage().word());
        data.put("outcome", change.outcome().word());
        return data;
    }

    /** A reason with all that it rests on. */
    public static Map<String, Object> reason(Reason reason) {
        var data = new LinkedHashMap<String, Object>();
        data.put("rule", reason.rule());
        data.put("force", reason.force().word());
        data.put("source", reason.source());
        data.put("says", reason.says());
        data.put("given", reason.given());
        data.put("concludes", reason.concludes());
        data.put("from", each(reason.from(), ResultData::reason));
        return data;
    }

    private static <T> List<Object> each(List<T> items, Function<? super T, Object> asData) {
        var list = new ArrayList<Object>(items.size());
        for (var item : items) {
            list.add(asData.apply(item));
        }
        return list;
    }
}
