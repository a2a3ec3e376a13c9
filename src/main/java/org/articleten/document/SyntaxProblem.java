package org.articleten.document;

import java.util.List;
import java.util.Optional;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words, and at the place where the writer must look, what a YAML parser finds wrong. */
final class SyntaxProblem {
    /**
     * @param part what the parser says
     * @param atStart whether the writer must look where the broken part begins, not where the parser gave up
     * @param message what it means, with `%d` for the line where the broken part begins and
     *     `%c` for the character that cannot be read
     * @param help what to do
     */
    private record Saying(String part, boolean atStart, String message, String help) {}

    private static final String QUOTES = "put the text in quotes";

    private static final List<Saying> SAYINGS = List.of(
            here("(TAB)", "a tab cannot stand at the beginning of a line", "indent with spaces"),
            here("cannot start any token", "a text cannot begin with %c", QUOTES),
            here(
                    "mapping values are not allowed",
                    "a `:` that makes no key here",
                    "put a text with `: ` in it in quotes, or indent the line as far as the key it belongs with"),
            here("sequence entries are not allowed", "a list cannot begin here", "begin the list on the next line"),
            here("mapping keys are not allowed", "a key cannot begin here", "begin it on a line of its own"),
            start("could not find expected ':'", "a key without a `:` after it", "write `key: value`"),
            start("found unexpected end of stream", "a quote that is never closed", "close the quote"),
            start("found unexpected document separator", "a quote that is never closed", "close the quote"),
            here(
                    "expected <block end>",
                    "this line does not fit what stands above it",
                    "indent it as far as the line it belongs with"),
            here(
                    "expected ',' or ']'",
                    "the list in brackets that begins on line %d goes on without a comma, or is never closed",
                    "put `,` between the items and `]` at the end"),
            here(
                    "expected ',' or '}'",
                    "the map in braces that begins on line %d goes on without a comma, or is never closed",
                    "put `,` between the keys and `}` at the end"),
            here(
                    "chomping or indentation",
                    "a text after `|` or `>` cannot begin on the same line",
                    "begin it on the next line, indented"),
            here(
                    "expected '<document start>'",
                    "something stands after the end of the document",
                    "put every scenario into a file of its own"),
            here(
                    "expected the node content",
                    "a value cannot begin with this character",
                    "put a text with special characters in quotes"),
            here("escape", "this is no escape that YAML knows", "write `\\\\` for a backslash, or use single quotes"),
            here("undefined tag handle", "a text cannot begin with `!`", QUOTES),
            here("unexpected character found", "a text cannot begin with `&` or `*`", QUOTES),
            here(
                    "leading empty lines",
                    "an empty line is indented further than the text below it",
                    "indent the lines of a text evenly"));

    private static final Saying UNHEARD =
            here("", "this is not YAML", "put a text with special characters in quotes, and indent with spaces");

    private SyntaxProblem() {}

    static ProblemsFound of(String file, MarkedYamlEngineException wrong) {
        var said = String.valueOf(wrong.getProblem());
        var saying = SAYINGS.stream()
                .filter(each -> said.contains(each.part()))
                .findFirst()
                .orElse(UNHEARD);
        var gaveUp = place(file, wrong.getProblemMark());
        var began = wrong.getContextMark().isEmpty() ? gaveUp : place(file, wrong.getContextMark());
        var message =
                saying.message().replace("%d", String.valueOf(began.line())).replace("%c", character(said));
        return new ProblemsFound(
                List.of(new Problem(saying.atStart() ? began : gaveUp, "bad-syntax", message, saying.help())));
    }

    /** The character that the parser cannot read, which it puts in single quotes. */
    private static String character(String said) {
        var quote = said.indexOf('\'') + 1;
        return quote == 0 || quote == said.length() ? "" : Quote.of(Character.toString(said.codePointAt(quote)));
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.startOf(file));
    }

    private static Saying here(String part, String message, String help) {
        return new Saying(part, false, message, help);
    }

    private static Saying start(String part, String message, String help) {
        return new Saying(part, true, message, help);
    }
}
