package org.articleten.cli.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.articleten.invariants.Breach;
import org.articleten.invariants.Proof;
import org.articleten.invariants.Proof.Verdict;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** What the search for broken invariants found, as plain data. */
final class ProofJson {
    private ProofJson() {}

    static Map<String, @Nullable Object> of(RuleBook book, Proof proof, @Nullable String houseRules) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schemaVersion", 1);
        document.put("engine", JsonReport.engine(book));
        document.put("houseRules", houseRules);
        document.put("tried", data(proof.tried()));
        document.put("holds", proof.holds());
        var failure = proof.failure();
        document.put(
                "failure",
                failure == null
                        ? null
                        : Map.of(
                                "message",
                                failure.problem().message(),
                                "scenario",
                                failure.draft().data()));
        document.put(
                "invariants", proof.verdicts().stream().map(ProofJson::data).toList());
        return document;
    }

    private static Map<String, Object> data(Proof.Tried tried) {
        var data = new LinkedHashMap<String, Object>();
        data.put("parties", tried.parties());
        data.put("votes", tried.votes());
        data.put("stages", tried.stages());
        data.put("whole", tried.whole());
        data.put("wholeVotes", tried.wholeVotes());
        data.put("scenarios", tried.scenarios());
        data.put("variations", tried.variations());
        data.put("seed", tried.seed());
        return data;
    }

    private static Map<String, @Nullable Object> data(Verdict verdict) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("id", verdict.invariant().id());
        data.put("name", verdict.invariant().name());
        data.put("says", verdict.invariant().sentence());
        data.put("force", verdict.invariant().force().word());
        data.put("source", verdict.invariant().source());
        data.put("changes", verdict.changes());
        var breach = verdict.breach();
        data.put("holds", breach == null && verdict.tried());
        data.put("breach", breach == null ? null : data(breach));
        return data;
    }

    private static Map<String, @Nullable Object> data(Breach breach) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("applicant", breach.applicant());
        data.put("asOf", breach.asOf().toString());
        data.put("change", breach.nothingChanged() ? null : breach.changed());
        data.put(
                "fields",
                breach.fields().stream()
                        .map(field -> {
                            var told = new LinkedHashMap<String, @Nullable Object>();
                            told.put("field", field.name());
                            told.put("before", field.before());
                            told.put("after", field.after());
                            told.put("allowed", field.allowed());
                            told.put("expected", field.expected());
                            return told;
                        })
                        .toList());
        data.put("rules", breach.decided());
        data.put("before", breach.before().data());
        data.put("after", breach.after().data());
        return data;
    }
}
