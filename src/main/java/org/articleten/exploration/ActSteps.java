package org.articleten.exploration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.exploration.Corpus.Borrowed;
import org.articleten.exploration.Shape.Choice;
import org.articleten.exploration.Shape.Items;
import org.articleten.exploration.Shape.Simple;
import org.jspecify.annotations.Nullable;

/** Steps that change which acts there are, and when, and who are the Parties. */
final class ActSteps {
    private static final String ON = "on";
    private static final String PARTIES = "parties";
    private static final int SMALL = 5;

    private ActSteps() {}

    /** One act less. */
    static boolean remove(Work work) {
        var acts = work.acts();
        if (acts.isEmpty()) {
            return false;
        }
        acts.remove(work.chance().below(acts.size()));
        return true;
    }

    /** One act again, on the same day or another. */
    static boolean repeat(Work work) {
        var acts = work.acts();
        if (acts.isEmpty()) {
            return false;
        }
        var again = Data.copyOf(Data.map(work.chance().of(acts)));
        if (work.chance().percent(70)) {
            again.put(ON, work.invention().day(Scene.day(again.get(ON))));
        }
        acts.add(work.chance().below(acts.size() + 1), again);
        return true;
    }

    /** Two acts, the one in the place of the other: in the file, or in time. */
    static boolean swap(Work work) {
        var acts = work.acts();
        if (acts.size() < 2) {
            return false;
        }
        var first = work.chance().below(acts.size() - 1);
        var second = work.chance().percent(60)
                ? first + 1
                : first + 1 + work.chance().below(acts.size() - first - 1);
        if (work.chance().percent(60)) {
            var day = Data.map(acts.get(first)).get(ON);
            Data.map(acts.get(first)).put(ON, Data.map(acts.get(second)).get(ON));
            Data.map(acts.get(second)).put(ON, day);
        } else {
            Collections.swap(acts, first, second);
        }
        return true;
    }

    /** An act of another scenario, as if it were of this one. */
    static boolean borrow(Work work) {
        var kind = work.chance().of(work.corpus().acts());
        var borrowed = kind == null ? null : work.chance().of(kind);
        if (borrowed == null) {
            return false;
        }
        var act = adapted(borrowed, work);
        act.put(ON, work.invention().day(null));
        work.acts().add(work.chance().below(work.acts().size() + 1), act);
        return true;
    }

    /** Whoever is not known here becomes somebody who is; a source that is not named here is left out. */
    private static Map<String, @Nullable Object> adapted(Borrowed borrowed, Work work) {
        var act = Data.copyOf(borrowed.act());
        var inside = new ArrayList<@Nullable Object>();
        inside.add(act);
        var scenario = new HashMap<String, @Nullable Object>(Map.of("title", "", Forms.TIMELINE, inside));
        var roles = new HashMap<String, String>();
        for (var spot : Spots.of(scenario)) {
            if (spot.slot().endsWith("/source")) {
                Data.map(spot.holder()).remove("source");
            } else if (spot.shape() == Simple.CODE && spot.value() instanceof String code) {
                spot.put(role(code, borrowed, work, roles));
            } else if (spot.shape() == Simple.DAY && !spot.key().equals(ON)) {
                spot.put(work.invention().day(null));
            }
        }
        // Renaming makes the entries anew, so that it comes last; inside first.
        var named = new ArrayList<>(Spots.of(scenario, spot -> spot.names() != null));
        Collections.reverse(named);
        for (var spot : named) {
            var name = role(String.valueOf(spot.key()), borrowed, work, roles);
            if (!Data.map(spot.holder()).containsKey(name)) {
                spot.rename(name);
            }
        }
        return act;
    }

    private static String role(String code, Borrowed borrowed, Work work, Map<String, String> roles) {
        if (code.length() != 2) {
            return code;
        }
        return roles.computeIfAbsent(code, ignored -> {
            var applicant = borrowed.applicants().contains(code)
                    ? work.chance().of(work.scene().applicants())
                    : null;
            return applicant == null ? work.invention().code("") : applicant;
        });
    }

    /** An act that is made up, of any kind that the format knows. */
    static boolean invent(Work work) {
        if (!(Format.scenario().known().get(Forms.TIMELINE) instanceof Items items)
                || !(items.each() instanceof Choice kinds)) {
            return false;
        }
        var act = work.invention().value(kinds, Spot.TIMELINE);
        work.acts().add(work.chance().below(work.acts().size() + 1), act);
        return true;
    }

    /** One Party more or less, or a small alliance of the scenario's own in place of the real one. */
    static boolean parties(Work work) {
        if (work.scenario().containsKey("signatories")) {
            return false;
        }
        var stated = Data.list(work.scenario().get(PARTIES));
        if (stated.isEmpty() || work.chance().percent(20)) {
            work.scenario().put(PARTIES, small(work));
        } else if (work.chance().percent(50)) {
            stated.remove(work.chance().below(stated.size()));
        } else {
            var party = work.invention().code(PARTIES);
            return !stated.contains(party) && stated.add(party);
        }
        return true;
    }

    private static List<@Nullable Object> small(Work work) {
        var parties = new LinkedHashSet<String>();
        var size = 2 + work.chance().below(SMALL - 1);
        for (var tries = 0; tries < 4 * SMALL && parties.size() < size; tries++) {
            var named = work.chance().percent(70)
                    ? work.chance().of(work.scene().named())
                    : work.chance().of(work.invention().parties());
            if (named != null && !work.scene().applicants().contains(named)) {
                parties.add(named);
            }
        }
        return new ArrayList<>(parties);
    }

    /** The answer is asked on another day. */
    static boolean asked(Work work) {
        var now = Scene.day(work.scenario().get(Forms.AS_OF));
        work.scenario().put(Forms.AS_OF, Objects.requireNonNull(work.invention().day(now)));
        return true;
    }
}
