package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The verb that writes lessons. */
class LessonTest {
    private static final String SCENARIO = "scenarios/lessons/01-nato-votes-and-the-majority-wins.yaml";
    private static final String EXERCISE = "scenarios/lessons/e1-silence.exercise.yaml";

    @Test
    void theSheetAndTheKeyAreTheTwoPartsOfAll() {
        var sheet = Call.of("lesson", "--part", "sheet", SCENARIO);
        var key = Call.of("lesson", "--part", "key", SCENARIO);
        var all = Call.of("lesson", SCENARIO);

        assertThat(all.status()).isZero();
        assertThat(all.err()).isEmpty();
        var title = "# Lesson 1: “NATO votes, and the majority wins.”\n";
        assertThat(sheet.out()).startsWith(title).doesNotContain("Right answer");
        assertThat(key.out()).startsWith(title).contains("Right answer").doesNotContain("Work sheet");
        assertThat(all.out()).isEqualTo(sheet.out() + "\n---\n" + key.out().substring(title.length()));
    }

    @Test
    void theSameCallGivesTheSameBytes() {
        assertThat(Call.of("lesson", "--seed", "5", "--format", "html", SCENARIO))
                .isEqualTo(Call.of("lesson", "--seed", "5", "--format", "html", SCENARIO));
        assertThat(Call.of("lesson", "--seed", "5", SCENARIO).out())
                .isNotEqualTo(Call.of("lesson", "--seed", "6", SCENARIO).out());
    }

    @Test
    void whatItCannotDoItRefuses() {
        refused("missing-argument: `lesson` needs one file", "lesson");
        refused("unknown-value: `--part` of `lesson` cannot be `keys`", "lesson", "--part", "keys", SCENARIO);
        refused("unknown-value: `--format` of `lesson` cannot be `text`", "lesson", "--format", "text", SCENARIO);
        refused("bad-number: `--seed` cannot be `x`", "lesson", "--seed", "x", SCENARIO);
        refused("unknown-applicant: `SE` is no applicant of this scenario", "lesson", "--applicant", "SE", SCENARIO);
        refused("too-many: `lesson` takes one scenario", "lesson", "scenarios/lessons");
        refused(
                "contrary-options: `--as-of` says nothing about an exercise",
                "lesson",
                "--as-of",
                "2025-01-01",
                EXERCISE);
        refused("missing-file", "lesson", "scenarios/lessons/e9.exercise.yaml");
    }

    private static void refused(String problem, String... words) {
        var call = Call.of(words);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(problem).contains("help: ");
    }

    @Test
    void anExerciseIsNoScenario() {
        refused("exercise-file: this is an exercise, and no scenario", "run", EXERCISE);
        assertThat(Call.of("test", "scenarios/lessons").out()).startsWith("30 scenarios, ");
        assertThat(Call.of("check", EXERCISE).out()).startsWith("0 scenarios, 1 exercise and ");
        assertThat(Call.of("check", "scenarios/lessons").out()).startsWith("30 scenarios, 7 exercises and ");
    }

    @Test
    void anotherDayOrOneApplicantCanBeAskedAbout() {
        var call = Call.of(
                "lesson",
                "--as-of",
                "2023-06-01",
                "--applicant",
                "SE",
                "scenarios/history/2022-finland-and-sweden.yaml");

        assertThat(call.out())
                .startsWith("# What comes out for Sweden on 1 June 2023?\n")
                .contains("**Right answer:** G. The protocol is signed, and waits for acceptances");
    }
}
