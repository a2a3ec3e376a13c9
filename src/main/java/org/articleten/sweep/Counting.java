package org.articleten.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articleten.facts.Outcome;
import org.articleten.facts.ProspectAnswer;
import org.articleten.sweep.Tally.Count;
import org.articleten.sweep.Tally.Quantiles;
import org.jspecify.annotations.Nullable;

/** Counts what came out. */
final class Counting {
    /** So much a sum of chances may differ from what it is by rounding. */
    private static final double ROUNDING = 1e-9;

    private final Outcomes outcomes;
    private final Plan plan;
    private double all;

    private static final class Sum {
        private int plays;
        private double chance;

        void add(double more) {
            plays++;
            chance += more;
        }
    }

    Counting(Outcomes outcomes) {
        this.outcomes = outcomes;
        this.plan = outcomes.plan();
    }

    List<Tally> all() {
        var tallies = new ArrayList<Tally>();
        for (var i = 0; i < plan.applicants().size(); i++) {
            tallies.add(tally(i));
        }
        return tallies;
    }

    private Tally tally(int applicant) {
        var found = new TreeMap<Outcome, Sum>(Comparator.comparing(Outcome::rank));
        var prospects = new TreeMap<ProspectAnswer, Sum>();
        var pivotal = new TreeMap<String, Sum>();
        var inForce = new TreeMap<LocalDate, Sum>();
        var since = new TreeMap<LocalDate, Sum>();
        if (outcomes.knowsPivots()) {
            plan.governments().forEach(government -> pivotal.put(government, new Sum()));
        }
        all = 0;
        var choice = new int[plan.axes().size()];
        for (var play = 0; play < plan.plays(); play++) {
            if (!outcomes.has(play)) {
                continue;
            }
            var chance = chance(play, choice);
            all += chance;
            add(found, outcomes.outcome(play, applicant), chance);
            add(inForce, outcomes.inForce(play, applicant), chance);
            add(since, outcomes.since(play, applicant), chance);
            if (plan.asksProspect()) {
                add(prospects, outcomes.prospect(play, applicant), chance);
            }
            if (outcomes.knowsPivots()) {
                outcomes.pivotal(play, applicant).forEach(government -> add(pivotal, government, chance));
            }
        }
        return new Tally(
                plan.applicants().get(applicant),
                counts(found),
                counts(prospects),
                counts(pivotal),
                quantiles(inForce),
                quantiles(since));
    }

    /** A play that was chosen by chance has had its chance already; of all combinations each has its own. */
    private double chance(int play, int[] choice) {
        if (!(plan.walk() instanceof GrayWalk)) {
            return 1;
        }
        plan.choose(play, choice);
        return plan.chance(choice);
    }

    private static <T> void add(Map<T, Sum> sums, @Nullable T what, double chance) {
        if (what != null) {
            sums.computeIfAbsent(what, ignored -> new Sum()).add(chance);
        }
    }

    private <T> List<Count<T>> counts(Map<T, Sum> sums) {
        return sums.entrySet().stream()
                .map(entry -> new Count<>(
                        entry.getKey(), entry.getValue().plays, all == 0 ? 0 : entry.getValue().chance / all))
                .toList();
    }

    private static Quantiles quantiles(SortedMap<LocalDate, Sum> days) {
        var plays = 0;
        var sum = 0.0;
        for (var each : days.values()) {
            plays += each.plays;
            sum += each.chance;
        }
        var quantiles = new ArrayList<LocalDate>();
        for (var percent : Quantiles.PERCENTS) {
            var until = 0.0;
            for (var day : days.entrySet()) {
                until += day.getValue().chance;
                if (until >= sum * percent / 100 * (1 - ROUNDING)) {
                    quantiles.add(day.getKey());
                    break;
                }
            }
        }
        return new Quantiles(plays, quantiles);
    }
}
