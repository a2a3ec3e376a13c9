package org.articleten.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.browser.Readers.Room;
import org.articleten.facts.Outcome;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Council table as a teacher and a student use it. */
@ExtendWith(Readers.class)
class TableInBrowserTest {
    private final Room room;

    TableInBrowserTest(Room room) {
        this.room = room;
    }

    @Test
    void oneClickOnAGovernmentBlocksAndUndoLetsItThrough() {
        try (var teacher = room.reader()) {
            teacher.opens("").isTold("invited").isTold("Agreed by consensus");
            teacher.seat("US").click();
            teacher.isTold("no consensus").isTold("One Ally does not agree");
            assertThat(teacher.seat("US").innerText()).contains("United States").contains("objects");
            assertThat(teacher.text(".why")).contains("R-BLK-01").contains("treaty");
            assertThat(teacher.text(".remedies"))
                    .contains("United States agrees")
                    .contains("invited");
            teacher.clicks("#smallest");
            assertThat(teacher.sees(".smallest").innerText()).contains("United States: agrees");
            teacher.clicks("#undo").isTold("Agreed by consensus");
            teacher.clicks("#redo").isTold("no consensus");
            teacher.clicks("#reset").isTold("Agreed by consensus");
        }
    }

    @Test
    void theMapAndTheSeatsAreInStep() {
        try (var teacher = room.reader()) {
            teacher.opens("");
            teacher.page().locator(".europe .land[data-code='FR']").first().dispatchEvent("click");
            teacher.isTold("no consensus");
            assertThat(teacher.seat("FR").getAttribute("data-role")).isEqualTo("blocks");
            var shape = teacher.sees(".europe .land[data-code='FR'][data-role='blocks']");
            assertThat(shape.first().getAttribute("fill"))
                    .as("a pattern, not a colour alone")
                    .startsWith("url(#");
            assertThat(shape.first().locator("title").textContent()).isEqualTo("France: objects");
            assertThat(teacher.page()
                            .locator(".america .land[data-code='CA'][data-role='agrees']")
                            .count())
                    .isPositive();
        }
    }

    @Test
    void anOutsidersVoiceIsNotCountedAndThePageSaysWhy() {
        try (var teacher = room.reader()) {
            teacher.opens("");
            teacher.page().locator("#add").selectOption("RU");
            teacher.seat("RU").waitFor();
            teacher.isTold("Agreed by consensus").isTold("not counted");
            assertThat(teacher.seat("RU").innerText()).contains("objects").contains("not counted, no Party");
            assertThat(teacher.text(".not-counted")).contains("no veto").contains("R-OUT-01");
            teacher.clicks(".not-counted .rule");
            assertThat(teacher.sees("main h1").innerText()).startsWith("R-OUT-01");
        }
    }

    @Test
    void theDayChangesTheElectorate() {
        try (var teacher = room.reader()) {
            teacher.opens("?applicant=DE&date=1954-10-23");
            assertThat(teacher.text("#parties")).isEqualTo("14 Parties on 23 October 1954");
            assertThat(teacher.seat("TR").count()).isOne();
            teacher.page()
                    .locator("button[aria-label='To the accession before']")
                    .click();
            teacher.page().waitForCondition(() -> teacher.text("#parties").equals("14 Parties on 18 February 1952"));
            teacher.page()
                    .locator("button[aria-label='To the accession before']")
                    .click();
            teacher.page().waitForCondition(() -> teacher.text("#parties").equals("12 Parties on 24 August 1949"));
            assertThat(teacher.seat("TR").count()).isZero();
            // An arrow key moves the slider by a day, to before the Treaty was in force.
            teacher.page().locator("#slider").press("ArrowLeft");
            teacher.isTold("There is no Party that could agree");
        }
    }

    @Test
    void underOtherRulesTheRealAnswerStandsBeside() {
        try (var teacher = room.reader()) {
            teacher.opens("?votes=US:object");
            teacher.page().locator("#rules").selectOption("two-thirds");
            teacher.isTold("These are not NATO's rules").isTold("Agreed, and not by all");
            assertThat(teacher.text(".banner")).contains("no consensus").contains("United States");
            assertThat(teacher.text("#rules-about")).contains("Two thirds of the Parties");
            teacher.page().locator("#rules").selectOption("model-nato");
            teacher.isTold("no consensus");
            teacher.page().locator(".brush input[value='abstain']").check();
            teacher.seat("US").click();
            teacher.isTold("Agreed");
            assertThat(teacher.seat("US").innerText()).contains("abstains");
        }
    }

    @Test
    void anAccessionIsPlayedToItsEnd() {
        try (var teacher = room.reader()) {
            teacher.opens("");
            teacher.page().locator("input[name='step'][value='acceptance']").check();
            teacher.isTold("cleared");
            teacher.seat("TR").click();
            teacher.isTold("ratifying").isTold("One Ally has not accepted");
            assertThat(teacher.sees(".ladder li[aria-current='step']").innerText())
                    .contains("ratifying");
            teacher.seat("TR").click();
            teacher.page().locator("input[name='step'][value='deposit']").check();
            teacher.isTold("A Party to the North Atlantic Treaty since 26 November 2025");
        }
    }

    @Test
    void silenceAgreesInTheCouncil() {
        try (var teacher = room.reader()) {
            teacher.opens("?votes=FR:silent").isTold("pending");
            teacher.page().locator("#silence").check();
            teacher.isTold("invited");
        }
    }

    @Test
    void theLinkCarriesTheTable() {
        try (var teacher = room.reader();
                var student = room.reader()) {
            teacher.opens("");
            teacher.seat("HU").click();
            teacher.isTold("no consensus");
            teacher.clicks("#link");
            teacher.sees(".actions p:has-text('The link is copied')");
            var link = teacher.page().url();
            student.opens(link.substring(room.address().length()));
            student.isTold("no consensus");
            assertThat(student.seat("HU").innerText()).contains("objects");
        }
    }

    @Test
    void whereThePageMayNotCopyTheLinkIsShown() {
        try (var teacher = room.reader()) {
            // As on a class's own network, which is no secure context.
            teacher.page().addInitScript("delete Navigator.prototype.clipboard");
            teacher.opens("?votes=US:object").clicks("#link");
            assertThat(teacher.sees(".address").inputValue())
                    .isEqualTo(teacher.page().url());
        }
    }

    @Test
    void theSavedScenarioGivesTheSameAnswerOnTheCommandLine() throws Exception {
        try (var teacher = room.reader()) {
            teacher.opens("?votes=US:object,RU:object,FR:reserve");
            var download = teacher.page().waitForDownload(() -> teacher.clicks("#download"));
            var scenario = ScenarioReader.read("saved.yaml", bytes(download.path()));
            var rules = RuleBook.load(Path.of("rules/nato"), List.of());
            var result =
                    new ScenarioRuns(rules, null).play(scenario).run().results().get(0);
            assertThat(result.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
            assertThat(result.blockers()).containsExactly("US");
            assertThat(result.disregarded()).containsExactly("RU");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readString(file).getBytes(UTF_8);
    }

    @Test
    void aShippedScenarioIsOpenedAndChanged() {
        try (var student = room.reader()) {
            student.opens("?scenario=scenarios/history/2022-finland-and-sweden.yaml&applicant=SE&date=2023-07-01");
            student.isTold("ratifying").isTold("2 Allies have not accepted");
            student.seat("HU").click();
            student.isTold("One Ally has not accepted");
            student.seat("TR").click();
            student.isTold("cleared");
        }
    }

    @Test
    void everythingCanBeDoneFromTheKeyboard() {
        try (var student = room.reader()) {
            student.opens("");
            student.page().keyboard().press("Tab");
            assertThat(focused(student)).isEqualTo("Skip to the content");
            student.page().keyboard().press("Enter");
            var reached = tabTo(student, "AL");
            assertThat(reached).as("tabs to the first seat").isLessThan(40);
            student.page().keyboard().press("Space");
            student.isTold("no consensus");
            assertThat(student.seat("AL").innerText()).contains("objects");
            assertThat(focused(student)).as("the focus stays where it was").contains("Albania");
            student.page().keyboard().press("Enter");
            student.isTold("pending");
            student.page().keyboard().press("Control+z");
            student.isTold("no consensus");
        }
    }

    private static int tabTo(Reader student, String code) {
        for (var tabs = 1; tabs < 60; tabs++) {
            student.page().keyboard().press("Tab");
            if (code.equals(student.page().evaluate("document.activeElement.dataset.code"))) {
                return tabs;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String focused(Reader student) {
        return (String) student.page().evaluate("document.activeElement.innerText ?? ''");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        try (var student = room.reader()) {
            student.opens("?scenario=scenarios/none.yaml");
            assertThat(student.sees(".refusal").first().innerText()).contains("there is no shipped scenario");
        } catch (AssertionError refused) {
            // The browser itself notes the status of the refusal, and nothing else.
            assertThat(refused.getMessage()).contains("status of 4").doesNotContain("thrown");
        }
    }

    @Test
    void aLinkWithAScriptInItRunsNothing() {
        try (var student = room.reader()) {
            student.page().navigate(room.address() + "?applicant=%3Cimg%20src=x%20onerror=alert(1)%3E");
            assertThat(student.sees(".refusal").first().innerText()).contains("alert(1)");
            assertThat(student.page().locator("main img").count()).isZero();
        } catch (AssertionError refused) {
            assertThat(refused.getMessage()).contains("status of 4").doesNotContain("thrown");
        }
    }

    @Test
    void onPaperThereAreTheAnswerAndTheReasonsAndNoControls() {
        try (var teacher = room.reader()) {
            teacher.opens("?votes=US:object").isTold("no consensus");
            teacher.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            for (var hidden : List.of(".controls", ".actions", "header.frame", ".brushes")) {
                assertThat(teacher.page().locator(hidden).isVisible())
                        .as(hidden)
                        .isFalse();
            }
            for (var shown : List.of(".answer", ".seats", ".ladder", ".why", ".remedies")) {
                assertThat(teacher.page().locator(shown).first().isVisible())
                        .as(shown)
                        .isTrue();
            }
            var pdf = teacher.page().pdf(new Page.PdfOptions().setFormat("A4"));
            assertThat(new String(pdf, 0, 5, UTF_8)).isEqualTo("%PDF-");
        }
    }

    @Test
    void theLegendCountsTheVotes() {
        try (var teacher = room.reader()) {
            teacher.opens("?votes=US:object,HU:object,SK:undecided").isTold("no consensus");
            assertThat(count(teacher, "consent")).isEqualTo("29");
            assertThat(count(teacher, "object")).isEqualTo("2");
            assertThat(count(teacher, "undecided")).isEqualTo("1");
        }
    }

    private static String count(Reader teacher, String vote) {
        return teacher.page()
                .locator(".brush")
                .filter(new Locator.FilterOptions().setHas(teacher.page().locator("input[value='" + vote + "']")))
                .locator("b")
                .innerText();
    }
}
