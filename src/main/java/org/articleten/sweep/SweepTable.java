package org.articleten.sweep;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.articleten.sweep.Axis.Kind;
import org.articleten.table.Column;
import org.articleten.table.Table;
import org.jspecify.annotations.Nullable;

/** The plays of a sweep as a table: a row for each play that is played, and for each applicant where there are several. */
public final class SweepTable {
    private final Outcomes outcomes;
    private final Plan plan;
    private final boolean several;

    private SweepTable(Outcomes outcomes) {
        this.outcomes = outcomes;
        this.plan = outcomes.plan();
        this.several = plan.applicants().size() > 1;
    }

    /** The table of these outcomes. */
    public static Table of(Outcomes outcomes) {
        var table = new SweepTable(outcomes);
        return new Table(table.columns(), table::rows);
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column("play", Column.Kind.NUMBER));
        for (var axis : plan.axes()) {
            columns.add(new Column(
                    axis.name(),
                    axis.kind().word()
                            ? Column.Kind.TEXT
                            : axis.kind() == Kind.DAY ? Column.Kind.DATE : Column.Kind.NUMBER));
        }
        if (several) {
            columns.add(new Column("applicant", Column.Kind.TEXT));
        }
        columns.add(new Column("outcome", Column.Kind.TEXT));
        if (plan.asksProspect()) {
            columns.add(new Column("prospect", Column.Kind.TEXT));
        }
        columns.add(new Column("inForce", Column.Kind.DATE));
        columns.add(new Column("memberSince", Column.Kind.DATE));
        columns.add(new Column("chance", Column.Kind.FRACTION));
        if (outcomes.knowsPivots()) {
            columns.add(new Column("pivotal", Column.Kind.TEXT));
        }
        return columns;
    }

    private Iterator<List<@Nullable Object>> rows() {
        return IntStream.range(0, plan.plays())
                .filter(outcomes::has)
                .boxed()
                .flatMap(play ->
                        IntStream.range(0, plan.applicants().size()).mapToObj(applicant -> row(play, applicant)))
                .iterator();
    }

    private List<@Nullable Object> row(int play, int applicant) {
        var choice = new int[plan.axes().size()];
        plan.choose(play, choice);
        var row = new ArrayList<@Nullable Object>();
        row.add(play + 1L);
        for (var i = 0; i < choice.length; i++) {
            row.add(plan.axes().get(i).values().get(choice[i]).cell());
        }
        if (several) {
            row.add(plan.applicants().get(applicant));
        }
        row.add(outcomes.outcome(play, applicant).word());
        if (plan.asksProspect()) {
            row.add(outcomes.prospect(play, applicant).word());
        }
        row.add(outcomes.inForce(play, applicant));
        row.add(outcomes.since(play, applicant));
        row.add(plan.chance(choice));
        if (outcomes.knowsPivots()) {
            row.add(String.join(" ", outcomes.pivotal(play, applicant)));
        }
        return row;
    }
}
