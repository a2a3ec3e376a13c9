package org.articleten.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.articleten.problem.ProblemsFound;

/** What is written is what somebody would write, and is read back as it was. */
class YamlTextTest {
    @Example
    void shortMapsStandOnOneLineAndActsOnLinesOfTheirOwn() {
        Map<String, Object> act = new LinkedHashMap<>();
        act.put("on", "2025-11-26");
        act.put("question", "invitation");
        act.put("votes", Map.of("default", "consent"));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", "All agree");
        data.put("parties", List.of("NO", "DK"));
        data.put("timeline", List.of(act));
        assertThat(YamlText.of(data)).isEqualTo("""
                title: All agree
                parties: [NO, DK]
                timeline:
                  - {on: 2025-11-26, question: invitation, votes: {default: consent}}
                """);
    }

    @Example
    void whatIsLongStandsOneEntryALine() {
        Map<String, Object> votes = new LinkedHashMap<>();
        for (String party : List.of("BE", "CA", "DK", "FR", "IS")) {
            votes.put(party, Map.of("vote", "conditional"));
        }
        assertThat(YamlText.of(Map.of("votes", votes))).isEqualTo("""
                votes:
                  BE: {vote: conditional}
                  CA: {vote: conditional}
                  DK: {vote: conditional}
                  FR: {vote: conditional}
                  IS: {vote: conditional}
                """);
    }

    @Example
    void onlyWhatWouldBeTakenForSomethingElseStandsInQuotes() {
        List<Object> items = Arrays.asList("NO", "no", "7", 7, "true", true, "null", null, "1.5", "a: b", "# c", "");
        assertThat(YamlText.of(Map.of("items", items)))
                .isEqualTo("items: [NO, no, '7', 7, 'true', true, 'null', null, '1.5', 'a: b', '# c', '']\n");
    }

    @Example
    void severalLinesStandAsTheyAre() {
        assertThat(YamlText.of(Map.of("about", "One line.\nAnother.\n"))).isEqualTo("""
                about: |
                  One line.
                  Another.
                """);
    }

    @Property(tries = 2000)
    void everythingIsReadBackAsItWas(@ForAll("documents") Map<String, Object> data) throws ProblemsFound {
        String text = YamlText.of(data);
        assertThat(PlainData.of(Documents.read("written.yaml", text.getBytes(StandardCharsets.UTF_8))))
                .as(text)
                .isEqualTo(data);
    }

    @Property(tries = 300)
    void theDocumentWithoutATextHasTheSameData(@ForAll("documents") Map<String, Object> data) {
        assertThat(PlainData.of(PlainData.document("none", data))).isEqualTo(data);
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        Arbitrary<String> words = Arbitraries.of(
                "consent",
                "NO",
                "2025-11-26",
                "yes",
                "~",
                "- a",
                "a\nb",
                " a",
                "a ",
                "a  b",
                "\n",
                "{",
                "x: y",
                "0x1F",
                "&a",
                "*a",
                "!t",
                "%",
                "@",
                "`",
                "'",
                "\"",
                "\\",
                "?",
                "a #b",
                "über",
                "\t",
                "=",
                "<<",
                "---",
                "...");
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, words),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .withChars('\n', 'é', '—')
                                .ofMaxLength(160)));
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts.map(text -> text), Arbitraries.integers().map(number -> number), Arbitraries.of(true, false));
        Arbitrary<Object> values = Arbitraries.lazyOf(
                () -> scalars,
                () -> scalars,
                () -> scalars.list().ofMaxSize(6).map(list -> list),
                () -> Arbitraries.maps(texts, scalars).ofMaxSize(4).map(map -> map),
                () -> Arbitraries.maps(texts, scalars)
                        .ofMaxSize(3)
                        .list()
                        .ofMaxSize(3)
                        .map(list -> list));
        return Arbitraries.maps(texts, values).ofMinSize(1).ofMaxSize(5);
    }
}
