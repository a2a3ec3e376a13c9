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
        var lesson = Reading.scenario(QUESTION + """
                lesson:
                  number: 3
                  says: Most of them is enough.
                  question: What comes of it?
                  answers: [It is invited, It is not]
                  usual: It is invited
                  right: It is not
                  better: Each of them has to agree.
                  rules: [R-DEC-09, R-DEC-02]
                  debrief: [Who has not spoken?]
                """).lesson();

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
        var lesson = Reading.scenario(QUESTION + """
                lesson:
                  question: What comes of it?
                  usual: invited
                  better: Nobody has spoken.
                  rules: [R-DEC-09]
                """).lesson();

        assertThat(lesson).isNotNull();
        assertThat(lesson.answers()).isEmpty();
        assertThat(lesson.usual()).isEqualTo("invited");
        assertThat(lesson.right()).isNull();
    }
}
