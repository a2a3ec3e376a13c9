package org.articleten.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.kie.internal.builder.KnowledgeBuilderError;

/** Turns the engine's errors into problems with a place; drops those that only follow from another. */
final class CompileErrors {
    private static final Pattern COLUMN = Pattern.compile("(?:Line \\d+:|Column: )(\\d+)");
    private static final Pattern NOISE = Pattern.compile("^\\[ERR \\d+] |Line \\d+:\\d+ |\\[Error: |\\[Near : .*|org\\.[a-z.]+\\.");

    private CompileErrors() {}

    static Optional<Problem> translate(KnowledgeBuilderError error, List<RuleSource> sources) {
        var text = String.valueOf(error.getMessage());
        if (text.contains("returned a null Package") || text.contains("is already defined")) {
            return Optional.empty();
        }
        var line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
        var resource = error.getResource();
        var path = resource == null || resource.getSourcePath() == null
                ? sources.get(0).path()
                : resource.getSourcePath();
        var column = COLUMN.matcher(text);
        var firstLine = text.strip().lines().findFirst().orElse("");
        var plain = NOISE.matcher(firstLine).replaceAll("").strip();
        return Optional.of(new Problem(
                new Place(path, line, column.find() ? Integer.parseInt(column.group(1)) : 0),
                "rule-does-not-compile",
                plain.isEmpty() ? "this rule does not compile" : lowerFirst(plain),
                "look at this rule's conditions and at the names they use"));
    }

    private static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
