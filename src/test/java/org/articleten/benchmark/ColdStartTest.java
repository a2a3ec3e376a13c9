package org.articleten.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole processes are measured beside an empty program, which this program brings along. */
class ColdStartTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void aProcessIsComparedWithAnEmptyProgram() {
        var figure = new ColdStart(List.of(JAVA, "-version"), "Java itself", JAVA).measure(Duration.ZERO);
        assertThat(figure.value()).isNotNull().isBetween(0.01, 100.0);
        assertThat(figure.unit()).isEqualTo("times an empty Java program");
        assertThat(figure.samples()).hasSize(5);
        assertThat(figure.method())
                .matches("[\\d,]+ ms and [\\d,]+ ms: the medians of 5 whole processes of each kind, .*by Java itself");
    }

    @Test
    void aProcessThatFailsIsNotMeasured() {
        var figure = new ColdStart(List.of(JAVA, "--nonsense"), "Java itself", JAVA).measure(Duration.ZERO);
        assertThat(figure.value()).isNull();
        assertThat(figure.method()).isEqualTo("`" + JAVA + " --nonsense` does not end well");
    }

    @Test
    void aProcessThatCannotBeginIsNotMeasured() {
        var figure = new ColdStart(List.of("./no-such-program"), "nothing", JAVA).measure(Duration.ZERO);
        assertThat(figure.value()).isNull();
        assertThat(figure.method()).startsWith("a process cannot be started: ");
    }

    @Test
    void theMiddleOfAnEvenNumberLiesBetweenTwo() {
        assertThat(ColdStart.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2.5);
        assertThat(ColdStart.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3.0);
    }
}
