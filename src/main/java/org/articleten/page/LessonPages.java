package org.articleten.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.cli.report.Reveal;
import org.articleten.lesson.AnswerKey;
import org.articleten.lesson.LessonPaper;
import org.articleten.lesson.Lessons;
import org.articleten.lesson.Paper;
import org.articleten.lesson.Part;
import org.articleten.lesson.Wish;
import org.articleten.lesson.WorkSheet;
import org.articleten.page.Library.Item;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Lessons as pages show them: first what is asked, and only when it is asked for what comes of it. */
final class LessonPages {
    private final Books books;
    private final Library library;

    LessonPages(Books books, Library library) {
        this.books = books;
        this.library = library;
    }

    /** The shipped scenarios that have a question of their own, those with a number first. */
    List<Map<String, @Nullable Object>> list(Tongue tongue) {
        var lessons = new ArrayList<Map<String, @Nullable Object>>();
        library.items().stream()
                .filter(item -> item.scenario().lesson() != null)
                .sorted(Comparator.comparing(LessonPages::number).thenComparing(Item::path))
                .forEach(item -> {
                    var lesson = item.scenario().lesson();
                    var data = new LinkedHashMap<String, @Nullable Object>();
                    if (lesson != null) {
                        data.put("path", item.path());
                        data.put("number", lesson.number());
                        data.put("says", tongue.text(lesson.says()));
                        data.put("question", tongue.text(lesson.question()));
                        data.put("rules", lesson.ruleIds());
                    }
                    lessons.add(data);
                });
        return lessons;
    }

    private static int number(Item item) {
        var lesson = item.scenario().lesson();
        return lesson == null || lesson.number() == null ? Integer.MAX_VALUE : lesson.number();
    }

    /** What learners see before the reveal, which the scenario is not played for. */
    Map<String, @Nullable Object> sheet(String path, Tongue tongue) throws ProblemsFound {
        var item = library.item(path);
        var sheet = sheet(item);
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("path", path);
        data.put("number", sheet.number());
        data.put("says", tongue.text(sheet.says()));
        data.put("question", item.scenario().lesson() == null ? null : tongue.text(sheet.question()));
        data.put("about", tongue.text(sheet.about()));
        data.put("asOf", sheet.asOf().toString());
        data.put(
                "applicants",
                sheet.applicants().stream().map(WorkSheet.Applicant::code).toList());
        data.put("names", LibraryPages.names(item.scenario()));
        data.put("houseRules", tongue.text(sheet.houseRules()));
        data.put("given", texts(sheet.given(), tongue));
        var story = new ArrayList<Map<String, @Nullable Object>>();
        for (var event : sheet.story()) {
            var told = new LinkedHashMap<String, @Nullable Object>();
            told.put("on", event.on().toString());
            told.put("text", tongue.text(event.text()));
            told.put("source", event.source());
            told.put("unverified", event.unverified());
            story.add(told);
        }
        data.put("story", story);
        data.put("own", sheet.own());
        data.put(
                "options",
                sheet.options().stream()
                        .map(option -> option(option, sheet, tongue))
                        .toList());
        return data;
    }

    /** What is shown at the reveal, with the table of each applicant on the day. */
    Map<String, @Nullable Object> key(String path, Tongue tongue) throws ProblemsFound {
        var item = library.item(path);
        var sheet = sheet(item);
        var key = key(item, sheet, played(item));
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("title", tongue.text(key.title()));
        data.put("usual", key.usual() == null ? null : key.usual().letter());
        data.put("right", key.right().stream().map(WorkSheet.Option::letter).toList());
        data.put("better", tongue.text(key.better()));
        data.put("debrief", texts(key.debrief(), tongue));
        data.put("rules", key.rules().stream().map(rule -> rule(rule, tongue)).toList());
        var tables = new ArrayList<Map<String, @Nullable Object>>();
        for (var applicant : sheet.applicants()) {
            tables.add(new Table(books, library, table(item, sheet, applicant.code())).answer(tongue));
        }
        data.put("tables", tables);
        return data;
    }

    /** The same to print, in English. */
    Paper paper(String path, Part part) throws ProblemsFound {
        var item = library.item(path);
        var sheet = sheet(item);
        if (part == Part.SHEET) {
            return LessonPaper.sheet(sheet);
        }
        var key = key(item, sheet, played(item));
        return part == Part.KEY ? LessonPaper.key(key) : LessonPaper.all(key);
    }

    private WorkSheet sheet(Item item) throws ProblemsFound {
        return Lessons.sheet(item.scenario(), item.book().rules().get().referenceData(), Wish.PLAIN);
    }

    private static Played played(Item item) throws ProblemsFound {
        return new ScenarioRuns(item.book().rules().get(), null).play(item.scenario());
    }

    private static AnswerKey key(Item item, WorkSheet sheet, Played played) throws ProblemsFound {
        var results = Lessons.results(sheet, played.run().results());
        return Lessons.key(item.scenario(), sheet, Wish.PLAIN, results, Reveal.of(played, results), played.book());
    }

    private static TableState table(Item item, WorkSheet sheet, String applicant) {
        var house = item.scenario().houseRules();
        return new TableState(
                item.path(),
                applicant,
                sheet.asOf(),
                house.equals(Scenario.REAL) ? item.book().id() : house,
                TableState.Step.QUESTION,
                false,
                "consent",
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Map<String, @Nullable Object> option(WorkSheet.Option option, WorkSheet sheet, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("letter", option.letter());
        // An outcome goes by its word, for which the pages have theirs.
        data.put("outcome", sheet.own() ? null : option.word());
        data.put("text", tongue.text(option.text()));
        return data;
    }

    private static Map<String, @Nullable Object> rule(AnswerKey.Rule rule, Tongue tongue) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("rule", rule.id());
        data.put("title", tongue.text(rule.title()));
        data.put("force", rule.force().word());
        data.put("source", rule.source());
        return data;
    }

    static List<Map<String, String>> texts(List<String> texts, Tongue tongue) {
        var told = new ArrayList<Map<String, String>>();
        for (var text : texts) {
            told.add(Objects.requireNonNull(tongue.text(text)));
        }
        return told;
    }
}
