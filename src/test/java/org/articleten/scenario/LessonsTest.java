package org.articleten.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** What a scenario teaches, as it is read. */
class LessonsTest {
    private static final String QUESTION = "title: A question\nasOf: 2030-05-01\napplicant: UA\nquestion: invitation\n";

    @Test
    void aScenarioNeedTeachNothing() throws ProblemsFound {
        assertThat(Reading.scenario(QUESTION).lesson()).isNull();
    }

    @Test
    void aLessonIsReadWithAllItSays() throws ProblemsFound {
        var lesson = Reading.scenario(QUESTION
                        + "lesson:\n"
                        + "  number: 3\n"
                        + "  says: Most of them is enough.\n"
                        + "  question: What comes of it?\n"
                        + "  answers: [It is invited, It is not]\n"
                        + "  usual: It is invited\n"
                        + "  right: It is not\n"
                        + "  better: Each of them has to agree.\n"
                        + "  rules: [R-DEC-09, R-DEC-02]\n"
                        + "  debrief: [Who has not spoken?]\n")
                .lesson();

        assertThat(lesson).isNotNull();
        assertThat(lesson.number()).isEqualTo(3);
        assertThat(lesson.says()).isEqualTo("Most of them is enough.");
        assertThat(lesson.question()).isEqualTo("What comes of it?");
        assertThat(lesson.answers()).containsExactly("It is invited", "It is not");
        assertThat(lesson.usual()).isEqualTo("It is invited");
        assertThat(lesson.right()).isEqualTo("It is not");
        assertThat(lesson.better()).isEqualTo("Each of them has to agree.");
        assertThat(lesson.ruleIds()).containsExactly("R-DEC-09", "R-DEC-02");
        assertThat(lesson.rules().get(1).place()).hasToString("scenario.yaml:13:21");
        assertThat(lesson.debrief()).containsExactly("Who has not spoken?");
    }

    @Test
    void withoutAnswersOfItsOwnALessonIsOnOutcomes() throws ProblemsFound {
        var lesson = Reading.scenario(QUESTION
                        + "lesson:\n"
                        + "  question: What comes of it?\n"
                        + "  usual: invited\n"
                        + "  better: Nobody has spoken.\n"
                        + "  rules: [R-DEC-09]\n")
                .lesson();

        assertThat(lesson).isNotNull();
        assertThat(lesson.answers()).isEmpty();
        assertThat(lesson.usual()).isEqualTo("invited");
        assertThat(lesson.right()).isNull();
    }
}
