package org.articleten.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.articleten.picture.Bars;
import org.articleten.picture.Curves;
import org.articleten.picture.Curves.Curve;
import org.articleten.picture.Curves.Point;
import org.articleten.picture.Figure;
import org.articleten.sweep.Outcomes;
import org.articleten.sweep.Tally;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a sweep: of days, where the days of accession or of the entry into force vary; else of the counts of
 * outcomes.
 */
public final class SweepPicture {
    /** So many steps make a curve smooth to the eye. */
    private static final int STEPS = 200;

    private SweepPicture() {}

    /** What to draw. */
    public static Figure of(Swept swept) {
        var outcomes = swept.outcomes();
        var names = new Names(swept.scenario(), outcomes.plan().book().referenceData());
        var several = outcomes.plan().applicants().size() > 1;
        var title = swept.title()
                + (outcomes.complete()
                        ? " (" + Tested.counted(outcomes.played(), "play") + ")"
                        : " (stopped after " + outcomes.played() + " of "
                                + outcomes.plan().plays() + " plays)");
        var curves = new ArrayList<Curve>();
        for (var i = 0; i < outcomes.plan().applicants().size(); i++) {
            var of =
                    several ? ", " + names.withCode(outcomes.plan().applicants().get(i)) : "";
            add("protocol in force" + of, days(outcomes, i, true), outcomes.played(), curves);
            add("accession" + of, days(outcomes, i, false), outcomes.played(), curves);
        }
        if (curves.stream().anyMatch(curve -> curve.points().size() > 1)) {
            return new Curves(title, "percent of plays", curves);
        }
        var bars = new ArrayList<Bars.Bar>();
        for (var tally : Tally.of(outcomes)) {
            var of = several ? " " + tally.applicant() : "";
            tally.outcomes().forEach(count -> bars.add(new Bars.Bar(count.what().says() + of, count.plays())));
        }
        return new Bars(title, "outcome", "plays", bars.isEmpty() ? List.of(new Bars.Bar("none", 0)) : bars);
    }

    /** How many plays have it on each day. */
    private static SortedMap<LocalDate, Integer> days(Outcomes outcomes, int applicant, boolean inForce) {
        var days = new TreeMap<LocalDate, Integer>();
        for (var play = 0; play < outcomes.plan().plays(); play++) {
            if (outcomes.has(play)) {
                @Nullable LocalDate day = inForce ? outcomes.inForce(play, applicant) : outcomes.since(play, applicant);
                if (day != null) {
                    days.merge(day, 1, Integer::sum);
                }
            }
        }
        return days;
    }

    private static void add(String name, SortedMap<LocalDate, Integer> days, int played, List<Curve> curves) {
        var points = new ArrayList<Point>();
        var until = 0;
        var shown = 0;
        for (var day : days.entrySet()) {
            until += day.getValue();
            var step = (int) ((long) STEPS * until / played);
            if (points.isEmpty() || step > shown || day.getKey().equals(days.lastKey())) {
                points.add(new Point(day.getKey(), 100.0 * until / played));
                shown = step;
            }
        }
        if (!points.isEmpty()) {
            curves.add(new Curve(name, points));
        }
    }
}
