package org.articleten.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.articleten.document.Documents;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema and the reader describe one format. */
class ScenarioSchemaTest {
    private static final Path GOOD = Path.of("src/test/resources/scenario/good");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ScenarioSchema.text());

    @Test
    void isAValidSchema() throws IOException {
        var metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(new ObjectMapper().readTree(ScenarioSchema.text())))
                .isEmpty();
        assertThat(metaSchema.validate(new ObjectMapper().readTree("{\"type\": \"nonsense\"}")))
                .isNotEmpty();
    }

    @Test
    void knowsEveryActOfTheReader() throws IOException {
        var definitions = new ObjectMapper().readTree(ScenarioSchema.text()).get("$defs");
        var acts = new TreeSet<String>();
        definitions.fieldNames().forEachRemaining(name -> {
            if (name.startsWith("act-")) {
                acts.add(name.substring("act-".length()));
            }
        });

        assertThat(acts).containsExactlyInAnyOrderElementsOf(ActKind.KEYS);
        for (var kind : ActKind.values()) {
            var own = new TreeSet<String>();
            definitions.get("act-" + kind.key()).get("properties").fieldNames().forEachRemaining(own::add);
            own.addAll(ActKind.COMMON);
            assertThat(own).containsExactlyInAnyOrderElementsOf(kind.allowed());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyGoodFileSuitsBoth() throws IOException {
        return Stream.of(GOOD, Path.of("scenarios"))
                .flatMap(folder -> files(folder).stream())
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    assertThat(ScenarioReader.read(file.toString(), Files.readAllBytes(file)))
                            .isNotNull();
                    assertThat(SCHEMA.validate(json(file))).isEmpty();
                }));
    }

    /**
     * Every change of one place is refused by both or by none, except that only the reader knows which codes, dates and
     * references are good.
     */
    @TestFactory
    Stream<DynamicTest> everyChangeOfOnePlaceIsJudgedAlike() {
        return files(GOOD).stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    var refused = 0;
                    for (var changed : Mutations.of(json(file))) {
                        var codes = codes(changed);
                        if (SCHEMA.validate(changed).isEmpty()) {
                            assertThat(codes)
                                    .as("the schema accepts what the reader refuses: %s", changed)
                                    .doesNotContain("unknown-key", "wrong-type", "missing-act", "two-acts");
                        } else {
                            refused++;
                            assertThat(codes)
                                    .as("the reader accepts what the schema refuses: %s", changed)
                                    .isNotEmpty();
                        }
                    }
                    assertThat(refused).isGreaterThan(50);
                }));
    }

    /** The codes of the problems that the reader finds. */
    private static List<String> codes(JsonNode scenario) {
        try {
            ScenarioReader.read("changed.json", scenario.toString().getBytes(UTF_8));
            return List.of();
        } catch (ProblemsFound refused) {
            return refused.problems().stream().map(Problem::code).toList();
        }
    }

    private static JsonNode json(Path file) throws IOException, ProblemsFound {
        return JsonForm.of(Documents.read(file.toString(), Files.readAllBytes(file)));
    }

    private static List<Path> files(Path folder) {
        try {
            var paths = new ArrayList<Path>();
            for (var found : ScenarioFiles.find(List.of(folder.toString()))) {
                paths.add(found.path());
            }
            return paths;
        } catch (ProblemsFound none) {
            throw new AssertionError(none);
        }
    }
}
