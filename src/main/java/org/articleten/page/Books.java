package org.articleten.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** The rule books that a reader can choose from: NATO's, those of house rules, and those of the shipped reforms. */
final class Books {
    /** NATO's own. */
    static final String REAL = "nato";

    private final Map<String, Book> books = new LinkedHashMap<>();

    /**
     * A rule book to choose.
     *
     * @param id its word
     * @param kind `nato`, `house` or `reform`
     * @param title of a reform, as its author gives it, or null
     * @param about a reform in a paragraph, as its author gives it, or null
     * @param rules loads it when it is first asked for
     */
    record Book(
            String id,
            String kind,
            @Nullable String title,
            @Nullable String about,
            Loaded rules) {}

    /** A rule book that is loaded once. */
    static final class Loaded {
        private final Loading loading;
        private @Nullable RuleBook book;

        private Loaded(Loading loading) {
            this.loading = loading;
        }

        synchronized RuleBook get() throws ProblemsFound {
            if (book == null) {
                book = loading.load();
            }
            return book;
        }
    }

    private interface Loading {
        RuleBook load() throws ProblemsFound;
    }

    /**
     * The books of a project.
     *
     * @param home its folder
     * @param real NATO's own rules
     * @param overlaid lays the rules of a reform over them
     */
    Books(Path home, RuleBook real, House.Overlaid overlaid) {
        add(new Book(REAL, "nato", null, null, new Loaded(() -> real)));
        for (var house : real.houseRules()) {
            add(new Book(house, "house", null, null, new Loaded(() -> real.under(house))));
        }
        var reforms = home.resolve("rules").resolve("reforms");
        for (var reform : folders(reforms)) {
            var readme = Readme.of(reforms.resolve(reform));
            add(new Book(
                    reform,
                    "reform",
                    readme.title(),
                    readme.about(),
                    new Loaded(() -> overlaid.with(reforms.resolve(reform)))));
        }
    }

    private void add(Book book) {
        books.put(book.id(), book);
    }

    List<Book> all() {
        return List.copyOf(books.values());
    }

    /**
     * The book of this id.
     *
     * @throws ProblemsFound if there is none
     */
    Book book(String id) throws ProblemsFound {
        var book = books.get(id);
        if (book == null) {
            throw House.problem(
                    "unknown-rules",
                    "there is no rule book " + Quote.of(id),
                    Suggestion.help(id, List.copyOf(books.keySet())));
        }
        return book;
    }

    private static List<String> folders(Path folder) {
        var names = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var entries = Files.list(folder)) {
                entries.filter(Files::isDirectory)
                        .map(entry -> String.valueOf(entry.getFileName()))
                        .filter(name -> !name.startsWith("."))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the folder " + folder + " cannot be listed", unreadable);
            }
        }
        return names;
    }

    /**
     * What the author of a reform says of it.
     *
     * @param title the heading
     * @param about what comes before its list of rules, without the line breaks
     */
    private record Readme(@Nullable String title, @Nullable String about) {
        static Readme of(Path folder) {
            var file = folder.resolve("README.md");
            if (!Files.isRegularFile(file)) {
                return new Readme(null, null);
            }
            try {
                var paragraphs = Files.readString(file).split("\n\\s*\n", -1);
                var title = paragraphs[0].replaceFirst("^#+\\s*", "").strip();
                var about = new ArrayList<String>();
                for (var i = 1; i < paragraphs.length && !paragraphs[i].strip().endsWith(":"); i++) {
                    about.add(paragraphs[i].strip().replaceAll("\\s+", " "));
                }
                return new Readme(title, String.join(" ", about));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the file " + file + " cannot be read", unreadable);
            }
        }
    }
}
