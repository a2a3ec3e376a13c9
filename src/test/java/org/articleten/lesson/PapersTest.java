package org.articleten.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Papers can be read by everybody, on a screen, on a telephone and in print. */
class PapersTest {
    @TestFactory
    Stream<DynamicTest> everyPaperIsAWellFormedPage() throws ProblemsFound {
        var papers = new ArrayList<Paper>();
        for (var scenario : ScenarioFiles.read(List.of("scenarios/lessons", "scenarios/ukraine"))) {
            papers.add(LessonPaper.all(Given.key(scenario)));
        }
        for (var exercise : ExercisesTest.shipped()) {
            for (var part : Part.values()) {
                papers.add(ExercisePaper.of(Exercises.complete(exercise, Given.BOOK), part));
            }
        }
        assertThat(papers).hasSizeGreaterThan(60);
        return papers.stream()
                .map(paper -> DynamicTest.dynamicTest(paper.title(), () -> {
                    var page = parsed(paper.html());
                    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
                    assertThat(page.getElementsByTagName("script").getLength()).isZero();
                    assertThat(page.getElementsByTagName("link").getLength()).isZero();
                    assertThat(page.getElementsByTagName("main").getLength()).isEqualTo(1);
                    assertThat(paper.html())
                            .doesNotContain("http:", "src=", "style=", "onclick")
                            .contains("break-after: page");
                    headingsAreInOrder(page);
                    assertThat(paper.html()).isEqualTo(paper.html());
                }));
    }

    /** No level is left out on the way down, and there is one title. */
    private static void headingsAreInOrder(Document page) {
        var levels = new ArrayList<Integer>();
        var all = page.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            var name = ((Element) all.item(i)).getTagName();
            if (name.matches("h[1-6]")) {
                levels.add(Integer.valueOf(name.substring(1)));
            }
        }
        assertThat(levels).startsWith(1).containsOnlyOnce(1).hasSizeGreaterThan(2);
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("headings %s", levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void theKeyBeginsOnAPageOfItsOwn() throws ProblemsFound {
        var key = Given.key(Given.scenario(Given.OBJECTED));
        var html = LessonPaper.all(key).html();

        assertThat(html).containsOnlyOnce("<hr/>\n<h2>Answer key</h2>").contains("hr { break-after: page;");
        assertThat(LessonPaper.all(key).markdown()).containsOnlyOnce("\n---\n\n## Answer key\n");
        assertThat(LessonPaper.sheet(key.sheet()).html()).doesNotContain("<hr/>");
        assertThat(LessonPaper.key(key).html()).contains("Answer key").doesNotContain("Work sheet");
    }

    @Test
    void whatAScenarioSaysIsNoMarkup() throws ProblemsFound {
        var scenario = Given.scenario(Given.OBJECTED.replace("Gammia}", "\"<script>*G*</script>\"}"));
        var paper = LessonPaper.all(Given.key(scenario));

        assertThat(paper.html()).contains("&lt;script&gt;*G*&lt;/script&gt;").doesNotContain("<script");
        assertThat(paper.markdown()).contains("\\<script\\>\\*G\\*").doesNotContainPattern("(?<!\\\\)<script");
    }

    @Test
    void theKeyTellsTheResultItsReasonsAndWhatCouldChangeIt() throws ProblemsFound {
        assertThat(LessonPaper.key(Given.key(Given.scenario(Given.OBJECTED))).markdown())
                .contains("Gammia says no.")
                .contains("**Right answer:** D. An invitation is not agreed")
                .contains("| object | 1 | Gammia (XC) |")
                .contains("(treaty, R-BLK-01, North Atlantic Treaty, Art. 10")
                .contains("- Gammia consents (alone enough): invited.")
                .contains("1. Whose agreement was needed on this day");
    }

    private static Document parsed(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    }
}
