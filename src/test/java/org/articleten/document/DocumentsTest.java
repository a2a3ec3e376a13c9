package org.articleten.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    @Test
    void everyPartHasItsPlace() throws ProblemsFound {
        var map = (MapNode) read("title: x\nvotes:\n  US: [a, 'b c']\n");

        assertThat(map.place()).isEqualTo(new Place("doc.yaml", 1, 1));
        var votes = map.entry("votes");
        assertThat(votes).isNotNull();
        assertThat(votes.key().place()).isEqualTo(new Place("doc.yaml", 2, 1));
        var list = (ListNode) ((MapNode) votes.value()).entries().get(0).value();
        assertThat(list.place()).isEqualTo(new Place("doc.yaml", 3, 7));
        assertThat(list.items().get(1)).isEqualTo(new ScalarNode(new Place("doc.yaml", 3, 11), "b c", ScalarType.TEXT));
    }

    @Test
    void columnsCountCharactersAsTheReaderSeesThem() throws ProblemsFound {
        var map = (MapNode) read("{𝒳é: a, b: c}");

        assertThat(map.entries().get(1).key().place().column()).isEqualTo(9);
    }

    @Test
    void norwayAndTheKeyOnAreText() throws ProblemsFound {
        var map = (MapNode) read("on: NO\noff: yes\n");

        assertThat(map.entries()).allSatisfy(entry -> {
            assertThat(entry.key().type()).isEqualTo(ScalarType.TEXT);
            assertThat(((ScalarNode) entry.value()).type()).isEqualTo(ScalarType.TEXT);
        });
    }

    @Test
    void keysStayInTheirOrder() throws ProblemsFound {
        var map = (MapNode) read("{z: 1, a: 2, m: 3}");

        assertThat(map.entries()).extracting(MapNode.Entry::name).containsExactly("z", "a", "m");
    }

    @Test
    void anAliasRepeatsItsAnchor() throws ProblemsFound {
        var map = (MapNode) read("a: &x {b: c}\nd: *x\n");

        assertThat(map.entries().get(1).value()).isEqualTo(map.entries().get(0).value());
    }

    @Test
    void anAnchorMayBeDefinedAgain() throws ProblemsFound {
        var list = (ListNode) read("[&x a, &x b, *x]");

        assertThat(((ScalarNode) list.items().get(2)).text()).isEqualTo("b");
    }

    @Test
    void aTagMaySayWhatAValueIsAnyhow() throws ProblemsFound {
        var list = (ListNode) read("[!!str 5, !!int 5, !!bool true, !!null '', !!float 1.5, ! 5, !!seq [], !!map {}]");

        assertThat(list.items().subList(0, 6))
                .extracting(item -> ((ScalarNode) item).type())
                .containsExactly(
                        ScalarType.TEXT,
                        ScalarType.INTEGER,
                        ScalarType.TRUTH,
                        ScalarType.NOTHING,
                        ScalarType.FRACTION,
                        ScalarType.TEXT);
    }

    @Test
    void aTagMayNotSayWhatAValueIsNot() {
        assertThat(problems("{a: !!int five}")).isEqualTo("""
                        doc.yaml:1:5: unknown-tag: `five` is not `!!int`
                        help: leave the tag out; put a text that begins with `!` in quotes""");
        assertThat(problems("{a: !!map [b]}")).isEqualTo("""
                        doc.yaml:1:5: unknown-tag: the tag `!!map` is not allowed: a scenario is plain data
                        help: leave the tag out; put a text that begins with `!` in quotes""");
    }

    @Test
    void duplicateKeysAreAllReported() {
        assertThat(problems("a: 1\nb: 2\na: 3\nc: {d: 4, d: 5}\n")).isEqualTo("""
                        doc.yaml:3:1: duplicate-key: `a` stands here twice, first on line 1
                        help: keep one of the two
                        doc.yaml:4:11: duplicate-key: `d` stands here twice, first on line 4
                        help: keep one of the two""");
    }

    private static Node read(String text) throws ProblemsFound {
        return Documents.read("doc.yaml", text.getBytes(UTF_8));
    }

    private static String problems(String text) {
        var found = assertThatExceptionOfType(ProblemsFound.class)
                .isThrownBy(() -> read(text))
                .actual();
        return found.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
