package org.articleten.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Scenarios with no question of their own. Some of what they show is said of any: by NATO's rules, and by house rules. */
    private static final List<String> ANY = List.of(
            "scenarios/ukraine/2025-11-as-reported.yaml",
            "scenarios/rules/r-dec-08-by-house-rules-one-abstains-and-one-objects.yaml");

    private static Books books;
    private static LessonPages lessons;
    private static ExercisePages exercises;
    private static Tongue english;
    private static Tongue french;

    /** The title of each id of every rule book. */
    private static Map<String, String> titles;

    /** A text that a page shows, where it stands, and the language that it is in. */
    private record Told(String where, String text, String language) {}

    @BeforeAll
    static void open() throws ProblemsFound {
        var home = Path.of("").toAbsolutePath();
        books = new Books(
                home, RuleBook.load(Reforms.BASE, List.of()), reform -> RuleBook.load(Reforms.BASE, List.of(reform)));
        lessons = new LessonPages(books, Library.of(home, books));
        exercises = new ExercisePages(home, books);
        var messages = Messages.shipped();
        english = new Tongue(messages.language("en"), messages.texts("en"));
        french = new Tongue(messages.language("fr"), messages.texts("fr"));
        titles = new LinkedHashMap<>();
        for (var book : books.all()) {
            var catalogue = book.rules().get().catalogue();
            catalogue.ids().forEach(id -> titles.put(id, catalogue.title(id)));
        }
    }

    @Test
    void everyTextOfTheShippedLessonsAndExercisesIsInFrench() throws ProblemsFound {
        var told = told(french);
        assertThat(told).hasSizeGreaterThan(FEWEST);
        assertThat(told.stream().filter(text -> !text.language().equals("fr")))
                .as("texts that have no French under `texts` in messages/fr.yaml")
                .isEmpty();
    }

    @Test
    void whatIsSaidOfAnyScenarioIsInFrench() throws ProblemsFound {
        for (var path : ANY) {
            assertThat(gathered(path, lessons.key(path, french).get("debrief")))
                    .isNotEmpty()
                    .allSatisfy(
                            text -> assertThat(text.language()).as(text.text()).isEqualTo("fr"));
        }
        assertThat(lessons.sheet(ANY.get(1), french).get("houseRules"))
                .isEqualTo(Map.of(
                        "text",
                        "Règlement de simulation (model-nato), et non les règles de l’OTAN.",
                        "language",
                        "fr"));
    }

    @Test
    void everyTitleOfTheRuleBooksIsInFrench() {
        assertThat(titles).hasSizeGreaterThan(100);
        assertThat(titles.entrySet().stream().filter(title -> !french.texts().containsKey(title.getValue())))
                .as("titles of a catalogue that have no French under `texts` in messages/fr.yaml")
                .isEmpty();
    }

    @Test
    void theRuleBookShowsItsTitlesInTheReadersLanguage() throws ProblemsFound {
        var real = books.book(Books.REAL);
        assertThat(RulePages.list(books, real, french))
                .extracting(entry -> entry.get("title"))
                .contains(Map.of("text", "Un seul Allié suffit", "language", "fr"));
        assertThat(RulePages.list(books, real, english))
                .extracting(entry -> entry.get("title"))
                .contains(Map.of("text", "One Ally is enough", "language", "en"));
    }

    @Test
    void nothingIsTranslatedThatNoPageShows() throws ProblemsFound {
        var told = new ArrayList<>(told(english));
        for (var path : ANY) {
            told.addAll(gathered(path, lessons.sheet(path, english)));
            told.addAll(gathered(path, lessons.key(path, english)));
        }
        var shown = Stream.concat(told.stream().map(Told::text), titles.values().stream())
                .toList();
        assertThat(french.texts().keySet().stream().filter(text -> !shown.contains(text)))
                .as("texts in messages/fr.yaml that stand nowhere in English by now")
                .isEmpty();
    }

    @Test
    void whoReadsEnglishReadsWhatAuthorsWrote() throws ProblemsFound {
        assertThat(told(english))
                .extracting(Told::language)
                .hasSizeGreaterThan(FEWEST)
                .containsOnly("en");
        assertThat(lessons.sheet("scenarios/lessons/02-russia-can-veto.yaml", english)
                        .get("says"))
                .isEqualTo(Map.of("text", "Russia can veto Ukraine's membership.", "language", "en"));
        assertThat(lessons.sheet("scenarios/lessons/02-russia-can-veto.yaml", french)
                        .get("says"))
                .isEqualTo(
                        Map.of("text", "La Russie peut opposer son veto à l’adhésion de l’Ukraine.", "language", "fr"));
    }

    @Test
    void frenchIsSetAsFrenchIs() {
        assertThat(french.texts().values())
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(text).doesNotContain(" :", " ;", " ?", " !", "  ", "'", "\"", "« ", " »"));
    }

    /** Every text that lessons and exercises show in a language. */
    private static List<Told> told(Tongue tongue) throws ProblemsFound {
        var told = new ArrayList<Told>();
        var lessonList = lessons.list(tongue);
        var exerciseList = exercises.list(tongue);
        assertThat(lessonList).hasSize(LESSONS);
        assertThat(exerciseList).hasSize(EXERCISES);
        gather("the list of lessons", lessonList, told);
        gather("the list of exercises", exerciseList, told);
        for (var lesson : lessonList) {
            var path = (String) Objects.requireNonNull(lesson.get("path"));
            gather(path, lessons.sheet(path, tongue), told);
            gather(path + ", key", lessons.key(path, tongue), told);
        }
        for (var exercise : exerciseList) {
            var id = (String) Objects.requireNonNull(exercise.get("id"));
            gather("exercise " + id, exercises.page(id, tongue), told);
        }
        return told;
    }

    private static List<Told> gathered(String where, @Nullable Object data) {
        var told = new ArrayList<Told>();
        gather(where, data, told);
        return told;
    }

    private static void gather(String where, @Nullable Object data, List<Told> told) {
        if (data instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                gather(where + "[" + i + "]", list.get(i), told);
            }
        } else if (data instanceof Map<?, ?> map && map.size() == 2 && map.containsKey("text")) {
            told.add(new Told(where, String.valueOf(map.get("text")), String.valueOf(map.get("language"))));
        } else if (data instanceof Map<?, ?> map) {
            map.forEach((key, value) -> gather(where + "." + key, value, told));
        }
    }
}
