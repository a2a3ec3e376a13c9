package org.articleten.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreSchemaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NO",
                "no",
                "yes",
                "on",
                "y",
                "2025-11-26",
                "1_000",
                "0b1",
                "1:30",
                "-",
                "+",
                ".",
                "e5",
                "1e",
                "0x",
                "0xG",
                "0o8",
                "-.",
                ".e5",
                "1.5.2",
                "--5",
                "tRUE",
                "nil",
                "NaN",
                "inf",
                "١",
                "US"
            })
    void isText(String text) {
        assertThat(CoreSchema.type(text)).isEqualTo(ScalarType.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "32", "-1", "+5", "007", "0x1F", "0o17", "99999999999999999999"})
    void isAWholeNumber(String text) {
        assertThat(CoreSchema.type(text)).isEqualTo(ScalarType.INTEGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1.", ".5", "1e3", "1.5E-7", "+12e03", ".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
    void isAFraction(String text) {
        assertThat(CoreSchema.type(text)).isEqualTo(ScalarType.FRACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void isATruthValue(String text) {
        assertThat(CoreSchema.type(text)).isEqualTo(ScalarType.TRUTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void isNothing(String text) {
        assertThat(CoreSchema.type(text)).isEqualTo(ScalarType.NOTHING);
    }
}
