package org.articleten.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.articleten.browser.Readers.Room;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: it can be read by everyone, on every screen, in both languages. */
@ExtendWith(Readers.class)
class EveryPageInBrowserTest {
    private static final int SMALLEST = 320;
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Room room;

    EveryPageInBrowserTest(Room room) {
        this.room = room;
    }

    static Stream<String> pages() {
        return Stream.of(
                "?votes=US:object,RU:object,HU:undecided,FR:reserve,DE:conditional",
                "?rules=two-thirds&votes=US:object",
                "?scenario=scenarios/history/2022-finland-and-sweden.yaml&date=2023-07-01&applicant=SE",
                "library?folder=history",
                "library/scenarios/history/1981-spain.yaml",
                "rules",
                "rules/R-DEC-02",
                "lessons",
                "lessons/scenarios/lessons/02-russia-can-veto.yaml",
                "exercises/e1",
                "exercises/e7");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothingInLightOrDarkOnASmallScreenOrALargeOne(String path) {
        var large = new Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setColorScheme(ColorScheme.LIGHT)
                .setLocale("en-GB");
        var small = new Browser.NewContextOptions()
                .setViewportSize(SMALLEST, 700)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("fr-FR");
        for (var options : List.of(large, small)) {
            try (var reader = room.reader(options)) {
                reader.opens(path);
                var found = new AxeBuilder(reader.page()).withTags(WCAG).analyze();
                assertThat(found.getPasses()).as("checks that were made").isNotEmpty();
                assertThat(found.getViolations()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingSticksOutOfAScreenOf320Pixels(String path) {
        var small =
                new Browser.NewContextOptions().setViewportSize(SMALLEST, 700).setLocale("fr-FR");
        try (var reader = room.reader(small)) {
            reader.opens(path);
            assertThat(reader.width()).isLessThanOrEqualTo(SMALLEST);
        }
    }
}
