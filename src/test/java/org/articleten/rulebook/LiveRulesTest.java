package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that somebody works on are at each moment what a rule book of the same files is. */
class LiveRulesTest {
    private static final String RULE = """
            package live
            import org.articleten.facts.*
            dialect "mvel"

            rule "%s"
                @id("R-%s-01")
                @force("model")
                @source("none")
                @says("%s")
            when
                Applicant( $state : state )
            then
            end
            """;

    @TempDir
    Path folder;

    private LiveRules live;

    @BeforeEach
    void writeRules() throws IOException {
        for (var data :
                List.of("parties.yaml", "states.yaml", "dates.yaml", "treaty.yaml", "domestic.yaml", "record.yaml")) {
            Files.copy(Path.of("rules", "nato", data), folder.resolve(data));
        }
        write("a.drl", RULE.formatted("A", "AAA", "First."));
        write("b.drl", RULE.formatted("B", "BBB", "Second."));
        live = LiveRules.of(RuleFolder.on(folder), List.of());
    }

    @Test
    void onlyWhatHasChangedIsCompiled() throws IOException, ProblemsFound {
        assertSame();
        assertSame();
        assertThat(live.filesCompiled()).isZero();
        write("b.drl", RULE.formatted("B", "BBB", "Otherwise.") + "// longer\n");
        assertSame();
        assertThat(live.filesCompiled()).isEqualTo(1);
        assertThat(live.book().rule("B")).extracting(RuleInfo::says).isEqualTo("Otherwise.");
    }

    @Test
    void filesRulesAndDataComeAndGo() throws IOException, ProblemsFound {
        assertSame();
        write("c.drl", RULE.formatted("C", "CCC", "Third."));
        assertSame();
        Files.delete(folder.resolve("a.drl"));
        assertSame();
        write("b.drl", RULE.formatted("B renamed", "BBB", "Second."));
        assertSame();
        assertThat(live.book().rules()).extracting(RuleInfo::name).containsExactly("B renamed", "C");
        var dates = folder.resolve("dates.yaml");
        Files.writeString(dates, Files.readString(dates) + "# a comment\n");
        assertSame();
        assertThat(live.filesCompiled()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldAsForARuleBookAndMended() throws IOException, ProblemsFound {
        assertSame();
        for (var wrong : List.of(
                RULE.formatted("B", "BBB", "Second.").replace("Applicant(", "Aplicant("),
                RULE.formatted("B", "BBB", "Second.").replace("@force(\"model\")", ""),
                RULE.formatted("A", "BBB", "Second."))) {
            write("b.drl", wrong);
            var known = problems();
            assertThatThrownBy(() -> live.book())
                    .isInstanceOf(ProblemsFound.class)
                    .hasMessage(known);
            assertThatThrownBy(() -> live.book())
                    .isInstanceOf(ProblemsFound.class)
                    .hasMessage(known);
            write("b.drl", RULE.formatted("B", "BBB", "Second."));
            assertSame();
        }
    }

    @Test
    void houseRulesAreLookedAtAnewToo() throws IOException, ProblemsFound {
        var house = Files.createDirectories(folder.resolve("house").resolve("own"));
        Files.writeString(house.resolve("h.drl"), RULE.formatted("H", "HHH", "House."));
        assertThat(live.book().under("own").rule("H"))
                .extracting(RuleInfo::says)
                .isEqualTo("House.");
        Files.writeString(house.resolve("h.drl"), RULE.formatted("H", "HHH", "Home."));
        var book = live.book().under("own");
        assertThat(book.rule("H")).extracting(RuleInfo::says).isEqualTo("Home.");
        assertThat(book.digest())
                .isEqualTo(RuleBook.load(folder, List.of()).under("own").digest());
    }

    private void assertSame() throws ProblemsFound {
        var now = live.book();
        var anew = RuleBook.load(folder, List.of());
        assertThat(now.rules()).isEqualTo(anew.rules());
        assertThat(now.digest()).isEqualTo(anew.digest());
        var session = now.newSession();
        try {
            assertThat(session.getKieBase().getKiePackages().stream()
                            .mapToInt(each -> each.getRules().size())
                            .sum())
                    .isEqualTo(anew.rules().size());
        } finally {
            session.dispose();
        }
    }

    private String problems() {
        try {
            RuleBook.load(folder, List.of());
            throw new AssertionError("nothing is wrong");
        } catch (ProblemsFound known) {
            return known.getMessage();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
