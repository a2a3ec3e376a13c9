package org.articleten.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.Reforms;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What authors of lessons, exercises and rules wrote in English is French for who reads French, all of it. */
class AuthoredTextsTest {
    private static final int LESSONS = 30;
    private static final int EXERCISES = 7;
    /** Fewer would mean that pages were not looked through. */
    private static final int FEWEST = 900;

    /** Scenarios without a question of their own: one of NATO's rules, one of house rules. Of what they show some is said of any. */
    private static final List<String> WITHOUT_QUESTION = List.of(
            "scenarios/ukraine/2025-11-as-reported.yaml",
            "scenarios/rules/r-dec-08-by-house-rules-one-abstains-and-one-objects.yaml");

    /** A text with the language that it is in. */
    private record Told(String text, String language) {}

    private static House house;
    private static Map<String, String> french;
    private static Map<String, String> titles;

    @BeforeAll
    static void open() throws ProblemsFound, IOException {
        var real = RuleBook.load(Reforms.BASE, List.of());
        house = House.open(
                Path.of("").toAbsolutePath(), real, reform -> RuleBook.load(Reforms.BASE, List.of(reform)));
        french = Messages.shipped().texts("fr");
        titles = new LinkedHashMap<>();
        addTitles(real);
        for (var reform : Reforms.folders()) {
            addTitles(RuleBook.load(Reforms.BASE, List.of(reform)));
        }
    }

    @Test
    void everyTextOfTheShippedLessonsAndExercisesIsInFrench() throws ProblemsFound {
        assertThat(told("fr")).hasSizeGreaterThan(FEWEST).allSatisfy((where, text) -> assertThat(text.language())
                .as("%s has no French under `texts` in fr.yaml: %s", where, text.text())
                .isEqualTo("fr"));
    }

    @Test
    void whatIsSaidOfAnyScenarioIsInFrench() throws ProblemsFound {
        for (var path : WITHOUT_QUESTION) {
            assertThat(languages(house.lessonKey(path, "fr").get("debrief"))).containsOnly("fr");
        }
        assertThat(house.lesson(WITHOUT_QUESTION.get(1), "fr").get("houseRules"))
                .asString()
                .contains("Règlement de simulation (model-nato)");
    }

    @Test
    void everyTitleOfTheRuleBooksIsInFrench() throws ProblemsFound {
        assertThat(titles).hasSizeGreaterThan(100).allSatisfy((title, rule) -> assertThat(french)
                .as("the title of %s has no French under `texts` in fr.yaml", rule)
                .containsKey(title));
        assertThat(house.rule(Books.REAL, "R-BLK-01", "fr").get("title"))
                .isEqualTo(Map.of("text", "Un seul Allié suffit", "language", "fr"));
        assertThat(house.rule(Books.REAL, "R-BLK-01", "en").get("title"))
                .isEqualTo(Map.of("text", "One Ally is enough", "language", "en"));
    }

    @Test
    void nothingIsTranslatedThatNoPageShows() throws ProblemsFound {
        var shown = told("en");
        for (var path : WITHOUT_QUESTION) {
            gather(path, house.lesson(path, "en"), shown);
            gather(path, house.lessonKey(path, "en"), shown);
        }
        var texts = shown.values().stream().map(Told::text).toList();
        assertThat(french.keySet())
                .as("texts that are translated in fr.yaml and stand nowhere by now, or say something else")
                .allMatch(english -> texts.contains(english) || titles.containsKey(english));
    }

    @Test
    void whoReadsEnglishReadsWhatAuthorsWrote() throws ProblemsFound {
        assertThat(told("en"))
                .hasSameSizeAs(told("fr"))
                .allSatisfy((where, text) -> assertThat(text.language()).as(where).isEqualTo("en"));
        assertThat(house.lesson("scenarios/lessons/02-russia-can-veto.yaml", "en").get("says"))
                .isEqualTo(Map.of("text", "Russia can veto Ukraine's membership.", "language", "en"));
    }

    @Test
    void frenchIsSetAsFrenchIs() {
        assertThat(french.values())
                .allSatisfy(text -> assertThat(text).doesNotContain(" :", " ;", " ?", " !", "  ", "'", "\"", "« ", " »"));
    }

    /** Every text that lessons and exercises show in a language, by where it stands. */
    private static Map<String, Told> told(String language) throws ProblemsFound {
        var told = new LinkedHashMap<String, Told>();
        var list = house.lessons(language);
        gather("the list", list, told);
        var lessons = listed(list, "lessons", "path");
        assertThat(lessons).hasSize(LESSONS);
        for (var path : lessons) {
            gather(path, house.lesson(path, language), told);
            gather(path + " (key)", house.lessonKey(path, language), told);
        }
        var exercises = listed(list, "exercises", "id");
        assertThat(exercises).hasSize(EXERCISES);
        for (var id : exercises) {
            gather("exercise " + id, house.exercise(id, language), told);
        }
        return told;
    }

    private static List<String> listed(Map<String, Object> list, String kind, String key) {
        return ((List<?>) Objects.requireNonNull(list.get(kind)))
                .stream().map(each -> (String) ((Map<?, ?>) each).get(key)).toList();
    }

    private static void gather(String where, @Nullable Object data, Map<String, Told> told) {
        if (data instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                gather(where + "[" + i + "]", list.get(i), told);
            }
        } else if (data instanceof Map<?, ?> map && map.size() == 2 && map.containsKey("text")) {
            told.put(where, new Told(String.valueOf(map.get("text")), String.valueOf(map.get("language"))));
        } else if (data instanceof Map<?, ?> map) {
            map.forEach((key, value) -> gather(where + "." + key, value, told));
        }
    }

    private static List<String> languages(@Nullable Object texts) {
        var told = new LinkedHashMap<String, Told>();
        gather("", texts, told);
        return told.values().stream().map(Told::language).toList();
    }

    private static void addTitles(RuleBook book) {
        var catalogue = book.catalogue();
        catalogue.ids().forEach(id -> titles.put(catalogue.title(id), id));
    }
}
