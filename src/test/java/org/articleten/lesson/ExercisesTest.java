package org.articleten.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.Test;

/** Exercises for a room: those that are shipped, and what they take from the rule book. */
class ExercisesTest {
    private static final String HEAD = """
                id: X
                title: A test
                minutes: 10
                players: {from: 2, to: 4}
                phases:
                  - {from: 0, to: 10, title: All of it}
                """;

    static List<Exercise> shipped() throws ProblemsFound {
        var exercises = new ArrayList<Exercise>();
        for (var file : ScenarioFiles.exercises(List.of("scenarios/lessons"))) {
            exercises.add(ExerciseReader.read(file.name(), file.bytes()));
        }
        return exercises;
    }

    @Test
    void sevenAreShipped() throws ProblemsFound {
        assertThat(shipped()).extracting(Exercise::id).containsExactly("E1", "E2", "E3", "E4", "E5", "E6", "E7");
    }

    @Test
    void eachShippedOneHasAWholeCourseGoalsRolesAndAKeyWithRules() throws ProblemsFound {
        assertThat(shipped()).hasSize(7).allSatisfy(exercise -> {
            Exercises.check(exercise, Given.BOOK);
            assertThat(exercise.goals()).isNotEmpty();
            assertThat(exercise.roles()).isNotEmpty().allSatisfy(role -> {
                assertThat(role.may()).isNotEmpty();
                assertThat(role.mayNot()).isNotEmpty();
            });
            assertThat(exercise.debrief()).isNotEmpty();
            assertThat(exercise.variants()).isNotEmpty();
            assertThat(exercise.scenarios()).isNotEmpty();
            assertThat(exercise.answers())
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(answer.rules()).isNotEmpty());
            if (exercise.days() == 1) {
                assertThat(exercise.phases().get(0).from()).isZero();
                assertThat(exercise.phases().get(exercise.phases().size() - 1).to())
                        .isEqualTo(exercise.minutes());
                for (var i = 1; i < exercise.phases().size(); i++) {
                    assertThat(exercise.phases().get(i).from())
                            .isEqualTo(exercise.phases().get(i - 1).to());
                }
            }
        });
    }

    @Test
    void theRulesAnswerWhoIsEuropeanAndOfWhatForceATextIs() throws ProblemsFound {
        var key = key("""
                asOf: 2025-11-26
                handouts:
                  - title: Cards
                    cards:
                      - {title: One, says: Mexico, state: MX}
                      - {title: Two, says: Kazakhstan, state: KZ}
                      - {title: Three, says: A text, rule: R-OUT-02}
                      - {title: Four, says: Own law, rule: R-ELI-13, force: domestic}
                      - {title: Five, says: A text, force: practice, answer: Of Allies.}
                """);

        assertThat(key)
                .contains("One (Mexico): State: yes; European State: no; already a Party: no."
                        + " If every Party agreed on 26 November 2025: it cannot be invited, whatever the Allies say.")
                .contains("Two (Kazakhstan): State: yes; European State: arguable; already a Party: no."
                        + " If every Party agreed on 26 November 2025: it is invited.")
                .contains("Three (A text): Political promise (R-OUT-02).")
                .contains("Four (Own law): Domestic law (R-ELI-13).")
                .contains("Five (A text): Practice. Of Allies.");
    }

    @Test
    void aDomesticCardTellsTheDataOfTheRuleBook() throws ProblemsFound {
        var text = "handouts:\n  - title: Cards\n    cards:\n      - {title: One, home: GB}\n";

        assertThat(paper(text, Part.SHEET))
                .contains("### One\n\nNobody need vote: it passes unless parliament objects in time.")
                .contains("The last step: the Foreign Secretary ratifies");
    }

    @Test
    void playersGetRolesOnPagesOfTheirOwnAndNoAnswer() throws ProblemsFound {
        var text = """
                roles:
                  - {name: Chair, may: [ask], mayNot: [agree]}
                  - {name: Ally, may: [object], mayNot: [vote]}
                handouts:
                  - title: Slips
                    cards:
                      - {title: One, says: Say nothing., answer: It has agreed.}
                answers:
                  - {question: Has it agreed?, answer: It has., rules: [R-DEC-04]}
                """;

        assertThat(paper(text, Part.SHEET))
                .contains(
                        "## Role: Chair\n\n### You may\n\n- ask\n\n### You may not\n\n- agree\n\n---\n\n## Role: Ally")
                .contains("### One\n\nSay nothing.")
                .doesNotContain("agreed", "plan");
        assertThat(paper(text, Part.KEY))
                .contains(
                        "## The teacher's plan",
                        "**Has it agreed?** It has. (R-DEC-04)",
                        "One (Say nothing.): It has agreed.");
    }

    @Test
    void timesOfTheDayAreCountedFromTheBeginning() throws ProblemsFound {
        var text = HEAD.replace("minutes: 10", "minutes: 200\ndays: 2\nstarts: \"09:30\"")
                + "  - {day: 2, from: 150, to: 170, title: Silence, does: All wait., clock: 20}\n";

        assertThat(ExercisePaper.of(ExerciseReader.read("x", text.getBytes(UTF_8)), Part.KEY)
                        .markdown())
                .contains("| day 1, 09:30–09:40 | All of it |")
                .contains("| day 2, 12:00–12:20 | Silence. All wait. A silence of 20 minutes runs. |");
    }

    @Test
    void whatTheRuleBookOrTheFolderDoesNotHaveIsNamed() throws ProblemsFound {
        var text = HEAD + """
                handouts:
                  - title: Cards
                    cards:
                      - {title: One, says: A, rule: R-DEC-99}
                      - {title: Two, home: MX}
                      - {title: Three, says: C, state: MX}
                      - {title: Four, says: D, rule: R-OUT-02, force: treaty}
                answers: [{question: A, answer: B, rules: [R-POL-99]}]
                scenarios: [01-no-such-file.yaml]
                """;
        var exercise = ExerciseReader.read("scenarios/lessons/x.exercise.yaml", text.getBytes(UTF_8));

        var found = catchThrowableOfType(ProblemsFound.class, () -> Exercises.check(exercise, Given.BOOK));

        assertThat(found.problems())
                .extracting("code")
                .containsExactly(
                        "unknown-rule", "unknown-law", "no-day", "other-force", "unknown-rule", "missing-file");
        assertThat(found.problems().get(5)).hasToString("""
                scenarios/lessons/x.exercise.yaml:15:13: missing-file: there is no such file as `01-no-such-file.yaml`
                help: name a scenario by its path from this file""");
    }

    private static String key(String more) throws ProblemsFound {
        return paper(more, Part.KEY);
    }

    private static String paper(String more, Part part) throws ProblemsFound {
        var exercise = ExerciseReader.read(Path.of("x.exercise.yaml").toString(), (HEAD + more).getBytes(UTF_8));
        return ExercisePaper.of(Exercises.complete(exercise, Given.BOOK), part).markdown();
    }
}
