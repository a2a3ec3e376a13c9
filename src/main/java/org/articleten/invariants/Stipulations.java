package org.articleten.invariants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.invariants.Changed.Option;

/** Changes of what holds of the applicant, and of when it acts. */
final class Stipulations {
    private static final Map<String, String> STATE = Map.of("not-european", "european", "no-state", "state");
    private static final Map<String, String> UNMET =
            Map.of("principles-unmet", "principles", "security-unmet", "security");
    static final List<String> ALL = List.of("not-european", "no-state", "principles-unmet", "security-unmet");

    private Stipulations() {}

    /** The ways to let a limb of Article 10 fail for one applicant. */
    static List<Option> stipulated(Story story, String thing) {
        var options = new ArrayList<Option>();
        // A signatory of the Treaty ratifies it; it is not invited to accede.
        var signatories = Values.texts(story.get("signatories"));
        for (var applicant : story.applicants()) {
            if (signatories.contains(applicant)) {
                continue;
            }
            var state = STATE.get(thing);
            options.add(() -> new Changed(
                    state != null
                            ? story.with("states", below(story, "states", applicant, state, "no"))
                            : story.with(
                                    "criteria",
                                    below(story, "criteria", applicant, UNMET.getOrDefault(thing, thing), "unmet")),
                    "of %s it is stipulated: %s".formatted(story.who(applicant), thing.replace('-', ' ')),
                    Map.of(),
                    null,
                    List.of(applicant),
                    Trust.BEFORE));
        }
        return options;
    }

    private static Map<String, Object> below(Story story, String key, String applicant, String limb, String word) {
        var stated = Values.map(story.get(key));
        var changed = new LinkedHashMap<String, Object>();
        // With a single applicant its code may be left out.
        if (key.equals("criteria") && stated.values().stream().anyMatch(String.class::isInstance)) {
            changed.putAll(Map.of(applicant, stated));
        } else {
            stated.forEach((code, value) -> changed.put(code, Values.map(value)));
        }
        var own = new LinkedHashMap<>(Values.map(changed.get(applicant)));
        own.put(limb, word);
        changed.put(applicant, own);
        return changed;
    }

    /** The deposit comes before the first acceptance, on its day. */
    static List<Option> hastened(Story story) {
        var first = -1;
        var deposit = -1;
        for (var place = 0; place < story.acts().size(); place++) {
            if (story.acts().get(place).containsKey("accepts") && first < 0) {
                first = place;
            }
            if (story.acts().get(place).containsKey("deposits") && deposit < 0) {
                deposit = place;
            }
        }
        if (first < 0 || deposit < first) {
            return List.of();
        }
        var acts = story.copy();
        var early = new LinkedHashMap<>(acts.remove(deposit));
        early.put(Story.ON, acts.get(first).get(Story.ON));
        acts.add(first, early);
        return List.of(() -> new Changed(
                story.with(acts),
                "the applicant deposits before the first acceptance",
                Map.of(),
                null,
                story.applicants(),
                Trust.BEFORE));
    }
}
