package org.articleten.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.articleten.document.Documents;
import org.articleten.document.PlainData;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** What an exercise file can have wrong, and that its schema and its reader describe one format. */
class ExerciseReaderTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ExerciseSchema.text());
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyMistakeIsToldWithItsPlaceAndTheNearestWord() {
        assertThat(problems("""
                id: X
                titel: A test
                minutes: 10
                starts: 9 o'clock
                players: {from: 4, to: 2}
                phases:
                  - {from: 0, to: 6, title: One, clock: 7}
                  - {from: 5, to: 11, title: Two, day: 2}
                  - {from: 8, to: 9, day: 1, title: Three}
                handouts:
                  - title: Cards
                    cards: [{title: One, force: tready}, {says: A, state: Mexico, source: report}]
                answers: [{question: What?, rules: [DEC-02]}]
                """))
                .containsExactlyInAnyOrder(
                        "x:2:1: unknown-key: `titel` is not a key of an exercise",
                        "x:4:1: bad-time: `starts` must be a time of the day",
                        "x:5:20: bad-number: `to` is less than `from`",
                        "x:7:34: bad-time: the clock runs longer than the phase",
                        "x:9:6: bad-time: this phase begins before the one above it has ended",
                        "x:8:15: bad-time: a phase from 5 to 11 does not fit into 10 minutes",
                        "x:8:35: bad-time: the exercise has no day 2",
                        "x:12:13: missing-key: a card needs `says`",
                        "x:12:33: unknown-force: `tready` is not a force",
                        "x:12:42: missing-key: a card needs `title`",
                        "x:12:52: unknown-state: `Mexico` is not the code of a state",
                        "x:12:75: unknown-source: `report` is not the id of a source",
                        "x:13:11: missing-key: an answer needs `answer`",
                        "x:13:37: bad-rule-id: `DEC-02` is not the id of a rule");
    }

    @Test
    void aListOrAWordIsNoExercise() {
        assertThat(problems("- one\n")).containsExactly("x:1:1: wrong-type: an exercise must be a map, but is a list");
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void theSchemaIsOneAndEveryShippedExerciseSuitsIt() throws IOException, ProblemsFound {
        var metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(JSON.readTree(ExerciseSchema.text()))).isEmpty();

        var files = ScenarioFiles.exercises(List.of("scenarios/lessons"));
        assertThat(files).hasSize(7);
        for (var file : files) {
            var data = JSON.valueToTree(PlainData.of(Documents.read(file.name(), file.bytes())));
            assertThat(SCHEMA.validate(JSON.readTree(data.toString())))
                    .as(file.name())
                    .isEmpty();
        }
    }

    @Test
    void whatTheSchemaRefusesTheReaderRefusesToo() throws IOException {
        var good = "{\"id\": \"X\", \"title\": \"T\", \"minutes\": 5, \"players\": {\"from\": 1, \"to\": 2},"
                + " \"phases\": [{\"from\": 0, \"to\": 5, \"title\": \"All\"}]}";
        assertThat(SCHEMA.validate(JSON.readTree(good))).isEmpty();
        assertThat(problems(good)).isEmpty();

        for (var bad : List.of(
                good.replace("\"id\": \"X\", ", ""),
                good.replace("\"minutes\": 5", "\"minutes\": 0"),
                good.replace("\"minutes\": 5", "\"minutes\": \"five\""),
                good.replace("\"title\": \"T\"", "\"title\": \" \""),
                good.replace("{\"from\": 1, \"to\": 2}", "{\"from\": 1}"),
                good.replace("\"All\"", "[]"),
                good.replace("\"minutes\"", "\"hours\""),
                good.replace("\"id\"", "\"goals\": \"one\", \"id\""),
                good.replace("\"id\"", "\"starts\": \"25:00\", \"id\""),
                good.replace(
                        "\"id\"", "\"handouts\": [{\"title\": \"A\", \"cards\": [{\"title\": \"B\"}]}], \"id\""))) {
            assertThat(SCHEMA.validate(JSON.readTree(bad))).as(bad).isNotEmpty();
            assertThat(problems(bad)).as(bad).isNotEmpty();
        }
    }

    private static List<String> problems(String text) {
        try {
            ExerciseReader.read("x", text.getBytes(UTF_8));
            return List.of();
        } catch (ProblemsFound found) {
            return found.problems().stream()
                    .map(Problem::toString)
                    .map(problem -> problem.lines().findFirst().orElseThrow())
                    .toList();
        }
    }
}
