package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.Assessment;
import org.articleten.facts.Criterion;
import org.articleten.facts.Limb;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario stipulates on the two substantive limbs of Article 10. */
final class CriteriaReader {
    private static final List<String> KEYS = List.of(Limb.PRINCIPLES.word(), Limb.SECURITY.word());
    private static final Words<Assessment> ASSESSMENTS = Words.of("assessment", Assessment.values());

    private final Setting setting;
    private final List<Criterion> criteria = new ArrayList<>();

    private CriteriaReader(Setting setting) {
        this.setting = setting;
    }

    static List<Criterion> read(@Nullable Node node, Setting setting) {
        var reader = new CriteriaReader(setting);
        var map = setting.values().map(node, "criteria");
        if (map != null && reader.withoutCode(map)) {
            reader.ofTheOnlyApplicant(map);
        } else if (map != null) {
            for (var entry : map.entries()) {
                var code = setting.cast().code(entry.key(), "criteria", Role.APPLICANT);
                var said = setting.values().map(entry.value(), entry.name());
                if (said != null) {
                    reader.add(code, said);
                }
            }
        }
        return reader.criteria;
    }

    private boolean withoutCode(MapNode map) {
        return map.entries().stream().anyMatch(entry -> KEYS.contains(entry.name()));
    }

    private void ofTheOnlyApplicant(MapNode map) {
        var applicants = setting.cast().applicants();
        if (applicants.size() > 1) {
            setting.report(
                    map.place(),
                    "missing-code",
                    "with several applicants `criteria` must say whose they are",
                    "write `%s:` above them, and indent them".formatted(applicants.get(0)));
        }
        add(applicants.isEmpty() ? null : applicants.get(0), map);
    }

    private void add(@Nullable String applicant, MapNode map) {
        var fields = Fields.of(map, "`criteria`", KEYS, setting.problems());
        for (var limb : List.of(Limb.PRINCIPLES, Limb.SECURITY)) {
            var assessment = ASSESSMENTS.read(fields.get(limb.word()), limb.word(), setting.problems());
            if (applicant != null && assessment != null) {
                criteria.add(new Criterion(
                        applicant, limb, assessment, fields.placeOf(limb.word()).line()));
            }
        }
    }
}
