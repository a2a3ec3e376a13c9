package org.articleten.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.page.Books.Book;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.FoundFile;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;

/** Every shipped scenario, by its path in the project; those of a reform are played by its rules. */
final class Library {
    private final Map<String, Item> items = new LinkedHashMap<>();

    /**
     * A shipped scenario.
     *
     * @param path in the project, such as {@code scenarios/history/1981-spain.yaml}
     * @param file where it is
     * @param scenario what is in it
     * @param book by which rules it is played
     */
    record Item(String path, FoundFile file, Scenario scenario, Book book) {
        /** The folder below the first, such as {@code history}; that of a reform is its own. */
        String folder() {
            return book.kind().equals("reform")
                    ? "reforms/" + book.id()
                    : path.substring(path.indexOf('/') + 1, path.lastIndexOf('/'));
        }
    }

    private Library() {}

    /** The scenarios of a project, those of its reforms last. */
    static Library of(Path home, Books books) throws ProblemsFound {
        var library = new Library();
        for (var book : books.all()) {
            if (book.kind().equals("nato")) {
                library.add(home, home.resolve("scenarios"), book);
            } else if (book.kind().equals("reform")) {
                library.add(
                        home, home.resolve("rules/reforms").resolve(book.id()).resolve("scenarios"), book);
            }
        }
        return library;
    }

    private void add(Path home, Path folder, Book book) throws ProblemsFound {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (var file : ScenarioFiles.find(List.of(folder.toString()))) {
            var path = home.relativize(Path.of(file.name())).toString().replace('\\', '/');
            var known = new FoundFile(path, file.path());
            items.put(path, new Item(path, known, known.read(null), book));
        }
    }

    List<Item> items() {
        return new ArrayList<>(items.values());
    }

    /**
     * The scenario of this path.
     *
     * @throws ProblemsFound if none is shipped under it
     */
    Item item(String path) throws ProblemsFound {
        var item = items.get(path);
        if (item == null) {
            throw House.problem(
                    "unknown-scenario",
                    "there is no shipped scenario " + Quote.of(path),
                    Suggestion.nearest(path, items.keySet())
                            .map(nearest -> "did you mean " + Quote.of(nearest) + "?")
                            .orElse("the library lists all of them"));
        }
        return item;
    }
}
