package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.cli.report.JsonReport;
import org.articleten.cli.report.ResultSchema;
import org.articleten.page.TableState.Step;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/** What readers set at the table, answered; each gets the answer to what that reader sent. */
public final class Tables {
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
    private final Messages messages;
    private final Answers answers = new Answers();

    Tables(Books books, Library library, Messages messages) {
        this.books = books;
        this.library = library;
        this.messages = messages;
    }

    /**
     * What the rules say of a table.
     *
     * @param body the table as JSON
     */
    public Map<String, @Nullable Object> answer(byte[] body, String language) throws ProblemsFound {
        var state = TableReader.read(body, BLANK);
        return answers.of(
                state, language, () -> new Table(books, library, state).answer(Tongue.of(messages, language)));
    }

    /** The JSON Schema of that. */
    public static String schema() {
        try (var in = Tables.class.getResourceAsStream("table.schema.json")) {
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
        return table(body).reasoning(Tongue.of(messages, language));
    }

    /** The smallest sets of changes that lead from a table to each other outcome, as {@code whatif} finds them. */
    public Map<String, @Nullable Object> changes(byte[] body) throws ProblemsFound {
        return table(body).changes();
    }

    /** A table as a scenario file. */
    public String scenario(byte[] body) throws ProblemsFound {
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
}
