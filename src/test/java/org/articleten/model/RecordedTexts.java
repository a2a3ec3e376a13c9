package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.model.Declares.Text;
import org.jspecify.annotations.Nullable;

/** The texts that NATO has adopted, as the data beside the rules have them. */
final class RecordedTexts {
    private static final Map<String, List<Declares>> TEXTS = read();

    private RecordedTexts() {}

    static List<String> ids() {
        return List.copyOf(TEXTS.keySet());
    }

    /** What was adopted under these names, in the order of the data. */
    static List<Declares> of(List<String> ids) {
        List<Declares> texts = new ArrayList<>();
        TEXTS.forEach((id, rows) -> {
            if (ids.contains(id)) {
                texts.addAll(rows);
            }
        });
        return texts;
    }

    private static Map<String, List<Declares>> read() {
        Map<String, List<Declares>> texts = new LinkedHashMap<>();
        for (Map<?, ?> row : RuleData.rows(RuleData.file("record.yaml").get("record"))) {
            texts.computeIfAbsent(String.valueOf(row.get("id")), id -> new ArrayList<>())
                    .add(text(row));
        }
        return texts;
    }

    private static Declares text(Map<?, ?> row) {
        return new Declares(
                LocalDate.parse(String.valueOf(row.get("on"))),
                /* repeals= */ false,
                RuleData.word(Text.class, row.get("declares")),
                codes(row.get("for")));
    }

    private static List<String> codes(@Nullable Object codes) {
        return codes instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : Arrays.asList(String.valueOf(codes));
    }
}
