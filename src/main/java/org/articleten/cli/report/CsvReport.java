package org.articleten.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.articleten.explanation.DatingText;
import org.articleten.explanation.Result;
import org.articleten.facts.Word;
import org.articleten.regression.ScenarioRun;

/** Results as a table, one line for each, as RFC 4180 has it. */
public final class CsvReport {
    private static final List<String> HEADER = List.of(
            "scenario",
            "applicant",
            "as_of",
            "outcome",
            "stage",
            "member_since",
            "electorate",
            "answer",
            "blockers",
            "undecided",
            "pending",
            "disregarded",
            "prospect",
            "flags",
            "clauses",
            "guarantees",
            "house_rules",
            "real_outcome");

    private CsvReport() {}

    /** Prints the names of the columns. */
    public static void printHeader(PrintStream out) {
        line(HEADER, out);
    }

    /** Prints the results of one run. */
    public static void print(ScenarioRun run, PrintStream out) {
        for (var result : run.results()) {
            line(fields(run, result), out);
        }
    }

    /** Accessions with the days that follow from the acts, and those recorded, one line for each. */
    public static void printAccessions(List<History> histories, PrintStream out) {
        line(
                List.of(
                        "scenario",
                        "applicant",
                        "event",
                        "derived",
                        "derived_known",
                        "recorded",
                        "recorded_known",
                        "verdict",
                        "house_rules"),
                out);
        for (var history : histories) {
            for (var compared : history.compared()) {
                var derived = compared.derived();
                var recorded = compared.recorded();
                if (derived != null || recorded != null) {
                    line(
                            List.of(
                                    history.scenario().path(),
                                    history.chronicle().applicant(),
                                    compared.event(),
                                    derived == null ? "" : derived.on().toString(),
                                    derived == null ? "" : DatingText.of(derived.dating()),
                                    recorded == null ? "" : recorded.on().toString(),
                                    recorded == null ? "" : DatingText.of(recorded.dating()),
                                    compared.verdict(),
                                    history.scenario().houseRules()),
                            out);
                }
            }
        }
    }

    private static List<String> fields(ScenarioRun run, Result result) {
        var decision = result.decision();
        var since = result.memberSince();
        var guarantees = result.guarantees();
        var real = HouseRules.real(run, result);
        return List.of(
                run.scenario().path(),
                result.applicant(),
                result.asOf().toString(),
                result.outcome().word(),
                result.stage().word(),
                since == null ? "" : since.toString(),
                String.valueOf(result.electorate()),
                decision == null ? "" : decision.answer().word(),
                String.join(" ", result.blockers()),
                String.join(" ", result.undecided()),
                String.join(" ", result.pending()),
                String.join(" ", result.disregarded()),
                result.prospect().answer().word(),
                String.join(" ", result.flags().stream().map(Word::word).toList()),
                String.join(
                        " ", result.clauses().stream().map(CsvReport::clause).toList()),
                guarantees == null ? "" : guarantees.verdict().word(),
                run.scenario().houseRules(),
                real == null ? "" : real.outcome().word());
    }

    private static String clause(Result.Clause clause) {
        return clause.agreement() + "/" + clause.clause() + ":"
                + clause.ruling().word();
    }

    private static void line(List<String> fields, PrintStream out) {
        var line = new StringBuilder();
        for (var field : fields) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(field));
        }
        out.print(line.append("\r\n"));
    }

    private static String quoted(String field) {
        var special = field.indexOf(',') >= 0
                || field.indexOf('"') >= 0
                || field.indexOf('\n') >= 0
                || field.indexOf('\r') >= 0;
        return special ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
