package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** The habits that every file under {@code rules/} keeps. */
class RuleHabitsTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^end$");
    private static final Pattern CONCLUSION = Pattern.compile("\\b(insert|insertLogical)\\( ?new (\\w+)\\(");
    private static final List<String> NEVER = List.of(
            "System.",
            "print",
            ".now()",
            "global ",
            "eval(",
            "modify",
            "update(",
            "retract",
            "delete(",
            "agenda-group",
            "activation-group",
            "lock-on-active",
            "no-loop",
            "Math.random",
            "import function");

    private record Text(String file, String name, String body) {
        String where() {
            return file + ": " + name;
        }

        String conditions() {
            return body.substring(body.indexOf("\nwhen"), body.indexOf("\nthen"));
        }

        String consequence() {
            return body.substring(body.indexOf("\nthen") + "\nthen".length());
        }
    }

    @Test
    void everyRuleCarriesItsIdForceSourceAndSentence() throws ProblemsFound, IOException {
        var rules = RuleBook.load(RULES, List.of()).under("model-nato").rules();
        assertThat(rules).hasSameSizeAs(rules()).hasSizeGreaterThan(60).allSatisfy(rule -> {
            assertThat(rule.id()).matches("R-[A-Z]{3,4}-\\d\\d[a-z]?");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.says()).endsWith(".");
            assertThat(rule.line()).isPositive();
        });
    }

    @Test
    void everyBlankOfASentenceIsBoundByItsRule() throws ProblemsFound, IOException {
        var texts = rules();
        for (var rule : RuleBook.load(RULES, List.of()).under("model-nato").rules()) {
            var text = texts.stream()
                    .filter(candidate -> candidate.name().equals(rule.name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(rule.blanks())
                    .as(text.where())
                    .allSatisfy(blank -> assertThat(text.conditions()).containsPattern("\\$" + blank + " :"));
        }
    }

    @Test
    void rulesConcludeAndDoNothingElse() throws IOException {
        for (var rule : rules()) {
            var statements = rule.consequence().strip().split("\n");
            assertThat(statements)
                    .as(rule.where())
                    .allSatisfy(statement -> assertThat(statement.strip()).matches("(insert|insertLogical)\\(.*\\);"));
            assertThat(NEVER)
                    .as(rule.where())
                    .noneSatisfy(word -> assertThat(rule.body()).contains(word));
        }
    }

    /** Drools 10.2 lets `exists ( A() and not B() )` go silent when another package has a rule that begins alike. */
    @Test
    void noConditionGroupsPatternsUnderExistsNotOrForall() throws IOException {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(rule.conditions())
                        .as(rule.where())
                        .doesNotContainPattern("\\b(exists|not)\\s*\\(\\s*\\w+\\s*\\(")
                        .doesNotContain("forall"));
    }

    @Test
    void everySalienceHasItsReasonBesideItOrAtTheHeadOfTheFile() throws IOException {
        var found = 0;
        for (var rule : rules()) {
            if (rule.body().contains("salience")) {
                var head = head(rule.file());
                found++;
                assertThat(head.contains("salience -1 read an absence")
                                || rule.body().matches("(?s).*salience -?[1-3] // .*"))
                        .as(rule.where())
                        .isTrue();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void aConclusionIsInsertedLogicallyAndAnEventIsStated() throws IOException {
        var seen = 0;
        for (var rule : rules()) {
            for (var match : CONCLUSION.matcher(rule.consequence()).results().toList()) {
                var type = Path.of("src/main/java/org/articleten/facts", match.group(2) + ".java");
                assertThat(Files.readString(type))
                        .as(rule.where() + " inserts a " + match.group(2))
                        .contains(match.group(1).equals("insert") ? " * Event: " : " * Conclusion: ");
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(60);
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

    private static String head(String file) throws IOException {
        var text = Files.readString(RULES.resolve(file));
        return text.substring(0, text.indexOf("\npackage "));
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
