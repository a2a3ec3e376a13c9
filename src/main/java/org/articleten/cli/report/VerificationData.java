package org.articleten.cli.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.articleten.difference.FieldChange;
import org.articleten.evidence.Verification;
import org.articleten.evidence.Verification.Replay;
import org.articleten.evidence.Verification.ResultChange;
import org.jspecify.annotations.Nullable;

/** What a replay of evidence found, as plain data. */
public final class VerificationData {
    private VerificationData() {}

    /** The whole. */
    public static Map<String, @Nullable Object> of(Verification found) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("schemaVersion", 1);
        data.put("same", found.same());
        data.put("recorded", found.recorded().software().data());
        data.put("here", found.here().data());
        data.put("ruleFiles", found.rules());
        data.put("runs", found.runs().stream().map(VerificationData::run).toList());
        return data;
    }

    private static Map<String, @Nullable Object> run(Replay replay) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("scenario", replay.run().scenario());
        data.put("same", replay.same());
        data.put("file", replay.file().name().toLowerCase(Locale.ROOT));
        data.put("intact", replay.intact());
        data.put(
                "results",
                replay.results().stream().map(VerificationData::result).toList());
        var step = replay.step();
        data.put("step", step == null ? null : step.number());
        data.put("recordedStep", step == null ? null : step.recorded());
        data.put("stepNow", step == null ? null : step.found());
        return data;
    }

    private static Map<String, Object> result(ResultChange change) {
        var data = new LinkedHashMap<String, Object>();
        data.put("applicant", change.applicant());
        data.put("asOf", change.asOf());
        data.put("fields", change.fields().stream().map(VerificationData::field).toList());
        return data;
    }

    private static Map<String, @Nullable Object> field(FieldChange field) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("field", field.field());
        data.put("recorded", field.before());
        data.put("now", field.after());
        return data;
    }
}
