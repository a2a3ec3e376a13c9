package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.ResultSchema;
import org.articleten.explanation.Chronicle;
import org.articleten.lesson.LessonPaper;
import org.articleten.lesson.Part;
import org.articleten.page.Library.Item;
import org.articleten.page.TableState.Step;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.regression.ScenarioRuns;
import org.articleten.revision.RuleHistory;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/**
 * All that pages are made of: the rule books, the shipped scenarios, and what became of them. It may be shared by threads.
 * Everything that it gives is plain data.
 */
public final class House {
    /** A blank table where nothing is said: the day and the applicant of the report with which the project began. */
    private static final TableState BLANK = new TableState(
            null,
            "UA",
            LocalDate.of(2025, 11, 26),
            Books.REAL,
            Step.QUESTION,
            false,
            "consent",
            Map.of(),
            Map.of(),
            Map.of());

    private final Books books;
    private final Library library;
    private final LessonPages lessons;
    private final ExercisePages exercises;
    private final Messages messages;
    private final RuleHistory history;
    private final Answers answers = new Answers();
    private final FutureTask<Exercised> exercised;

    /** Lays the rules of a reform over those at hand. */
    public interface Overlaid {
        /**
         * The rule book with those of this folder over it.
         *
         * @throws ProblemsFound if they do not compile
         */
        RuleBook with(Path reform) throws ProblemsFound;
    }

    private House(Books books, Library library, ExercisePages exercises, Messages messages, RuleHistory history) {
        this.history = history;
        this.lessons = new LessonPages(books, library);
        this.exercises = exercises;
        this.messages = messages;
        this.books = books;
        this.library = library;
        this.exercised = new FutureTask<>(() -> Exercised.of(library, books));
    }

    /**
     * Reads all shipped scenarios, exercises and message files. The reforms are compiled, and the scenarios played, while
     * the first readers look around; who wants what comes of that waits for it.
     *
     * @param home the project's own folder
     * @param real NATO's own rules
     * @param overlaid lays the rules of a reform over them
     * @throws ProblemsFound if a file cannot be read; all at once for each kind of file
     */
    public static House open(Path home, RuleBook real, Overlaid overlaid) throws ProblemsFound {
        var books = new Books(home, real, overlaid);
        var house = new House(
                books,
                Library.of(home, books),
                new ExercisePages(home, books),
                Messages.shipped(),
                new RuleHistory(home.resolve("rules").resolve("nato")));
        var thread = new Thread(house.exercised, "library");
        thread.setDaemon(true);
        thread.start();
        return house;
    }

    private Exercised exercised() throws ProblemsFound {
        try {
            return exercised.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemsFound problems) {
                throw problems;
            }
            throw new IllegalStateException("the shipped scenarios could not be played", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the shipped scenarios were played", stopped);
        }
    }

    private RulePages rulePages() throws ProblemsFound {
        return new RulePages(books, exercised(), history);
    }

    static ProblemsFound problem(String code, String message, String help) {
        return new ProblemsFound(List.of(new Problem(Place.startOf("request"), code, message, help)));
    }

    private Tongue tongue(String language) {
        return new Tongue(messages.language(language), messages.texts(language));
    }

    /** The languages in which pages speak, by their BCP 47 tags, English first. */
    public List<String> languages() {
        return messages.tags();
    }

    /** The texts of the pages in a language, by their keys, and which languages there are. */
    public Map<String, Object> messages(String language) {
        var data = new LinkedHashMap<String, Object>();
        data.put("languages", messages.tags());
        data.put("page", messages.page(language));
        return data;
    }

    /** What there is: the rule books to choose from, and by what is played. */
    public Map<String, Object> about() throws ProblemsFound {
        var about = new LinkedHashMap<String, Object>();
        about.put("engine", JsonReport.engine(books.book(Books.REAL).rules().get()));
        var list = new ArrayList<Map<String, @Nullable Object>>();
        for (var book : books.all()) {
            var data = new LinkedHashMap<String, @Nullable Object>();
            data.put("id", book.id());
            data.put("kind", book.kind());
            data.put("title", book.title());
            data.put("about", book.about());
            list.add(data);
        }
        about.put("rules", list);
        return about;
    }

    /** The states of the map and the table, with their names in a language. */
    public Map<String, Object> states(String language) throws ProblemsFound {
        return States.of(books.book(Books.REAL).rules().get().referenceData(), tongue(language));
    }

    /**
     * What the rules say of a table.
     *
     * @param body the table as JSON
     */
    public Map<String, @Nullable Object> table(byte[] body, String language) throws ProblemsFound {
        var state = TableReader.read(body, BLANK);
        return answers.of(state, language, () -> new Table(books, library, state).answer(tongue(language)));
    }

    /** The JSON Schema of that. */
    public static String tableSchema() {
        try (var in = House.class.getResourceAsStream("table.schema.json")) {
            return new String(
                    Objects.requireNonNull(in, "the schema of a table").readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The JSON Schema of what {@link #run} gives. */
    public static String resultSchema() {
        return ResultSchema.text();
    }

    /** The whole derivation of the outcome of a table. */
    public Map<String, @Nullable Object> reasoning(byte[] body, String language) throws ProblemsFound {
        return table(body).reasoning(tongue(language));
    }

    /** A table as a scenario file. */
    public String tableScenario(byte[] body) throws ProblemsFound {
        return new String(table(body).yaml(), UTF_8);
    }

    private Table table(byte[] body) throws ProblemsFound {
        return new Table(books, library, TableReader.read(body, BLANK));
    }

    /**
     * A scenario that a reader sends, played: the same document as {@code run --format json} prints.
     *
     * @param rules the id of the rule book
     */
    public Map<String, Object> run(byte[] scenario, String rules) throws ProblemsFound {
        var book = books.book(rules);
        var house = book.kind().equals("house");
        var read = ScenarioReader.read("scenario", scenario, house ? book.id() : null);
        var played = (house ? books.book(Books.REAL) : book).rules().get();
        return JsonReport.document(
                played, List.of(new ScenarioRuns(played, null).play(read).run()));
    }

    /** Every shipped scenario in a few words. */
    public List<Map<String, @Nullable Object>> library() throws ProblemsFound {
        var played = exercised();
        return library.items().stream()
                .map(item -> LibraryPages.line(item, played.results(item)))
                .toList();
    }

    /**
     * One shipped scenario: its text, its acts' answers, and how its applicants came along.
     *
     * @throws ProblemsFound if there is none of this path
     */
    public Map<String, @Nullable Object> scenario(String path) throws ProblemsFound {
        var item = library.item(path);
        var days = new TreeSet<>(item.scenario().asked());
        var played = new ScenarioRuns(item.book().rules().get(), days).play(item.scenario());
        var results = played.run().results().stream()
                .filter(result -> result.asOf().equals(item.scenario().asOf()))
                .toList();
        var data = LibraryPages.line(item, results);
        data.put("text", text(item));
        data.put("sources", LibraryPages.sources(item.scenario().sources()));
        data.put("first", LibraryPages.first(item.scenario()).toString());
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

    /** Every entry of a rule book, without the text of its rules. */
    public List<Map<String, @Nullable Object>> rules(String book, String language) throws ProblemsFound {
        return RulePages.list(books, books.book(book), tongue(language));
    }

    /** One entry of a rule book with all there is to it. */
    public Map<String, @Nullable Object> rule(String book, String id, String language) throws ProblemsFound {
        return rulePages().page(books.book(book), id, tongue(language));
    }

    /** The shipped lessons and exercises in a few words. */
    public Map<String, Object> lessons(String language) {
        var data = new LinkedHashMap<String, Object>();
        data.put("lessons", lessons.list(tongue(language)));
        data.put("exercises", exercises.list(tongue(language)));
        return data;
    }

    /** What learners see of a shipped scenario before the reveal. */
    public Map<String, @Nullable Object> lesson(String path, String language) throws ProblemsFound {
        return lessons.sheet(path, tongue(language));
    }

    /** What is shown of it at the reveal. */
    public Map<String, @Nullable Object> lessonKey(String path, String language) throws ProblemsFound {
        return lessons.key(path, tongue(language));
    }

    /**
     * Its work sheet, its answer key or both, as one page of HTML to print.
     *
     * @param part a word of {@link Part}
     */
    public String lessonPaper(String path, String part) throws ProblemsFound {
        return lessons.paper(path, part(part)).html();
    }

    /** A shipped exercise with its course, its papers and its answers. */
    public Map<String, @Nullable Object> exercise(String id, String language) throws ProblemsFound {
        return exercises.page(id, tongue(language));
    }

    /** What is handed out for it, the teacher's own papers or both, as one page of HTML to print. */
    public String exercisePaper(String id, String part) throws ProblemsFound {
        return exercises.paper(id, part(part)).html();
    }

    private static Part part(String word) throws ProblemsFound {
        for (var part : Part.values()) {
            if (part.word().equals(word)) {
                return part;
            }
        }
        throw problem("unknown-part", "there is no part " + Quote.of(word), Suggestion.help(word, LessonPaper.parts()));
    }
}
