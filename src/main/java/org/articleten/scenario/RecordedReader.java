package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.Node;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads what the world records of accessions. */
final class RecordedReader {
    private static final List<String> KEYS = List.of("inForce", "accession");
    private static final List<String> DAY = List.of("on", "source", "precision", "confidence", "unverified");

    private RecordedReader() {}

    static List<Recorded> read(@Nullable Node node, Setting setting) {
        var recorded = new ArrayList<Recorded>();
        var map = setting.values().map(node, "recorded");
        if (map != null) {
            for (var entry : map.entries()) {
                var applicant = setting.cast().code(entry.key(), "recorded", Role.APPLICANT);
                var said = setting.values().map(entry.value(), entry.name());
                if (said != null) {
                    var fields = Fields.of(said, "`recorded`", KEYS, setting.problems());
                    var inForce = day(fields, "inForce", setting);
                    var accession = day(fields, "accession", setting);
                    if (applicant != null) {
                        recorded.add(new Recorded(applicant, inForce, accession));
                    }
                }
            }
        }
        return recorded;
    }

    private static Recorded.@Nullable Day day(Fields recorded, String key, Setting setting) {
        var map = setting.values().map(recorded.get(key), key);
        if (map == null) {
            return null;
        }
        var fields = Fields.of(map, "a recorded day", DAY, setting.problems());
        var on = setting.values().date(fields.require("on", "say which day"), "on");
        var source = setting.sources().title(fields.get("source"));
        var dating = DatingReader.read(fields, setting);
        return on == null ? null : new Recorded.Day(on, source, dating);
    }
}
