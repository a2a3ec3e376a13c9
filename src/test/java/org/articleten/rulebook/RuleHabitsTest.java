package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.articleten.lint.Lints;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** The habits that every file under {@code rules/} keeps. */
class RuleHabitsTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final Path REFORMS = Path.of("rules", "reforms");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^end$");

    private record Text(String file, String name, String body) {
        String where() {
            return file + ": " + name;
        }
    }

    @Test
    void theLintsFindNothing() throws ProblemsFound {
        var real = RuleBook.load(RULES, List.of());
        assertThat(real.rules()).hasSizeGreaterThan(60);
        assertThat(real.catalogue().ids()).hasSizeGreaterThan(60);
        assertThat(Lints.of(real)).isEmpty();
    }

    @Test
    void theLintsFindNothingInHouseRulesAndReforms() throws ProblemsFound, IOException {
        var real = RuleBook.load(RULES, List.of());
        var over = new ArrayList<RuleBook>();
        for (var house : real.houseRules()) {
            over.add(real.under(house));
        }
        for (var reform : RuleFolder.on(REFORMS).folders()) {
            over.add(RuleBook.load(RULES, List.of(REFORMS.resolve(reform))));
        }
        assertThat(over)
                .isNotEmpty()
                .allSatisfy(book -> assertThat(Lints.ofOverlay(book))
                        .as(book.overlays().toString())
                        .isEmpty());
    }

    @Test
    void aRuleFitsAScreenAndAFileHasOneTopic() throws IOException {
        assertThat(rules())
                .allSatisfy(rule ->
                        assertThat(rule.body().lines().count()).as(rule.where()).isLessThanOrEqualTo(32));
        for (var file : files()) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(250);
            assertThat(Files.readString(file)).as(file.toString()).startsWith("// ");
        }
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Text> rules() throws IOException {
        var rules = new ArrayList<Text>();
        for (var file : files()) {
            RULE.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult rule) ->
                            new Text(RULES.relativize(file).toString(), rule.group(1), rule.group(2)))
                    .forEach(rules::add);
        }
        return rules;
    }
}
