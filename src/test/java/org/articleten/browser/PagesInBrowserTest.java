package org.articleten.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.articleten.browser.Readers.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library, the rule book and the lessons, and two languages. */
@ExtendWith(Readers.class)
class PagesInBrowserTest {
    private final Room room;

    PagesInBrowserTest(Room room) {
        this.room = room;
    }

    @Test
    void aScenarioIsFoundInTheLibraryAndOpenedAtTheTable() {
        try (var student = room.reader()) {
            student.opens("library");
            student.page().locator("#search").fill("spain 1982 deposit");
            student.page().locator("#folder").selectOption("history");
            assertThat(student.sees("main [role='status']").last().innerText()).isEqualTo("One scenario");
            student.clicks(".entries a");
            assertThat(student.sees("h1").innerText()).contains("Spain joins in 1982");
            assertThat(student.sees(".chart").getAttribute("aria-label"))
                    .isEqualTo("Acceptances of the protocol of Spain: 15 by 29 May 1982");
            assertThat(student.page().locator(".ladder li[data-how='done']").count())
                    .isEqualTo(4);
            student.clicks("a.button");
            student.isTold("A Party to the North Atlantic Treaty since 30 May 1982");
        }
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        try (var student = room.reader()) {
            student.opens("library");
            student.page().locator("#search").fill("zyxwvutsrq");
            assertThat(student.sees("main [role='status']").innerText()).contains("Nothing is found");
        }
    }

    @Test
    void aRuleIsFoundByItsWordsAndShownInFull() {
        try (var student = room.reader()) {
            student.opens("rules");
            student.page().locator("#search").fill("no veto for an actor");
            assertThat(student.page().locator(".entries > li").count()).isOne();
            student.clicks(".entries a.rule");
            assertThat(student.sees("h1").innerText()).startsWith("R-OUT-01: ");
            assertThat(student.text("main"))
                    .contains("rests on the North Atlantic Treaty")
                    .contains("scenarios exercise it");
            student.clicks("section details summary");
            assertThat(student.text("pre"))
                    .contains("@id(\"R-OUT-01\")")
                    .contains("when")
                    .endsWith("end");
            assertThat(student.text("main")).contains("no say after notice");
        }
    }

    @Test
    void theRulesOfAReformAreMarked() {
        try (var student = room.reader()) {
            student.opens("rules?rules=two-thirds");
            var changed = student.page()
                    .locator(".entries > li")
                    .filter(new Locator.FilterOptions().setHasText("other than NATO's"));
            assertThat(changed.count()).isGreaterThan(5);
            changed.first().locator("a.rule").click();
            assertThat(student.sees(".banner").innerText())
                    .contains("not NATO's rules")
                    .contains("two thirds");
        }
    }

    @Test
    void aLessonKeepsItsAnswerUntilItIsAskedFor() {
        try (var student = room.reader()) {
            student.opens("lessons");
            assertThat(student.page().locator(".sayings li").count()).isEqualTo(30);
            student.clicks(".sayings li:nth-child(2) a");
            assertThat(student.sees("h1").innerText()).isEqualTo("Lesson 2: “Russia can veto Ukraine's membership.”");
            assertThat(student.text("main")).doesNotContain("R-OUT-01").doesNotContain("What comes of it\n");
            student.page().locator(".option input").first().check();
            student.clicks("#show");
            assertThat(student.sees("#reveal").innerText()).contains("R-OUT-01").contains("not counted");
            assertThat(student.page().locator(".verdict").allInnerTexts())
                    .containsExactlyInAnyOrder("✗ often said, and wrong", "✓ right");
            student.page().locator("#reveal button").last().click();
            student.page()
                    .locator("#reveal")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @Test
    void aLessonIsMadeOfAnyScenario() {
        try (var student = room.reader()) {
            student.opens("lessons/scenarios/history/1981-spain.yaml");
            assertThat(student.text("h1")).doesNotContain("joins");
            assertThat(student.text("fieldset")).contains("What comes of it for Spain on 30 May 1982?");
            student.page().locator("input[value='A']").check();
            student.clicks("#show");
            assertThat(student.sees("#reveal .answer").innerText()).contains("member");
        }
    }

    @Test
    void theSilenceClockRunsAndIsBroken() {
        try (var teacher = room.reader()) {
            teacher.opens("exercises/e1");
            teacher.page().clock().install();
            teacher.page().getByText("A silence of").first().click();
            var digits = teacher.sees(".digits");
            var before = digits.innerText();
            teacher.page().getByText("Begin the silence").click();
            teacher.page().clock().runFor(61_000);
            assertThat(digits.innerText()).isNotEqualTo(before);
            teacher.page().getByText("A note breaks it").click();
            teacher.page().clock().runFor(3_600_000);
            assertThat(teacher.text(".meaning")).isEqualTo("The silence is broken by one note. Nothing is agreed.");
            teacher.page().getByText("From the beginning").click();
            teacher.page().getByText("Begin the silence").click();
            teacher.page().clock().runFor(3_600_000);
            assertThat(teacher.text(".meaning")).isEqualTo("The silence held. It is agreed.");
        }
    }

    @Test
    void anExerciseHidesItsAnswers() {
        try (var teacher = room.reader()) {
            teacher.opens("exercises/e4");
            assertThat(teacher.page().locator(".answers dd").first().isVisible())
                    .isFalse();
            teacher.clicks(".answers summary");
            assertThat(teacher.page().locator(".answers dd").first().isVisible())
                    .isTrue();
            var paper = teacher.page().waitForDownload(() -> teacher.clicks(".papers a"));
            assertThat(paper.suggestedFilename()).isEqualTo("exercise.html");
        }
    }

    @Test
    void aFrenchReaderIsToldInFrench() {
        var french = new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(1280, 900);
        try (var student = room.reader(french)) {
            student.opens("?votes=US:object,RU:object");
            student.isTold("pas de consensus").isTold("26 novembre 2025").isTold("États-Unis");
            assertThat(student.page().locator("html").getAttribute("lang")).isEqualTo("fr");
            assertThat(student.text(".why")).contains("Objection de").doesNotContain("objection comes from");
            student.page().locator("#language").selectOption("en");
            student.isTold("no consensus");
            assertThat(student.page().locator("html").getAttribute("lang")).isEqualTo("en");
        }
    }

    @Test
    void whoWantsNoMotionHasNone() {
        var still = new Browser.NewContextOptions()
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale("en-GB");
        try (var student = room.reader(still)) {
            student.opens("");
            assertThat(student.page().evaluate("getComputedStyle(document.querySelector('.seat')).transitionDuration"))
                    .isEqualTo("0s");
        }
    }

    @Test
    void theChosenThemeStays() {
        try (var student = room.reader()) {
            student.opens("rules");
            student.page().locator("#theme").selectOption("dark");
            student.opens("lessons");
            assertThat(student.page().locator("html").getAttribute("data-theme"))
                    .isEqualTo("dark");
            assertThat(student.page().context().cookies()).isEmpty();
        }
    }
}
