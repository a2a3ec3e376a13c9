package org.articleten;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.articleten.explanation.Language;
import org.articleten.explanation.Names;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Results;
import org.articleten.explanation.Words;
import org.articleten.facts.StateOverride;
import org.articleten.facts.Word;
import org.articleten.page.Messages;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleInfo;
import org.articleten.scenario.ScenarioFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reasons in French: every rule has its sentence, and every sentence is one, whatever fills its blanks. */
class LanguagesTest {
    /** Fewer would mean that scenarios were played without their reasons. */
    private static final int FEWEST_SENTENCES = 2_000;

    private static final List<Book> BOOKS = new ArrayList<>();
    private static Messages messages;
    private static Language french;

    /** A rule book, the house rules that it has, and the scenarios that are played by it. */
    private record Book(RuleBook rules, RuleBook house, String scenarios) {}

    @BeforeAll
    static void readAll() throws ProblemsFound, IOException {
        messages = Messages.shipped();
        french = messages.language("fr");
        var real = RuleBook.load(Reforms.BASE, List.of());
        BOOKS.add(new Book(real, real.under("model-nato"), "scenarios"));
        for (var reform : Reforms.folders()) {
            var reformed = RuleBook.load(Reforms.BASE, List.of(reform));
            BOOKS.add(new Book(
                    reformed,
                    reformed.under("model-nato"),
                    Reforms.scenarios(reform).toString()));
        }
    }

    @Test
    void everyRuleOfEveryBookHasASentenceInFrench() {
        assertThat(messages.gaps(rules()))
                .as(
                        "a rule without a translation is told in English; see src/main/resources/org/articleten/page/messages")
                .filteredOn(gap ->
                        gap.message().contains("fr.yaml") || gap.place().file().equals("messages/fr.yaml"))
                .isEmpty();
        assertThat(rules()).hasSizeGreaterThan(200).allSatisfy(rule -> {
            assertThat(french.has(rule)).as(rule.name()).isTrue();
            assertThat(french.title(rule)).isNotEqualTo(rule.name());
        });
    }

    @Test
    void everyTextOfThePagesIsInFrenchToo() {
        var english = messages.page("en");
        var texts = messages.page("fr");
        assertThat(texts.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).hasSizeGreaterThan(100).allSatisfy(key -> {
            assertThat(texts.get(key)).doesNotContain(" :", " ;", " ?", "  ");
            if (key.endsWith(".one")) {
                assertThat(texts).containsKey(key.replaceFirst("one$", "other"));
            }
        });
    }

    @Test
    void whatIsTranslatedIntoAnyLanguageIsUpToDate() {
        assertThat(messages.gaps(rules())).extracting(Problem::code).doesNotContain("stale-message");
    }

    @Test
    void everyWordThatARuleOrAReportCanSayHasAFrenchOne() {
        assertThat(words())
                .hasSizeGreaterThan(100)
                .allSatisfy(word -> assertThat(french.has(word))
                        .as(
                                "`%s` under `words`, `%s` in fr.yaml",
                                word.word(), word.getClass().getSimpleName())
                        .isTrue());
    }

    @Test
    void everySentenceOfEveryShippedScenarioIsASentenceInFrench() throws ProblemsFound {
        var sentences = new LinkedHashMap<String, Reason>();
        for (var book : BOOKS) {
            var played = new ScenarioRuns(book.rules(), null)
                    .each(ScenarioFiles.read(List.of(book.scenarios())), all -> all);
            played.forEach(each -> ToldReasons.of(each, each.told(french)).forEach(reason -> add(reason, sentences)));
        }
        assertThat(sentences).hasSizeGreaterThan(FEWEST_SENTENCES);
        assertThat(sentences.values()).allSatisfy(reason -> {
            assertThat(reason.language()).isEqualTo("fr");
            assertThat(reason.says())
                    .doesNotContain("{", "}", "  ", "\u00a0 ", " \u00a0", "..")
                    .endsWith(".")
                    .satisfies(says -> assertThat(Character.isUpperCase(says.codePointAt(0)))
                            .as(says)
                            .isTrue());
            assertThat(reason.given()).noneMatch(given -> given.contains("{"));
            assertThat(reason.concludes()).isNotEmpty();
        });
    }

    @Test
    void reasonsInFrenchAreThoseInEnglishInOtherWords() throws ProblemsFound {
        var played = played("scenarios/ukraine").get(0);
        var english = reasons(played.told());
        assertThat(reasons(played.told(french))).hasSameSizeAs(english).isNotEmpty();
        assertThat(reasons(played.told(french))).extracting(Reason::name).isEqualTo(named(english));
        assertThat(reasons(played.told(french))).extracting(Reason::source).isEqualTo(sources(english));
        assertThat(english).extracting(Reason::language).containsOnly("en");
    }

    @Test
    void wordsThatTracesShareAreFoundAgainForAnotherLanguage() throws ProblemsFound {
        var played = played("scenarios/ukraine").get(0);
        var words = new Words();
        var known = played.book().referenceData();
        var first = reasons(new Results(played.trace(), known, words));
        var second = reasons(new Results(played.trace(), known, words, french));
        var third = reasons(new Results(played.trace(), known, words));
        assertThat(second).isEqualTo(reasons(played.told(french))).isNotEqualTo(first);
        assertThat(third).isEqualTo(first);
    }

    @Test
    void statesGoByTheirFrenchNamesAndScenariosNameTheirOwn() {
        var known = BOOKS.get(0).rules().referenceData();
        var own = new StateOverride("XA", "Alphia", null, null, null, null, 3);
        var names = new Names(List.of(own), known, french);
        assertThat(Stream.of("US", "TR", "MK", "GB", "SU", "EU", "secretary-general", "XA", "ZZ", "XQ")
                        .map(names::of))
                .containsExactly(
                        "États-Unis",
                        "Türkiye",
                        "Macédoine du Nord",
                        "Royaume-Uni",
                        "Union soviétique",
                        "Union européenne",
                        "Secrétaire général de l’OTAN",
                        "Alphia",
                        "ZZ",
                        "XQ");
        known.listings().forEach(party -> assertThat(names.of(party.state())).doesNotStartWith("the "));
    }

    @Test
    void datesAndListsAreFrench() {
        assertThat(french.day(LocalDate.of(2025, 11, 26))).isEqualTo("26 novembre 2025");
        assertThat(french.day(LocalDate.of(1949, 8, 1))).isEqualTo("1er août 1949");
        assertThat(french.joined(List.of("France"))).isEqualTo("France");
        assertThat(french.few(List.of("France", "Grèce", "Norvège"))).isEqualTo("France, Grèce et Norvège");
        assertThat(french.few(numbered(7))).isEqualTo("1, 2, 3, 4, 5 et 2 autres");
        assertThat(french.few(numbered(32))).isEqualTo("1, 2, 3, 4, 5 et 27 autres");
    }

    @Test
    void aLanguageMayBeSharedByThreads() {
        var days = Stream.iterate(LocalDate.of(1949, 8, 24), day -> day.plusDays(17))
                .limit(1_000)
                .toList();
        assertThat(days.parallelStream().map(french::day).toList())
                .isEqualTo(days.stream().map(french::day).toList());
        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(n -> french.few(numbered(n % 33)))
                        .toList())
                .isEqualTo(IntStream.range(0, 500)
                        .mapToObj(n -> french.few(numbered(n % 33)))
                        .toList());
    }

    @Test
    void englishIsWhatItWasWithoutAnyLanguage() {
        var english = messages.language("en");
        assertThat(english.day(LocalDate.of(2025, 11, 26))).isEqualTo(Names.day(LocalDate.of(2025, 11, 26)));
        assertThat(english.few(numbered(32))).isEqualTo(Names.few(numbered(32)));
        assertThat(english.joined(numbered(9))).isEqualTo(Names.joined(numbered(9)));
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(english.has(rule)).isTrue();
            assertThat(english.sentence(rule)).isEqualTo(rule.says());
        });
        assertThat(words()).allSatisfy(word -> assertThat(english.says(word)).isEqualTo(word.says()));
    }

    private static List<String> numbered(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
    }

    private static List<String> named(List<Reason> reasons) {
        return reasons.stream().map(Reason::name).toList();
    }

    private static List<String> sources(List<Reason> reasons) {
        return reasons.stream().map(Reason::source).toList();
    }

    private static List<Played> played(String folder) throws ProblemsFound {
        return new ScenarioRuns(BOOKS.get(0).rules(), null).each(ScenarioFiles.read(List.of(folder)), all -> all);
    }

    private static List<RuleInfo> rules() {
        return BOOKS.stream()
                .flatMap(book -> Stream.of(book.rules(), book.house()))
                .flatMap(book -> book.rules().stream())
                .distinct()
                .toList();
    }

    private static List<Word> words() {
        return new ClassFileImporter()
                .importPackages("org.articleten.facts", "org.articleten.rulebook").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Word.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(Word.class::cast)
                        .toList();
    }

    private static List<Reason> reasons(Results results) {
        return results.all().stream()
                .flatMap(result -> result.because().stream())
                .toList();
    }

    private static void add(Reason reason, Map<String, Reason> sentences) {
        sentences.putIfAbsent(Objects.requireNonNull(reason.says()), reason);
        reason.from().forEach(below -> add(below, sentences));
    }
}
