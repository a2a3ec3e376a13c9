package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.articleten.scenario.Scenario;
import org.articleten.sweep.Axis;
import org.articleten.sweep.Method;
import org.articleten.sweep.Outcomes;

/**
 * A sweep that was played, to its end or not.
 *
 * @param title what it is called
 * @param scenario the scenario that was varied, as it is in its file
 * @param outcomes what came of it
 */
public record Swept(String title, Scenario scenario, Outcomes outcomes) {
    /** What varies alike: axes of one kind with the same values. */
    record Group(Axis.Kind kind, List<Axis> axes) {}

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var axis : outcomes.plan().axes()) {
            var last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null
                    && last.kind() == axis.kind()
                    && axis.of() != null
                    && last.axes().get(0).values().equals(axis.values())) {
                last.axes().add(axis);
            } else {
                groups.add(new Group(axis.kind(), new ArrayList<>(List.of(axis))));
            }
        }
        return groups;
    }

    /** Whether every combination is played, and some are likelier than others. */
    boolean weighted() {
        return outcomes.plan().wanted().method() == Method.EXHAUSTIVE
                && outcomes.plan().axes().stream().anyMatch(axis -> !even(axis));
    }

    /** Whether every value of an axis is as likely as any other. */
    static boolean even(Axis axis) {
        var first = axis.values().get(0).chance();
        return axis.values().stream().allMatch(value -> Math.abs(value.chance() - first) < 1e-12);
    }
}
