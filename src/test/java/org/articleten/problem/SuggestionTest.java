package org.articleten.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> WORDS = List.of("consent", "object", "conditional", "houseRules", "asOf", "no");

    @ParameterizedTest
    @CsvSource({
        "consents, consent",
        "cosnent, consent",
        "Object, object",
        "conditionnal, conditional",
        "house-rules, houseRules",
        "house_rules, houseRules",
        "asof, asOf",
        "NO, no"
    })
    void suggestsTheWordThatIsAFewKeystrokesAway(String written, String meant) {
        assertThat(Suggestion.nearest(written, WORDS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"veto", "xy", "n", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz"})
    void suggestsNothingThatIsFarAway(String written) {
        assertThat(Suggestion.nearest(written, WORDS)).isEmpty();
    }

    @Test
    void namesTheNearestWordAndAllThatAreAllowed() {
        assertThat(Suggestion.help("objct", List.of("consent", "object")))
                .isEqualTo("did you mean `object`? allowed: `consent`, `object`");
        assertThat(Suggestion.help("veto", List.of("consent", "object"))).isEqualTo("allowed: `consent`, `object`");
    }
}
