package org.articleten.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void putsTextIntoBackticks() {
        assertThat(Quote.of("no consensus")).isEqualTo("`no consensus`");
        assertThat(Quote.of("")).isEqualTo("``");
        assertThat(Quote.each(List.of("a", "b"))).isEqualTo("`a`, `b`");
    }

    @Test
    void keepsLettersOfEveryAlphabet() {
        assertThat(Quote.of("Türkiye Україна 𝒳")).isEqualTo("`Türkiye Україна 𝒳`");
    }

    @Test
    void writesControlCharactersAsEscapes() {
        assertThat(Quote.of("a\nb\rc\td\u001B[31m\0")).isEqualTo("`a\\nb\\rc\\td\\u001b[31m\\u0000`");
    }

    @Test
    void writesWhatTurnsOrBreaksALineAsEscapes() {
        assertThat(Quote.of("a\u202Eb\u2028c\uD800")).isEqualTo("`a\\u202eb\\u2028c\\ud800`");
    }

    @Test
    void cannotBeLeftEarly() {
        assertThat(Quote.of("a`b")).isEqualTo("`a'b`");
    }

    @Test
    void shortensALongText() {
        assertThat(Quote.of("x".repeat(60))).isEqualTo("`" + "x".repeat(60) + "`");
        assertThat(Quote.of("x".repeat(61))).isEqualTo("`" + "x".repeat(57) + "...`");
    }
}
