package org.articleten.scenario;

import org.articleten.facts.Confidence;
import org.articleten.facts.Dating;
import org.articleten.facts.Precision;

/** Reads how well a day is known. */
final class DatingReader {
    private static final Words<Precision> PRECISIONS = Words.of("precision", Precision.values());
    private static final Words<Confidence> CONFIDENCES = Words.of("confidence", Confidence.values());

    private DatingReader() {}

    /** What stands beside a day; what comes from an unverified source is unverified. */
    static Dating read(Fields fields, Setting setting) {
        var problems = setting.problems();
        var precision = PRECISIONS.read(fields.get("precision"), "precision", problems);
        var confidence = CONFIDENCES.read(fields.get("confidence"), "confidence", problems);
        var stated = fields.get("unverified");
        var unverified = stated != null && Boolean.TRUE.equals(setting.values().truth(stated, "unverified"));
        return new Dating(
                precision == null ? Precision.EXACT : precision,
                unverified || setting.sources().unverified(fields.get("source")),
                confidence);
    }
}
