package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.articleten.page.Shipped.house;
import static org.articleten.page.Shipped.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** The library, the rule book and the lessons, as pages get them. */
class HouseTest {
    @Test
    void theLibraryHasEveryShippedScenarioOnceWithWhatBecameOfIt() throws ProblemsFound {
        var library = json(house().library());
        var own = ScenarioFiles.find(List.of("scenarios")).size();
        assertThat(texts(library, "path"))
                .doesNotHaveDuplicates()
                .filteredOn(path -> path.startsWith("scenarios/"))
                .hasSize(own);
        assertThat(library)
                .allSatisfy(item -> assertThat(item.get("answers")).isNotEmpty())
                .anyMatch(item -> item.get("folder").asText().equals("reforms/two-thirds")
                        && item.get("rules").asText().equals("two-thirds"));
    }

    @Test
    void aHistoricalScenarioShowsHowAcceptancesCameIn() throws ProblemsFound {
        var spain = json(house().scenario("scenarios/history/1981-spain.yaml"));
        var course = spain.at("/courses/0");
        assertThat(course.at("/ratification/signed").asText()).isEqualTo("1981-12-10");
        assertThat(course.at("/ratification/inForce").asText()).isEqualTo("1982-05-29");
        var days = course.at("/ratification/days");
        assertThat(StreamSupport.stream(days.spliterator(), false)
                        .mapToInt(day -> day.get("accepted").size())
                        .sum())
                .isEqualTo(15);
        assertThat(days.get(days.size() - 1).get("missing").asInt()).isZero();
        assertThat(days.get(days.size() - 1).at("/accepted/0").asText()).isEqualTo("GR");
        assertThat(texts(course.get("ladder"), "stage")).contains("aspirant", "ratifying", "cleared", "member");
        assertThat(spain.get("text").asText()).startsWith("title: Spain joins in 1982");
    }

    @Test
    void anEntryOfTheRuleBookHasItsTextItsScenariosAndWhatChangesIt() throws ProblemsFound {
        var rule = json(house().rule("nato", "R-BLK-01", "en"));
        assertThat(rule.at("/rules/0/text").asText()).startsWith("rule \"").endsWith("end");
        assertThat(rule.get("scenarios"))
                .extracting(JsonNode::asText)
                .contains("scenarios/rules/r-blk-01-one-objection-in-the-council.yaml");
        assertThat(texts(rule.get("changedBy"), "rules"))
                .contains("two-thirds")
                .doesNotContain("nato", "euro-atlantic");
        assertThat(json(house().rule("nato", "R-ELI-03", "en")).get("changedBy"))
                .isEmpty();
        assertThat(json(house().rule("two-thirds", "R-REF-01", "en"))
                        .at("/changedBy/0/how")
                        .asText())
                .isEqualTo("added");
    }

    @Test
    void inFrenchARuleSaysTheSameInFrench() throws ProblemsFound {
        var rule = json(house().rule("nato", "R-BLK-01", "fr"));
        assertThat(rule.at("/rules/0/language").asText()).isEqualTo("fr");
        assertThat(rule.at("/rules/0/says").asText()).contains("{party}").doesNotContain("objection comes");
        assertThat(rule.at("/rules/0/text").asText()).contains("An objection comes from {party}");
    }

    @Test
    void inFrenchTheSameReasonsAreChosen() throws ProblemsFound {
        for (var table : List.of(
                "{\"votes\": {\"US\": \"object\", \"RU\": \"object\"}}",
                "{\"step\": \"acceptance\", \"accepts\": {\"TR\": false}}",
                "{\"scenario\": \"scenarios/history/1981-spain.yaml\", \"applicant\": \"ES\", \"date\": \"1982-05-30\"}")) {
            var english = json(house().tables().answer(table.getBytes(UTF_8), "en"));
            var french = json(house().tables().answer(table.getBytes(UTF_8), "fr"));
            assertThat(texts(french.get("why"), "rule")).isNotEmpty().isEqualTo(texts(english.get("why"), "rule"));
            assertThat(texts(french.get("why"), "says")).doesNotContainAnyElementsOf(texts(english.get("why"), "says"));
            assertThat(french.get("result")).isEqualTo(english.get("result"));
        }
    }

    @Test
    void aWorkSheetOfAnyShippedScenarioDoesNotGiveItsAnswerAway() throws ProblemsFound {
        var seen = 0;
        for (var item : json(house().library())) {
            var path = item.get("path").asText();
            var sheet = json(house().classroom().lesson(path, "en"));
            assertThat(sheet.has("right")).isFalse();
            assertThat(sheet.toString())
                    .as(path)
                    .doesNotContain(item.get("title").asText());
            seen++;
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void aLessonHasItsKeyWithTheTableOfTheDay() throws ProblemsFound {
        var key = json(house().classroom().lessonKey("scenarios/lessons/02-russia-can-veto.yaml", "en"));
        assertThat(texts(key.get("rules"), "rule")).containsExactly("R-OUT-01");
        assertThat(key.at("/tables/0/result/outcome").asText()).isEqualTo("invited");
        assertThat(key.get("right")).hasSize(1);
        assertThat(key.at("/right/0").asText()).isNotEqualTo(key.get("usual").asText());
    }

    @Test
    void everyLessonAndExerciseCanBePrinted() throws ProblemsFound {
        var lessons = json(house().classroom().lessons("en"));
        assertThat(lessons.get("lessons")).hasSizeGreaterThanOrEqualTo(30);
        assertThat(lessons.get("exercises")).hasSize(7);
        for (var lesson : lessons.get("lessons")) {
            assertThat(house().classroom().lessonPaper(lesson.get("path").asText(), "sheet"))
                    .startsWith("<!DOCTYPE html>");
        }
        for (var exercise : lessons.get("exercises")) {
            var id = exercise.get("id").asText();
            assertThat(house().classroom().exercisePaper(id, "key")).contains("Answer key");
            assertThat(json(house().classroom().exercise(id, "en")).get("scenarios"))
                    .allSatisfy(path -> assertThat(Path.of(path.asText())).exists());
        }
    }

    @Test
    void statesGoByTheirNamesInTheReadersLanguage() throws ProblemsFound {
        var french = json(house().states("fr"));
        assertThat(french.get("states"))
                .anyMatch(state -> state.get("code").asText().equals("DE")
                        && state.get("name").asText().equals("Allemagne")
                        && state.get("number").asInt() == 276);
        assertThat(french.get("accessions")).hasSize(32);
    }

    @Test
    void whatThereIsNotIsRefusedWithASuggestion() {
        assertThatThrownBy(() -> house().rule("nato", "R-OUT-1", "en"))
                .hasMessageContaining("did you mean `R-OUT-01`?");
        assertThatThrownBy(() -> house().classroom().exercise("e8", "en"))
                .hasMessageContaining("there is no exercise `e8`");
        assertThatThrownBy(() -> house().classroom().lessonPaper("scenarios/lessons/02-russia-can-veto.yaml", "half"))
                .hasMessageContaining("there is no part `half`");
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
