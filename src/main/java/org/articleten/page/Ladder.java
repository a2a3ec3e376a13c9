package org.articleten.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.explanation.Chronicle;
import org.jspecify.annotations.Nullable;

/** How far an applicant came, day by day, as plain data. */
final class Ladder {
    private Ladder() {}

    static List<Map<String, @Nullable Object>> of(Chronicle chronicle) {
        var rungs = new ArrayList<Map<String, @Nullable Object>>();
        for (var milestone : chronicle.stages()) {
            var rung = new LinkedHashMap<String, @Nullable Object>();
            rung.put("on", milestone.day().on().toString());
            rung.put("stage", milestone.stage().word());
            rung.put("outcome", milestone.outcome().word());
            rung.put("precision", milestone.day().dating().precision().word());
            rung.put("unverified", milestone.day().dating().unverified());
            rung.put("source", milestone.day().source());
            rungs.add(rung);
        }
        return rungs;
    }
}
