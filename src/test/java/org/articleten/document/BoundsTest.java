package org.articleten.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BoundsTest {
    private static final Duration QUICKLY = Duration.ofSeconds(20);

    @Test
    void aBillionLaughsAreNotLaughed() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 10; i++) {
            var nine = String.join(", ", Collections.nCopies(9, "*a" + (i - 1)));
            text.append("a%d: &a%d [%s]\n".formatted(i, i, nine));
        }

        assertThat(problem(text.toString())).isEqualTo("""
                        doc.yaml:6:10: too-large: this document has more than 100000 parts, aliases written out
                        help: a scenario has a few hundred""");
    }

    @Test
    void manyPartsAreTooMany() {
        assertThat(problem("a: [" + "1,".repeat(100_000) + "]")).isEqualTo("""
                        doc.yaml:1:199999: too-large: this document has more than 100000 parts, aliases written out
                        help: a scenario has a few hundred""");
    }

    @Test
    void deepNestingIsTooDeepInBrackets() {
        assertThat(problem("[".repeat(100_000))).isEqualTo("""
                        doc.yaml:1:101: too-deep: this is nested more than 100 levels deep
                        help: a scenario needs fewer than ten""");
    }

    @Test
    void deepNestingIsTooDeepByIndentation() {
        var text = IntStream.range(0, 2000).mapToObj(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n"));

        assertThat(problem(text)).isEqualTo("""
                        doc.yaml:100:100: too-deep: this is nested more than 100 levels deep
                        help: a scenario needs fewer than ten""");
    }

    @Test
    void deepNestingIsTooDeepByAliases() {
        var text = new StringBuilder("- &a0 x\n");
        for (var i = 1; i < 200; i++) {
            text.append("- &a%d [*a%d]\n".formatted(i, i - 1));
        }

        assertThat(problem(text.toString())).isEqualTo("""
                        doc.yaml:100:9: too-deep: this is nested more than 100 levels deep
                        help: a scenario needs fewer than ten""");
    }

    @Test
    void aHundredLevelsAreNotTooDeep() throws ProblemsFound {
        assertThat(Documents.read("doc.yaml", ("[".repeat(100) + "]".repeat(100)).getBytes(UTF_8)))
                .isInstanceOf(ListNode.class);
    }

    @Test
    void moreThanFiveMegabytesAreTooLarge() {
        assertThat(problem("# " + "x".repeat(10_000_000))).isEqualTo("""
                        doc.yaml:1:1: too-large: this file is larger than 5 MB
                        help: a scenario takes a few kilobytes; is this the right file?""");
    }

    @Test
    void aLongTextBelowThatIsRead() throws ProblemsFound {
        var text = "about: \"" + "x".repeat(4_900_000) + "\"";

        assertThat(Documents.read("doc.yaml", text.getBytes(UTF_8))).isInstanceOf(MapNode.class);
    }

    private static String problem(String text) {
        var found = Assertions.assertTimeout(
                QUICKLY,
                () -> catchThrowableOfType(
                        ProblemsFound.class, () -> Documents.read("doc.yaml", text.getBytes(UTF_8))));
        assertThat(found.problems()).hasSize(1);
        return found.problems().get(0).toString();
    }
}
