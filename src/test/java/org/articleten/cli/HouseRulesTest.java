package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under house rules a delegation may abstain, and every answer says that it is not NATO's. */
class HouseRulesTest {
    private static final String ABSTENTION = """
            title: One abstains
            asOf: 2025-11-26
            applicant: UA
            question: invitation
            votes: {default: consent, 'NO': abstain}
            """;

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("abstains.yaml").toString();
        Files.writeString(Path.of(file), ABSTENTION);
    }

    @Test
    void theRealRulesRefuseAnAbstentionAndSayWhoKnowsIt() {
        for (var verb : List.of("run", "explain", "test", "check")) {
            var call = Call.of(verb, file);
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.err())
                    .contains("abstains.yaml:5:33: abstain: `abstain` is not possible")
                    .contains("only `houseRules: model-nato` knows abstention");
        }
    }

    @Test
    void theFirstLineSaysWhichRulesTheseAreAndTheRealResultStandsBeside() {
        var lines = Call.of("run", "--house-rules", "model-nato", file)
                .out()
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("House rules (model-nato): an abstention counts neither way");
        assertThat(String.join(" ", lines))
                .contains("Ukraine (UA), 26 November 2025: agreed by consensus. It is invited.")
                .contains(
                        "By NATO's own rules, where who abstains has not agreed: Ukraine (UA), 26 November 2025: pending.")
                .contains("abstain, by house rules   1  Norway (NO)");
    }

    @Test
    void everyFormatCarriesBoth() throws IOException {
        var csv = Call.of("run", "--house-rules", "model-nato", "--format", "csv", file);
        assertThat(csv.out()).contains(",invited,invited,").contains(",model-nato,pending\r\n");
        var markdown = Call.of("run", "--house-rules", "model-nato", "--format", "markdown", file);
        assertThat(markdown.out()).contains("## House rules (model-nato)").contains("By NATO's own rules");
        var json = new ObjectMapper()
                .readTree(Call.of("run", "--house-rules", "model-nato", "--format", "json", file)
                        .out());
        var result = json.at("/runs/0/results/0");
        assertThat(json.at("/runs/0/houseRules").asText()).isEqualTo("model-nato");
        assertThat(result.get("outcome").asText()).isEqualTo("invited");
        assertThat(result.at("/decision/abstaining/0").asText()).isEqualTo("NO");
        assertThat(result.at("/real/outcome").asText()).isEqualTo("pending");
        assertThat(result.at("/real/undecided/0").asText()).isEqualTo("NO");
        assertThat(result.at("/real/real").isNull()).isTrue();
    }

    @Test
    void aHistoryUnderHouseRulesSaysSoToo() {
        var text = Call.of("run", "--house-rules", "model-nato", "--history", file);
        assertThat(text.out()).startsWith("House rules (model-nato): ").contains("invited");
        var json = Call.of("run", "--house-rules", "model-nato", "--history", "--format", "json", file);
        assertThat(json.out()).contains("\"houseRules\": \"model-nato\"");
        assertThat(Call.of("run", "--history", "scenarios/history/1981-spain.yaml")
                        .out())
                .doesNotContain("House rules");
    }

    @Test
    void theOptionCountsMoreThanTheFile() throws IOException {
        Files.writeString(Path.of(file), "houseRules: model-nato\n" + ABSTENTION);
        assertThat(Call.of("check", file).status()).isZero();
        assertThat(Call.of("run", "--house-rules", "real", file).err()).contains("abstain");
    }

    @Test
    void aRuleBookWithoutHouseRulesSaysSo() throws IOException {
        var rules = folder.resolve("rules");
        Files.createDirectories(rules);
        try (var shipped = Files.list(Path.of("rules", "nato"))) {
            for (var source : shipped.filter(Files::isRegularFile).toList()) {
                Files.copy(source, rules.resolve(source.getFileName()));
            }
        }
        var call = Call.of("run", "--rules", rules.toString(), "--house-rules", "model-nato", file);
        assertThat(call.err()).contains("no-house-rules: this rule book has no house rules `model-nato`");
        assertThat(call.status()).isEqualTo(2);
    }
}
