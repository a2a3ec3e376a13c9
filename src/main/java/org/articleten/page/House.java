package org.articleten.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.articleten.cli.report.JsonReport;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.revision.RuleHistory;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * All that pages are made of: the rule books, the shipped scenarios, and what became of them. It may be shared by threads.
 * Everything that it gives is plain data.
 */
public final class House {
    private final Books books;
    private final Library library;
    private final Tables tables;
    private final Classroom classroom;
    private final Messages messages;
    private final RuleHistory history;
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
        this.tables = new Tables(books, library, messages);
        this.classroom = new Classroom(new LessonPages(books, library), exercises, messages);
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
        return Tongue.of(messages, language);
    }

    /** The Council table, for every reader a table of their own. */
    public Tables tables() {
        return tables;
    }

    /** Lessons and exercises. */
    public Classroom classroom() {
        return classroom;
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
        return LibraryPages.page(library.item(path));
    }

    /** Every entry of a rule book, without the text of its rules. */
    public List<Map<String, @Nullable Object>> rules(String book, String language) throws ProblemsFound {
        return RulePages.list(books, books.book(book), tongue(language));
    }

    /** One entry of a rule book with all there is to it. */
    public Map<String, @Nullable Object> rule(String book, String id, String language) throws ProblemsFound {
        return rulePages().page(books.book(book), id, tongue(language));
    }
}
