package org.articleten.cli;

import java.util.List;
import java.util.Objects;
import org.articleten.cli.report.ResultSchema;
import org.articleten.lesson.ExerciseSchema;
import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.scenario.ScenarioSchema;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the JSON Schema of a format. */
final class SchemaCommand implements Command {
    private static final List<String> SCHEMAS =
            List.of("scenario", "result", "evidence", "whatif", "sweep", "why-not", "exercise");

    @Override
    public void describe(CommandSpec spec) {
        Options.words(spec, "FORMAT", "scenario, result, evidence, whatif, sweep, why-not or exercise", SCHEMAS);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError {
        var schema = Objects.requireNonNull(invocation.only(
                "word, `scenario`, `result`, `evidence`, `whatif`, `sweep`, `why-not` or `exercise`", true));
        if (!SCHEMAS.contains(schema)) {
            throw new UsageError(
                    "unknown-schema", "there is no schema of " + Quote.of(schema), Suggestion.help(schema, SCHEMAS));
        }
        invocation
                .out()
                .print(
                        switch (schema) {
                            case "scenario" -> ScenarioSchema.text();
                            case "result" -> ResultSchema.text();
                            case "why-not" -> ResultSchema.whyNot();
                            case "exercise" -> ExerciseSchema.text();
                            case "evidence" -> ResultSchema.evidence();
                            case "whatif" -> ResultSchema.whatif();
                            default -> ResultSchema.sweep();
                        });
        return ExitStatus.OK;
    }
}
