package org.articleten.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articleten.problem.ProblemsFound;
import org.articleten.revision.RuleFolders.Named;
import org.articleten.rulebook.RuleFolder;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a word of the command line means: folders, revisions, and folders of revisions. */
class RuleFoldersTest {
    private static final PersonIdent NOBODY = new PersonIdent("Nobody", "nobody@example.invalid");

    @TempDir
    Path place;

    private Path project;

    @BeforeEach
    void aRepositoryWithTwoCommits() throws IOException, GitAPIException {
        OwnSettings.apply();
        project = place.resolve("project");
        write("rules/nato/one.drl", "first");
        write("rules/nato/data.yaml", "first: data");
        write("rules/nato/README.md", "no rules");
        write("rules/nato/house/model/one.drl", "house");
        write("rules/reform/two.drl", "first reform");
        write("flat/flat.drl", "flat");
        try (var git = Git.init()
                .setDirectory(project.toFile())
                .setInitialBranch("main")
                .call()) {
            commit(git, "first");
            git.tag().setName("v1+beta").setAnnotated(false).call();
            write("rules/nato/one.drl", "second");
            commit(git, "second");
        }
        write("rules/nato/one.drl", "not committed");
        write("rules/new/three.drl", "never committed");
    }

    @Test
    void aFolderOnDiskIsReadAsItIs() throws Exception {
        var named = named(project.resolve("rules/nato").toString());
        assertThat(named.folder().files()).containsEntry("one.drl", "not committed");
        assertThat(named.overlays()).isEmpty();
    }

    @Test
    void laterFoldersLieOverEarlierOnes() throws Exception {
        var word = project.resolve("rules/nato") + "+" + project.resolve("rules/reform") + "+"
                + project.resolve("rules/new");
        var named = named(word);
        assertThat(named.word()).isEqualTo(word);
        assertThat(named.overlays()).extracting(RuleFolder::name).containsExactly("reform", "new");
    }

    @Test
    void aRevisionMeansTheUsualFolderAsItWas() throws Exception {
        var head = named("HEAD").folder();
        assertThat(head.files()).containsOnlyKeys("data.yaml", "one.drl").containsEntry("one.drl", "second");
        assertThat(head.place()).isEqualTo("HEAD:rules/nato");
        assertThat(head.name()).isEqualTo("nato");
        assertThat(named("HEAD~1").folder().files()).containsEntry("one.drl", "first");
        assertThat(named("main").folder().files()).containsEntry("one.drl", "second");
        assertThat(named("v1+beta").folder().files()).containsEntry("one.drl", "first");
    }

    @Test
    void foldersBelowAreThoseOfTheRevision() throws Exception {
        var head = named("HEAD").folder();
        assertThat(head.folders()).containsExactly("house");
        assertThat(head.folder("house").folders()).containsExactly("model");
        assertThat(head.folder("house").folder("model").files()).containsEntry("one.drl", "house");
        assertThat(head.folder("house").folder("real").files()).isNull();
    }

    @Test
    void aFolderOfARevisionMayBeNamed() throws Exception {
        assertThat(named("HEAD:flat").folder().files()).containsOnlyKeys("flat.drl");
        assertThat(named("HEAD~1:rules/nato/").folder().files()).containsEntry("one.drl", "first");
        assertThat(named("HEAD:").folder().folders()).contains("flat", "rules");
    }

    @Test
    void anOverlayIsThatOfTheRevisionWhereItHasOneAndElseThatOnDisk() throws Exception {
        write("rules/reform/two.drl", "reform of today");
        var named = named("HEAD~1+" + project.resolve("rules/reform") + "+" + project.resolve("rules/new"));
        assertThat(named.overlays().get(0).files()).containsEntry("two.drl", "first reform");
        assertThat(named.overlays().get(1).files()).containsEntry("three.drl", "never committed");
        assertThat(named("HEAD+HEAD:flat").overlays().get(0).files()).containsOnlyKeys("flat.drl");
    }

    @Test
    void aBareRepositoryHasRevisionsToo() throws Exception {
        var bare = place.resolve("bare.git");
        Git.cloneRepository()
                .setBare(true)
                .setURI(project.toUri().toString())
                .setDirectory(bare.toFile())
                .call()
                .close();
        var named = new RuleFolders(bare.resolve("rules/nato"), true, place).named("HEAD~1");
        assertThat(named.folder().files()).containsEntry("one.drl", "first");
    }

    @Test
    void aShallowCloneSaysThatItLacksWhatCameBefore() throws Exception {
        var shallow = place.resolve("shallow");
        Git.cloneRepository()
                .setDepth(1)
                .setURI(project.toUri().toString())
                .setDirectory(shallow.toFile())
                .call()
                .close();
        var folders = new RuleFolders(shallow.resolve("rules/nato"), true, place);
        assertThat(folders.named("HEAD").folder().files()).containsEntry("one.drl", "second");
        assertThatThrownBy(() -> folders.named("HEAD~1"))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("neither a folder nor a revision; this clone is shallow");
    }

    @Test
    void whatIsNeitherIsToldWithWhatMayBeMeant() {
        assertThatThrownBy(() -> named("mian"))
                .hasMessageContaining("mian: unknown-rules: `mian` is neither a folder nor a revision")
                .hasMessageContaining("did you mean `main`?");
        assertThatThrownBy(() -> named("HEAD:rules/nat"))
                .hasMessageContaining("no-folder: revision `HEAD` has no folder `rules/nat`")
                .hasMessageContaining("did you mean `rules/nato`? allowed: `flat`");
        var reforn = project.resolve("rules/nato") + "+" + project.resolve("rules/reforn");
        assertThatThrownBy(() -> named(reforn)).hasMessageContaining("neither a folder nor a revision");
        assertThatThrownBy(() -> named(project.resolve("rules/nato") + "+"))
                .hasMessageContaining("a name is missing beside a `+`");
        assertThatThrownBy(() -> named("HEAD~99")).isInstanceOf(ProblemsFound.class);
        assertThatThrownBy(() -> named("HEAD^{blob}:")).isInstanceOf(ProblemsFound.class);
        assertThatThrownBy(() -> named("a..b")).isInstanceOf(ProblemsFound.class);
    }

    @Test
    void whereThereIsNoRepositoryThatIsSaid() {
        var folders = new RuleFolders(place.resolve("rules/nato"), true, place);
        assertThatThrownBy(() -> folders.named("HEAD"))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("there is no folder `HEAD`, and no git repository");
    }

    @Test
    void whatIsNoTextIsToldAsUnreadable() throws Exception {
        Files.write(project.resolve("flat/flat.drl"), new byte[] {(byte) 0xff});
        try (var git = Git.open(project.toFile())) {
            commit(git, "third");
        }
        assertThatThrownBy(() -> named("HEAD:flat"))
                .isInstanceOf(ProblemsFound.class)
                .hasMessageContaining("unreadable");
    }

    private Named named(String word) throws ProblemsFound {
        return new RuleFolders(project.resolve("rules/nato"), true, place).named(word);
    }

    private void write(String file, String text) throws IOException {
        var path = project.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(NOBODY)
                .setCommitter(NOBODY)
                .setSign(false)
                .call();
    }
}
