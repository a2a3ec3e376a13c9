package org.articleten.cli;

import java.util.regex.Pattern;
import org.articleten.coverage.Coverage;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/**
 * How much is to be covered.
 *
 * @param percent of the points; as it was written, null where nothing is asked for
 */
record Threshold(@Nullable String percent) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");
    private static final double MOST = 100;

    static Threshold of(Invocation invocation) throws UsageError {
        var text = invocation.text(Options.THRESHOLD);
        if (text != null && (!NUMBER.matcher(text).matches() || Double.parseDouble(text) > MOST)) {
            throw new UsageError(
                    "bad-threshold",
                    "`%s` is a percentage from 0 to 100, but is %s".formatted(Options.THRESHOLD, Quote.of(text)),
                    "such as `--threshold 90`");
        }
        return new Threshold(text);
    }

    boolean asked() {
        return percent != null;
    }

    boolean reached(Coverage coverage) {
        return percent == null || coverage.reaches(Double.parseDouble(percent));
    }

    /** Says so where less is covered. */
    ExitStatus check(Coverage coverage, Invocation invocation) {
        if (reached(coverage)) {
            return ExitStatus.OK;
        }
        var tenths = coverage.tenths();
        invocation
                .err()
                .print(new UsageError(
                                        "under-threshold",
                                        "%d.%d %% of the points of coverage were seen, but %s %% are asked for"
                                                .formatted(tenths / 10, tenths % 10, percent),
                                        "%d of %d points are missing: see `article-ten coverage`"
                                                .formatted(coverage.points() - coverage.seen(), coverage.points()))
                                .problem()
                        + "\n");
        return ExitStatus.NOT_AS_EXPECTED;
    }
}
