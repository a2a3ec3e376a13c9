package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.Result;
import org.articleten.page.Library.Item;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.Source;
import org.jspecify.annotations.Nullable;

/** Shipped scenarios as pages show them. */
final class LibraryPages {
    private LibraryPages() {}

    /** A scenario in a few words, with what became of each applicant. */
    static Map<String, @Nullable Object> line(Item item, List<Result> results) {
        var scenario = item.scenario();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("path", item.path());
        data.put("folder", item.folder());
        data.put("title", scenario.title());
        data.put("about", scenario.about());
        data.put("tags", scenario.tags());
        data.put("asOf", scenario.asOf().toString());
        data.put(
                "rules",
                scenario.houseRules().equals(Scenario.REAL) ? item.book().id() : scenario.houseRules());
        var answers = new ArrayList<Map<String, Object>>();
        for (var result : results) {
            var answer = new LinkedHashMap<String, Object>();
            answer.put("applicant", result.applicant());
            answer.put("outcome", result.outcome().word());
            answers.add(answer);
        }
        data.put("answers", answers);
        data.put("names", names(scenario));
        return data;
    }

    /** A scenario with its text, its sources, and how its applicants came along. */
    static Map<String, @Nullable Object> page(Item item) throws ProblemsFound {
        var days = new TreeSet<>(item.scenario().asked());
        var played = new ScenarioRuns(item.book().rules().get(), days).play(item.scenario());
        var results = played.run().results().stream()
                .filter(result -> result.asOf().equals(item.scenario().asOf()))
                .toList();
        var data = line(item, results);
        data.put("text", text(item));
        data.put("sources", sources(item.scenario().sources()));
        data.put("first", first(item.scenario()).toString());
        data.put("last", days.last().toString());
        var courses = new ArrayList<Map<String, @Nullable Object>>();
        for (var applicant : item.scenario().applicants()) {
            var course = new LinkedHashMap<String, @Nullable Object>();
            course.put("applicant", applicant);
            course.put("ladder", Ladder.of(Chronicle.of(played.trace(), applicant, days.last())));
            course.put("ratification", Ratification.of(played.trace(), applicant));
            courses.add(course);
        }
        data.put("courses", courses);
        return data;
    }

    private static String text(Item item) {
        return new String(item.scenario().content().bytes(), UTF_8);
    }

    /** The names that a scenario gives to states of its own, by their codes. */
    static Map<String, String> names(Scenario scenario) {
        var names = new LinkedHashMap<String, String>();
        for (var state : scenario.states()) {
            if (state.name() != null) {
                names.put(state.code(), state.name());
            }
        }
        return names;
    }

    /** What a scenario or an exercise refers to. */
    static List<Map<String, @Nullable Object>> sources(List<Source> referred) {
        var sources = new ArrayList<Map<String, @Nullable Object>>();
        for (var source : referred) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("title", source.title());
            data.put("publisher", source.publisher());
            data.put("date", source.date() == null ? null : source.date().toString());
            data.put("url", source.url());
            data.put("unverified", source.unverified());
            sources.add(data);
        }
        return sources;
    }

    /** The day of the first act. */
    static LocalDate first(Scenario scenario) {
        return scenario.acts().isEmpty()
                ? scenario.asOf()
                : scenario.acts().get(0).entry().on();
    }
}
