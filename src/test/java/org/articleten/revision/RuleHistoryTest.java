package org.articleten.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.articleten.revision.RuleHistory.Revision;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which commits changed the text of a rule. */
class RuleHistoryTest {
    private static final String ONE = rule("R-A-01", "One", "first");
    private static final String TWO = rule("R-A-02", "Two", "second");

    @TempDir
    Path place;

    private Git git;
    private int day;

    @BeforeEach
    void aRepository() throws GitAPIException {
        OwnSettings.apply();
        git = Git.init().setDirectory(place.toFile()).setInitialBranch("main").call();
    }

    @Test
    void eachChangeOfItsTextIsToldNewestFirstWithItsDayAndTheFirstLineOfItsMessage() throws Exception {
        commit("Two rules\n\nat length", "rules/nato/one.drl", "package nato\n\n" + ONE + "\n" + TWO);
        commit("Another text", "rules/nato/one.drl", ONE.replace("first", "other") + "\n" + TWO);
        commit("A comment", "rules/nato/one.drl", "// why\n" + ONE.replace("first", "other") + "\n\n\n" + TWO);
        assertThat(history("R-A-01"))
                .extracting(Revision::says, revision -> revision.on().toString())
                .containsExactly(tuple("Another text", "2026-03-02"), tuple("Two rules", "2026-03-01"));
        assertThat(history("R-A-02")).extracting(Revision::says).containsExactly("Two rules");
        assertThat(history("R-A-03")).isEmpty();
        assertThat(history("R-A-01").get(0).name())
                .matches("[0-9a-f]{7}")
                .isEqualTo(git.getRepository().resolve("HEAD~1").name().substring(0, 7));
    }

    @Test
    void theDayIsThatOfThePlaceWhereItWasMade() throws Exception {
        Files.createDirectories(place.resolve("rules/nato"));
        Files.writeString(place.resolve("rules/nato/one.drl"), ONE);
        var late = new PersonIdent(
                "Nobody", "nobody@example.invalid", Instant.parse("2026-03-01T23:30:00Z"), ZoneOffset.ofHours(2));
        commit("Late", late);
        assertThat(history("R-A-01")).extracting(Revision::on).containsExactly(LocalDate.of(2026, 3, 2));
    }

    @Test
    void aRuleThatMovedWithItsTextWasNotChanged() throws Exception {
        commit("Begun", "rules/old/all.drl", ONE + "\n" + TWO);
        Files.delete(place.resolve("rules/old/all.drl"));
        commit("To a folder", "rules/nato/all.drl", ONE + "\n" + TWO);
        write("rules/nato/two.drl", TWO.replace("\n", "\r\n"));
        commit("To files", "rules/nato/all.drl", ONE);
        assertThat(history("R-A-01")).extracting(Revision::says).containsExactly("Begun");
        assertThat(history("R-A-02")).extracting(Revision::says).containsExactly("Begun");
    }

    @Test
    void rulesOfTheSameIdInOtherFoldersAreOthers() throws Exception {
        commit("Begun", "rules/nato/one.drl", ONE);
        commit("A reform", "rules/reforms/first/one.drl", ONE.replace("first", "reformed"));
        commit("House rules", "rules/nato/house/model/one.drl", ONE.replace("first", "played"));
        assertThat(history("R-A-01")).extracting(Revision::says).containsExactly("Begun");
    }

    @Test
    void aRuleThatWentAwayAndCameBackWasChangedTwice() throws Exception {
        commit("Begun", "rules/nato/one.drl", ONE + "\n" + TWO);
        commit("Gone", "rules/nato/one.drl", TWO);
        commit("Back", "rules/nato/one.drl", ONE + "\n" + TWO);
        assertThat(history("R-A-01")).extracting(Revision::says).containsExactly("Back", "Gone", "Begun");
        assertThat(new RuleHistory(place.resolve("rules/nato")).of("R-A-01", 2))
                .extracting(Revision::says)
                .containsExactly("Back", "Gone");
    }

    @Test
    void aMergeThatTakesWhatOneSideHadChangedNothing() throws Exception {
        commit("Begun", "rules/nato/one.drl", ONE);
        git.checkout().setCreateBranch(true).setName("side").call();
        commit("On the side", "rules/nato/one.drl", ONE.replace("first", "aside"));
        git.checkout().setName("main").call();
        commit("Elsewhere", "README.md", "words");
        git.merge()
                .include(git.getRepository().resolve("side"))
                .setFastForward(FastForwardMode.NO_FF)
                .setCommit(false)
                .call();
        commit("Merged", nobody());
        assertThat(git.getRepository()
                        .parseCommit(git.getRepository().resolve("HEAD"))
                        .getParentCount())
                .isEqualTo(2);
        assertThat(history("R-A-01")).extracting(Revision::says).containsExactly("On the side", "Begun");
    }

    @Test
    void whatIsNotCommittedIsNoHistory() throws Exception {
        commit("Begun", "rules/nato/one.drl", ONE);
        write("rules/nato/one.drl", ONE.replace("first", "never"));
        assertThat(history("R-A-01")).extracting(Revision::says).containsExactly("Begun");
    }

    @Test
    void aCloneWithoutWhatCameBeforeHasNone() throws Exception {
        commit("Begun", "rules/nato/one.drl", ONE);
        commit("Another text", "rules/nato/one.drl", ONE.replace("first", "other"));
        assertThat(history("R-A-01")).hasSize(2);
        Files.writeString(
                place.resolve(".git/shallow"),
                git.getRepository().resolve("HEAD").name() + "\n");
        assertThat(history("R-A-01")).isEmpty();
    }

    @Test
    void whereThereIsNoCommitOrNoRepositoryThereIsNone(@TempDir Path elsewhere) {
        assertThat(history("R-A-01")).isEmpty();
        assertThat(new RuleHistory(elsewhere.resolve("rules/nato")).of("R-A-01", 9))
                .isEmpty();
    }

    private List<Revision> history(String id) {
        return new RuleHistory(place.resolve("rules/nato")).of(id, 20);
    }

    private static String rule(String id, String name, String says) {
        return """
                rule "%s"
                    @id("%s")
                    @says("The %s thing.")
                when
                then
                end
                """.formatted(name, id, says);
    }

    private void write(String file, String text) throws IOException {
        var path = place.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void commit(String message, String file, String text) throws IOException, GitAPIException {
        write(file, text);
        commit(message, nobody());
    }

    /** The day after the last commit. */
    private PersonIdent nobody() {
        day++;
        var noon = Instant.parse("2026-03-%02dT12:00:00Z".formatted(day));
        return new PersonIdent("Nobody", "nobody@example.invalid", noon, ZoneOffset.UTC);
    }

    private void commit(String message, PersonIdent who) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(who)
                .setCommitter(who)
                .setSign(false)
                .call();
    }
}
