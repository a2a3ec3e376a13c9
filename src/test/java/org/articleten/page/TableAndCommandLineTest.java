package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.page.TableState.Step;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** Whatever is set at the table: the file that is saved of it gives the same result on the command line. */
class TableAndCommandLineTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Tables.schema());
    private static final List<String> BOOKS = List.of("nato", "model-nato", "two-thirds", "notice-no-say");
    private static final List<String> SHIPPED = scenarios();

    private static List<String> scenarios() {
        try {
            var paths = new ArrayList<String>();
            Shipped.json(Shipped.house().library())
                    .forEach(item -> paths.add(item.get("path").asText()));
            return paths;
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
    }

    @Property(tries = 150)
    void theSavedFileOfABlankTableGivesTheSameResult(@ForAll("blank") String table) throws ProblemsFound {
        same(table);
    }

    @Property(tries = 60)
    void theSavedFileOfAnOpenedScenarioGivesTheSameResult(@ForAll("opened") String table) throws ProblemsFound {
        try {
            same(table);
        } catch (ProblemsFound refused) {
            // Where the only act about an applicant is taken out there is no scenario left.
            assertThat(refused.problems()).extracting(Problem::code).containsOnly("no-act-concerns");
        }
    }

    private static void same(String table) throws ProblemsFound {
        var body = table.getBytes(UTF_8);
        var answer = Shipped.json(Shipped.house().tables().answer(body, "en"));
        assertThat(SCHEMA.validate(answer)).isEmpty();
        var rules = answer.get("rules").asText();
        var run = Shipped.json(Shipped.house()
                .tables()
                .run(Shipped.house().tables().scenario(body).getBytes(UTF_8), rules));
        var applicant = answer.at("/result/applicant").asText();
        for (var result : run.at("/runs/0/results")) {
            if (result.get("applicant").asText().equals(applicant)) {
                ((ObjectNode) result.get("eligibility")).remove("reasons");
                answer.get("result")
                        .properties()
                        .forEach(field -> assertThat(result.get(field.getKey()))
                                .as(field.getKey())
                                .isEqualTo(field.getValue()));
                return;
            }
        }
        throw new AssertionError("no result for " + applicant);
    }

    @Property(tries = 60)
    void anOutsidersVoiceNeverChangesTheOutcome(@ForAll("blank") String table) throws ProblemsFound {
        var without = Shipped.answer(table).at("/result/outcome").asText();
        var with = Shipped.answer(table.replace("\"votes\":{", "\"votes\":{\"RU\":\"object\",\"CN\":\"consent\","))
                .at("/result/outcome")
                .asText();
        assertThat(with).isEqualTo(without);
    }

    @Provide
    Arbitrary<String> blank() {
        return Combinators.combine(
                        Arbitraries.of(BOOKS),
                        days(),
                        Arbitraries.of(Step.values()),
                        Arbitraries.of(true, false),
                        Arbitraries.of("UA", "SE", "GE", "MX", "IE"),
                        votes(),
                        does(),
                        does())
                .as((rules, day, step, silence, applicant, votes, signs, accepts) ->
                        "{\"rules\":\"%s\",\"date\":\"%s\",\"step\":\"%s\",\"silence\":%s,\"applicant\":\"%s\",\"votes\":{%s},\"signs\":{%s},\"accepts\":{%s}}"
                                .formatted(rules, day, step.word(), silence, applicant, votes, signs, accepts)
                                .replace(",}", "}"));
    }

    @Provide
    Arbitrary<String> opened() {
        return Combinators.combine(
                        Arbitraries.of(SHIPPED), Arbitraries.integers().between(-400, 400), votes(), does(), does())
                .as((path, shift, votes, signs, accepts) -> {
                    var item = item(path);
                    return "{\"scenario\":\"%s\",\"date\":\"%s\",\"applicant\":\"%s\",\"rules\":\"%s\",\"votes\":{%s},\"signs\":{%s},\"accepts\":{%s}}"
                            .formatted(
                                    path,
                                    LocalDate.parse(item.get("asOf")).plusDays(shift),
                                    item.get("applicant"),
                                    item.get("rules"),
                                    item.get("applicant").equals("ZZ") ? "" : votes,
                                    signs,
                                    accepts)
                            .replace(",}", "}");
                });
    }

    private static Map<String, String> item(String path) {
        try {
            for (var item : Shipped.json(Shipped.house().library())) {
                if (item.get("path").asText().equals(path)) {
                    return Map.of(
                            "asOf", item.get("asOf").asText(),
                            "applicant", item.at("/answers/0/applicant").asText(),
                            "rules", item.get("rules").asText());
                }
            }
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
        throw new AssertionError(path);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 28_000)
                .map(days -> LocalDate.of(1949, 1, 1).plusDays(days));
    }

    private static Arbitrary<String> votes() {
        return map(Arbitraries.of("\"consent\"", "\"object\"", "\"undecided\"", "\"reserve\"", "\"silent\""));
    }

    private static Arbitrary<String> does() {
        return map(Arbitraries.of("true", "false"));
    }

    private static Arbitrary<String> map(Arbitrary<String> values) {
        return Arbitraries.maps(Arbitraries.of("US", "FR", "TR", "HU", "GB", "FI", "DE", "IS", "BR"), values)
                .ofMaxSize(4)
                .map(map -> {
                    var text = new StringBuilder();
                    new TreeMap<>(map)
                            .forEach((code, value) -> text.append('"')
                                    .append(code)
                                    .append("\":")
                                    .append(value)
                                    .append(','));
                    return text.toString();
                });
    }
}
