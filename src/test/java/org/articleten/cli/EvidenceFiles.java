package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Files of evidence in a folder. */
final class EvidenceFiles {
    static final String SCENARIO = "scenarios/ukraine/2025-11-put-to-the-council.yaml";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path folder;

    EvidenceFiles(Path folder) {
        this.folder = folder;
    }

    /** The evidence of the usual scenario. */
    JsonNode document() throws IOException {
        return MAPPER.readTree(Path.of(written(SCENARIO)).toFile());
    }

    /** The same with a change, in a file of its own. */
    String altered(Consumer<JsonNode> change) throws IOException {
        var document = document();
        change.accept(document);
        var file = folder.resolve("altered.json");
        MAPPER.writeValue(file.toFile(), document);
        return file.toString();
    }

    /** The file with the evidence of these scenarios. */
    String written(String scenarios, String... options) {
        var file = folder.resolve("evidence.json").toString();
        var arguments = new ArrayList<>(List.of("run", "--format", "csv", "--evidence", file));
        arguments.addAll(List.of(options));
        arguments.add(scenarios);
        var call = Call.of(arguments.toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(call.status()).isZero();
        return file;
    }
}
