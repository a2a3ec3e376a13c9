package org.articleten.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.cli.report.AcceptedText;
import org.articleten.cli.report.Tested;
import org.articleten.document.Rewriting;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.Acceptance;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/** Writes the present answers into the scenarios that expect others. */
final class Accepting {
    private final Playing playing;
    private final @Nullable String houseRules;
    private final List<AcceptedText.Rewritten> rewritten = new ArrayList<>();
    private final TreeSet<Problem> problems = new TreeSet<>();

    Accepting(Playing playing, @Nullable String houseRules) {
        this.playing = playing;
        this.houseRules = houseRules;
    }

    /** The scenarios as they are then; those that could not be rewritten stay, and what stood against it is a problem. */
    List<Tested> accept(List<Tested> all) {
        var after = new ArrayList<Tested>();
        for (var tested : all) {
            try {
                after.add(tested.run().met() ? tested : accept(tested));
            } catch (ProblemsFound refused) {
                problems.addAll(refused.problems());
                after.add(tested);
            }
        }
        return after;
    }

    private Tested accept(Tested tested) throws ProblemsFound {
        var scenario = tested.run().scenario();
        var path = scenario.path();
        var changes = Acceptance.of(tested.run());
        var before = scenario.content().bytes();
        Map<Place, @Nullable Object> values = new LinkedHashMap<>();
        changes.forEach(change -> values.put(change.place(), change.value()));
        var bytes = Rewriting.replace(path, before, values);
        // Nothing is written that would not pass.
        var after = again(path, bytes);
        if (!Arrays.equals(ScenarioFiles.find(List.of(path)).get(0).bytes(), before)) {
            throw refused(path, "this file has changed since it was read");
        }
        SafeFile.write(path, bytes);
        rewritten.add(new AcceptedText.Rewritten(path, changes));
        return after;
    }

    private Tested again(String path, byte[] bytes) throws ProblemsFound {
        try {
            var after = Tested.of(playing.play(ScenarioReader.read(path, bytes, houseRules)));
            if (after.passed()) {
                return after;
            }
        } catch (ProblemsFound misread) {
            // Said below: what is wrong is not in the file as its writer knows it.
        }
        throw refused(path, "the present answers cannot be written into what this scenario expects");
    }

    private static ProblemsFound refused(String path, String message) {
        return new ProblemsFound(
                List.of(new Problem(Place.startOf(path), "not-accepted", message, "change the file by hand")));
    }

    /** The files that were written. */
    List<AcceptedText.Rewritten> rewritten() {
        return rewritten;
    }

    /** Why others were not. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
