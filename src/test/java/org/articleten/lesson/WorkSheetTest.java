package org.articleten.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.explanation.Reason;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A work sheet tells what was done, and not what came of it. */
class WorkSheetTest {
    private static final int FEW = 300;

    /** Over all scenarios: no answer in one line, no reason, no title, and background only where it is a lesson of its own. */
    @TestFactory
    Stream<DynamicTest> noSheetGivesTheAnswerAway() throws ProblemsFound {
        var scenarios = ScenarioFiles.read(List.of("scenarios"));
        assertThat(scenarios).hasSizeGreaterThan(FEW);
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.path(), () -> {
                    var key = Given.key(scenario);
                    var text = LessonPaper.sheet(key.sheet()).markdown().replace("\\", "");

                    for (var told : key.told()) {
                        assertThat(text).doesNotContain(told.headline());
                        assertThat(told.why()).extracting(Reason::says).noneMatch(text::contains);
                        assertThat(told.remedies()).noneMatch(text::contains);
                    }
                    assertThat(text).doesNotContain(scenario.title(), "Answer key");
                    if (scenario.lesson() == null) {
                        assertThat(key.sheet().about()).isNull();
                    } else {
                        assertThat(text)
                                .doesNotContain(scenario.lesson().better().strip());
                    }
                }));
    }

    @Test
    void nothingButTheActsChangesASheet() throws ProblemsFound {
        var one = Given.sheet(Given.scenario(Given.OBJECTED), Wish.PLAIN);
        var other = Given.sheet(
                Given.scenario(
                        Given.OBJECTED.replace("Gammia says no", "What now?").replace("all about", "not about")
                                + "expect: {outcome: no-consensus}\n"),
                Wish.PLAIN);
        var acted = Given.sheet(Given.scenario(Given.OBJECTED.replace("object}", "consent}")), Wish.PLAIN);

        assertThat(one).isEqualTo(other);
        assertThat(LessonPaper.sheet(one).html())
                .isEqualTo(LessonPaper.sheet(other).html());
        assertThat(acted.story()).isNotEqualTo(one.story());
        assertThat(acted.options()).isEqualTo(one.options());
    }

    @Test
    void whatWasDoneIsToldInWords() throws ProblemsFound {
        var sheet = Given.sheet(Given.scenario(Given.OBJECTED), Wish.PLAIN);

        assertThat(sheet.question()).isEqualTo("What comes out for Zetia on 1 May 2030?");
        assertThat(sheet.given()).containsExactly("At the start the Parties are Alphia, Betia and Gammia.");
        assertThat(sheet.story())
                .extracting(Event::text)
                .containsExactly(
                        "The Council was asked to invite Zetia. Every Ally that is not named agreed; Gammia objected.");
    }

    @Test
    void onAnEarlierDayNothingLaterIsTold() throws ProblemsFound {
        var scenario = shipped("scenarios/history/1981-spain.yaml");
        var sheet = Given.sheet(scenario, new Wish(LocalDate.of(1981, 12, 9), null, null));

        assertThat(sheet.story())
                .extracting(Event::on)
                .isNotEmpty()
                .allMatch(day -> day.getYear() == 1981 && !day.isAfter(LocalDate.of(1981, 12, 9)));
        assertThat(Given.key(scenario, new Wish(LocalDate.of(1981, 12, 9), null, null))
                        .right())
                .singleElement()
                .extracting("word")
                .isEqualTo("aspirant");
    }

    @Test
    void onAnotherDayALessonsOwnQuestionIsNotAsked() throws ProblemsFound {
        var scenario = shipped("scenarios/lessons/11-silence-is-an-abstention.yaml");

        assertThat(Given.sheet(scenario, Wish.PLAIN).own()).isTrue();
        var derived = Given.sheet(scenario, new Wish(LocalDate.of(2030, 5, 10), null, null));
        assertThat(derived.own()).isFalse();
        assertThat(derived.says()).isNull();
        assertThat(derived.question()).isEqualTo("What comes out for Zetia on 10 May 2030?");
    }

    @Test
    void oneOfSeveralApplicantsCanBeAskedAboutAlone() throws ProblemsFound {
        var key = Given.key(
                shipped("scenarios/history/2022-finland-and-sweden.yaml"),
                new Wish(LocalDate.of(2023, 6, 1), "SE", null));

        assertThat(key.sheet().applicants()).extracting("name").containsExactly("Sweden");
        assertThat(key.right()).singleElement().extracting("word").isEqualTo("ratifying");
    }

    @Test
    void aSeedShufflesTheOptionsTheSameWayEachTime() throws ProblemsFound {
        var scenario = Given.scenario(Given.OBJECTED);
        var plain = Given.sheet(scenario, Wish.PLAIN).options();
        var seven = Given.sheet(scenario, new Wish(null, null, 7L)).options();

        assertThat(seven)
                .isEqualTo(Given.sheet(scenario, new Wish(null, null, 7L)).options());
        assertThat(seven)
                .extracting("word")
                .isNotEqualTo(plain.stream().map(WorkSheet.Option::word).toList());
        assertThat(seven)
                .extracting("word")
                .containsExactlyInAnyOrderElementsOf(
                        plain.stream().map(option -> (Object) option.word()).toList());
        assertThat(seven).extracting("letter").startsWith("A", "B", "C");
    }

    @Test
    void houseRulesAreNamedOnTheSheet() throws ProblemsFound {
        var sheet = Given.sheet(
                shipped("scenarios/rules/r-dec-08-by-house-rules-one-abstains-and-the-rest-agree.yaml"), Wish.PLAIN);

        assertThat(sheet.houseRules()).isEqualTo("House rules (model-nato), not those of NATO.");
    }

    private static Scenario shipped(String path) throws ProblemsFound {
        return ScenarioFiles.read(List.of(path)).get(0);
    }
}
