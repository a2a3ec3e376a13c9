package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing two rule books from the command line. */
class DiffTest {
    private static final String RULES = "rules/nato";
    private static final String RUSSIAN = "src/test/resources/difference/russian-vote";
    private static final String OBJECTION = "scenarios/rules/r-blk-01-one-objection-in-the-council.yaml";
    private static final String RUSSIA = "scenarios/ukraine/russia-alone-objects.yaml";

    @TempDir
    Path folder;

    @Test
    void whatIsKeptPassesUnderTheOneAndFailsUnderTheOther() throws IOException {
        var call = Call.of("diff", RULES, RULES + "+" + RUSSIAN, RUSSIA, "--tries", "0", "--save", folder.toString());
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err())
                .startsWith("saved " + folder.resolve("difference-"))
                .contains("which expects the answer of " + RULES + "+" + RUSSIAN + " and fails under " + RULES);
        assertThat(folder).isDirectoryContaining("glob:**.yaml");
        assertThat(Call.of("test", "--overlay", RUSSIAN, folder.toString()).status())
                .isZero();
        assertThat(Call.of("test", folder.toString()).status()).isEqualTo(1);
        Call.of("diff", RULES, RULES + "+" + RUSSIAN, RUSSIA, "--tries", "0", "--save", folder.toString());
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void asManyScenariosMayChangeAsAreAllowed() {
        assertThat(Call.of("diff", RULES, RULES + "+" + RUSSIAN, RUSSIA, "--tries", "0", "--allow", "1")
                        .status())
                .isZero();
        assertThat(Call.of("diff", RULES, RULES + "+" + RUSSIAN, OBJECTION, "--tries", "0"))
                .satisfies(call -> assertThat(call.status()).isZero())
                .satisfies(call -> assertThat(call.out())
                        .contains("no difference: 1 scenario with 1 answer, and none generated")
                        .contains("added    R-OUT-09"));
    }

    @Test
    void whatChangesAlikeInManyScenariosIsToldOnce() {
        var deals = "scenarios/rules/r-trk-02-a-";
        var call = Call.of(
                "diff",
                RULES,
                RULES + "+rules/reforms/two-thirds",
                deals + "deal-after-the-assessment-was-repealed.yaml",
                deals + "deal-and-a-threat-assessment.yaml",
                "scenarios/rules/r-trk-01-the-european-union-decides-on-itself.yaml",
                "scenarios/rules/r-trk-01-whose-matter-each-clause-is.yaml",
                OBJECTION,
                "--tries",
                "0");
        assertThat(call.out())
                .contains("answers of 4 scenarios change alike\n    flags: + house-rules\n    rules: + R-REF-01\n")
                .contains(OBJECTION + ": One objection");
        assertThat(call.out().split("r-trk-02-a-deal-and-a-threat-assessment", -1))
                .hasSize(2);
    }

    @Test
    void anOverlayIsLaidOverBoth() {
        var call = Call.of("diff", RULES, RULES, "--overlay", RUSSIAN, RUSSIA, "--tries", "0");
        assertThat(call.out()).contains("no difference");
        assertThat(call.status()).isZero();
    }

    @Test
    void revisionsOfARepositoryAreCompared() throws Exception {
        var rules = folder.resolve("rules").resolve("nato");
        copy(Path.of(RULES), rules);
        var nobody = new PersonIdent("Nobody", "nobody@example.invalid");
        try (var git = Git.init()
                .setDirectory(folder.toFile())
                .setInitialBranch("main")
                .call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("one")
                    .setAuthor(nobody)
                    .setCommitter(nobody)
                    .setSign(false)
                    .call();
            Files.copy(Path.of(RUSSIAN, "russian-vote.drl"), rules.resolve("russian-vote.drl"));
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("two")
                    .setAuthor(nobody)
                    .setCommitter(nobody)
                    .setSign(false)
                    .call();
        }
        var call = Call.of("diff", "HEAD~1", "HEAD", RUSSIA, "--rules", rules.toString(), "--tries", "0");
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("HEAD~1 -> HEAD\n\n1 of 1 scenario changes: outcome in 1")
                .contains("HEAD:rules/nato/russian-vote.drl:11")
                .contains("outcome: invited -> no-consensus")
                .contains("no longer as expected");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void wrongNamesAreToldAllAtOnce() {
        var call = Call.of("diff", "rules/nata", "rules/nato+rules/nowhere", RUSSIA);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err())
                .contains("rules/nata: unknown-rules: ")
                .contains("did you mean `rules/nato`?")
                .contains("rules/nato+rules/nowhere: unknown-rules: ");
        assertThat(call.out()).isEmpty();
        assertThat(Call.of("diff", RULES).err())
                .startsWith("article-ten: missing-argument: `diff` needs two rule books, but found one: `rules/nato`");
        assertThat(Call.of("diff", RULES, RULES, "--tries", "-1").err()).contains("bad-number");
    }

    @Test
    void rulesThatDoNotCompileHaveTheirOwnStatus() throws IOException {
        Files.writeString(folder.resolve("broken.drl"), "package nato\nrule \"broken\" when Nonsense() then end\n");
        var call = Call.of("diff", RULES, RULES + "+" + folder, RUSSIA);
        assertThat(call.status()).isEqualTo(3);
        assertThat(call.err()).contains("broken.drl:2").doesNotContain("org.drools");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }
}
