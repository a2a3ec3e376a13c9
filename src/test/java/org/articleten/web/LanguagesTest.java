package org.articleten.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a reader gets. */
class LanguagesTest {
    private final Languages languages = new Languages(List.of("en", "fr"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    |                         | en",
                "    | fr                      | fr",
                "    | fr-BE                   | fr",
                "    | FR                      | fr",
                "    | en;q=0.2, fr;q=0.8      | fr",
                "    | de, es                  | en",
                "    | *                       | en",
                "    | fr;q=x                  | en",
                "    | ,,,;;;                  | en",
                " fr | en                      | fr",
                " en | fr                      | en",
                " de | fr                      | fr"
            })
    void theAddressGoesBeforeTheBrowserAndEnglishIsForTheRest(String wished, String accepted, String language) {
        assertThat(languages.of(wished, accepted)).isEqualTo(language);
    }
}
