package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the rules scenarios exercise, as it is asked for and told. */
class CoverageTest {
    private static final String FOLDER = "src/test/resources/coverage/";
    private static final String RULES = FOLDER + "rules";
    private static final String SCENARIOS = FOLDER + "scenarios";
    private static final String DRL = RULES + "/votes.drl";

    @TempDir
    Path kept;

    @Test
    void aThresholdThatIsReachedIsASuccess() {
        assertThat(coverage("--threshold", "60").status()).isZero();
        assertThat(coverage("--threshold", "60").err()).isEmpty();
        assertThat(coverage("--threshold", "0").status()).isZero();
    }

    @Test
    void aThresholdThatIsMissedIsAFailureAndSaysByHowMuch() {
        var call = coverage("--threshold", "60.5");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .contains("under-threshold: 60.4 % of the points of coverage were seen, but 60.5 % are asked for")
                .contains("19 of 48 points are missing");
    }

    @Test
    void aThresholdThatIsNoPercentageIsRefused() {
        for (var wrong : List.of("101", "100.1", "-1", "many", "1e1", "")) {
            var call = coverage("--threshold=" + wrong);
            assertThat(call.status()).as(wrong).isEqualTo(2);
            assertThat(call.err())
                    .contains("bad-threshold: `--threshold` is a percentage from 0 to 100, but is `" + wrong + "`");
        }
    }

    @Test
    void aTestSaysItsCoverageBesideItsResult() {
        var call = Call.of("test", "--coverage", "--rules", RULES, SCENARIOS);
        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("all met").endsWith("coverage: 29 of 48 seen: 60.4 % of the points\n");
        assertThat(call.err()).isEmpty();
    }

    @Test
    void aTestUnderItsThresholdFailsAndShowsTheGaps() {
        var call = Call.of("test", "--threshold", "61", "--rules", RULES, SCENARIOS);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out())
                .contains("Who reserves, after somebody objected (R-TST-03, line 44)\n    never fired")
                .contains("There was no `Denunciation`");
        assertThat(call.err()).contains("under-threshold");
    }

    @Test
    void resultsForAProgramAreNotMixedWithCoverage() throws IOException {
        var call = Call.of("test", "--threshold", "61", "--format", "json", "--rules", RULES, SCENARIOS);
        assertThat(call.status()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(call.out()).get("failed").asInt())
                .isZero();
        assertThat(call.err()).contains("never fired", "coverage: 29 of 48 seen");
    }

    @Test
    void aTestThatFailsIsAFailureWhateverItCovers() throws IOException {
        var wrong = kept.resolve("wrong.yaml");
        Files.writeString(
                wrong,
                Files.readString(Path.of(SCENARIOS, "b-all-agree.yaml")).replace("outcome: none", "outcome: member"));
        assertThat(Call.of("test", "--threshold", "1", "--rules", RULES, wrong.toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void theDocumentHasEveryRuleAndEveryConditionWithItsVerdict() throws IOException {
        var document = new ObjectMapper().readTree(coverage("--format", "json").out());
        assertThat(document.get("schemaVersion").asInt()).isEqualTo(1);
        assertThat(document.get("percent").asText()).isEqualTo("60.4");
        assertThat(document.get("rules")).hasSize(10);
        var verdicts = document.findValuesAsText("verdict");
        assertThat(verdicts).hasSize(20).contains("both", "cannot fail", "always true", "always false", "never tried");
        assertThat(document.has("suggestions")).isFalse();
    }

    @Test
    void theTracefileAddsUp() {
        var records = Lcov.read(coverage("--format", "lcov").out());
        assertThat(records.keySet()).containsExactlyInAnyOrder(DRL, RULES + "/house/quiet/quiet.drl");
        var votes = records.getOrDefault(DRL, new Lcov(Map.of(), Map.of(), List.of(), Map.of()));
        assertThat(votes.functions())
                .hasSize(9)
                .containsEntry("Who objects, objects", 1)
                .containsEntry("Whoever leaves", 0);
        // Of each condition that it held, and of each that can fail that it failed.
        assertThat(votes.branches()).hasSize(36).contains("64,7,0,0", "53,6,0,-", "51,5,1,1");
        assertThat(votes.lines()).containsEntry(38, 1).containsEntry(64, 0).doesNotContainKey(1);
        assertThat(votes.sums())
                .containsEntry("FNF", 9)
                .containsEntry("FNH", 4)
                .containsEntry("BRF", votes.branches().size())
                .containsEntry("LF", votes.lines().size());
        assertThat(votes.sums().get("LH")).isEqualTo((int)
                votes.lines().values().stream().filter(count -> count > 0).count());
        assertThat(votes.sums().get("BRH")).isEqualTo((int) votes.branches().stream()
                .filter(branch -> !branch.endsWith(",0") && !branch.endsWith("-"))
                .count());
    }

    @Test
    void thePageNeedsNothingElseAndShowsEveryLineOnce() throws IOException {
        var page = coverage("--format", "html").out();
        assertThat(page).doesNotContain("<script", "http", "<link", "url(", "src=");
        assertThat(page).contains("prefers-color-scheme: dark");
        assertThat(page)
                .contains("<span class=\"part\" title=\"always false: held in 0 scenarios, failed in 1.")
                .contains("&quot;mvel&quot;")
                .contains("List( size &gt; 2 )");
        var lines = Files.readAllLines(Path.of(DRL)).size()
                + Files.readAllLines(Path.of(RULES, "house", "quiet", "quiet.drl"))
                        .size();
        assertThat(page.split("<b>", -1)).hasSize(lines + 1);
    }

    @Test
    void aScenarioThatClosesAGapIsKeptAsATestThatPasses() throws IOException {
        var call = coverage("--suggest", "2", "--tries", "300", "--save", kept.toString());
        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("Scenarios were found for ", " of 13 gaps, in 300 tries.");
        try (var files = Files.list(kept)) {
            var paths = files.map(Path::toString).sorted().toList();
            assertThat(paths)
                    .hasSize(2)
                    .allSatisfy(path -> assertThat(call.out()).contains(path));
            var arguments = new ArrayList<>(List.of("test", "--rules", RULES));
            arguments.addAll(paths);
            assertThat(Call.of(arguments.toArray(String[]::new)).status()).isZero();
            arguments.set(0, "coverage");
            arguments.addAll(List.of(SCENARIOS, "--threshold", "62", "--suggest", "0"));
            assertThat(Call.of(arguments.toArray(String[]::new)).status()).isZero();
        }
        // The same again: the same files, none beside them.
        coverage("--suggest", "2", "--tries", "300", "--save", kept.toString());
        try (var files = Files.list(kept)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidInWords() throws IOException {
        var file = Files.writeString(kept.resolve("file"), "");
        var call = coverage("--suggest", "1", "--tries", "100", "--save", file.toString());
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("cannot-save: no file can be written in `--save` `" + file + "`");
    }

    @Test
    void noScenarioIsAMistake() {
        assertThat(Call.of("coverage", "--rules", RULES, kept.toString()).status())
                .isEqualTo(2);
    }

    private static Call coverage(String... options) {
        var arguments = new ArrayList<>(List.of("coverage", "--rules", RULES, SCENARIOS));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--suggest")) {
            arguments.addAll(List.of("--suggest", "0"));
        }
        return Call.of(arguments.toArray(String[]::new));
    }

    /** One file of a tracefile. */
    private record Lcov(
            Map<String, Integer> functions,
            Map<Integer, Integer> lines,
            List<String> branches,
            Map<String, Integer> sums) {
        static Map<String, Lcov> read(String text) {
            var records = new HashMap<String, Lcov>();
            var current = new Lcov(new HashMap<>(), new TreeMap<>(), new ArrayList<>(), new HashMap<>());
            for (var line : text.lines().toList()) {
                var key = line.contains(":") ? line.substring(0, line.indexOf(':')) : line;
                var value = line.substring(line.indexOf(':') + 1);
                switch (key) {
                    case "TN" ->
                        current = new Lcov(new HashMap<>(), new TreeMap<>(), new ArrayList<>(), new HashMap<>());
                    case "SF" -> records.put(value, current);
                    case "FN", "end_of_record" -> assertThat(value).matches("end_of_record|\\d+,.+");
                    case "FNDA" -> {
                        var comma = value.indexOf(',');
                        current.functions.put(value.substring(comma + 1), Integer.valueOf(value.substring(0, comma)));
                    }
                    case "DA" -> {
                        var parts = value.split(",", -1);
                        current.lines.put(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
                    }
                    case "BRDA" -> current.branches.add(value);
                    default -> current.sums.put(key, Integer.valueOf(value));
                }
            }
            return records;
        }
    }
}
