package org.articleten.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.DatingText;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.scenario.Recorded;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario tells of one applicant over time, and what the world records of it.
 *
 * @param scenario which
 * @param chronicle what follows from the acts, up to the last day asked
 * @param recorded what is recorded, or null
 */
public record History(
        Scenario scenario, Chronicle chronicle, @Nullable Recorded recorded) {
    /** One for each applicant, in the scenario's order. */
    public static List<History> of(Played played) {
        var scenario = played.run().scenario();
        var until = played.trace().dossier().asked().last();
        var histories = new ArrayList<History>();
        for (var applicant : scenario.applicants()) {
            var recorded = scenario.recorded().stream()
                    .filter(known -> known.applicant().equals(applicant))
                    .findFirst()
                    .orElse(null);
            histories.add(new History(scenario, Chronicle.of(played.trace(), applicant, until), recorded));
        }
        return histories;
    }

    /** Whether there is an accession, derived or recorded, to put into a table. */
    boolean accession() {
        return chronicle.accession() != null || recorded != null;
    }

    /** The days to compare: of the entry into force, and of the accession. */
    List<Compared> compared() {
        return List.of(
                new Compared("in force", chronicle.inForce(), recorded == null ? null : recorded.inForce()),
                new Compared("Party", chronicle.accession(), recorded == null ? null : recorded.accession()));
    }

    /**
     * A derived day beside the recorded one.
     *
     * @param event of what
     * @param derived what follows from the acts, or null
     * @param recorded what is recorded, or null
     */
    record Compared(String event, Chronicle.@Nullable Day derived, Recorded.@Nullable Day recorded) {
        /** Whether both are the same; null where nothing is recorded. */
        @Nullable
        Boolean agrees() {
            if (recorded == null) {
                return null;
            }
            return derived != null && derived.on().equals(recorded.on());
        }

        /** The verdict in a word. */
        String verdict() {
            var agrees = agrees();
            return agrees == null ? "" : agrees ? "agrees" : "differs";
        }

        String derivedDay() {
            return derived == null ? "" : with(derived.on(), DatingText.of(derived.dating()));
        }

        String recordedDay() {
            return recorded == null ? "" : with(recorded.on(), DatingText.of(recorded.dating()));
        }

        private static String with(LocalDate on, String words) {
            return on + (words.isEmpty() ? "" : " (" + words + ")");
        }
    }
}
