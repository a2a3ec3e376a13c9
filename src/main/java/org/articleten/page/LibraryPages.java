package org.articleten.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.explanation.Result;
import org.articleten.page.Library.Item;
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
