package org.articleten.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.articleten.explanation.Language;
import org.articleten.facts.Outcome;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.Force;
import org.articleten.rulebook.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message file is a language, wherever the program's resources are; and what is wrong with one is told. */
class MessagesTest {
    private static final String FOLDER = "org/articleten/page/messages/";
    private static final String ENGLISH =
            "page:\n  title: The table\n  count: { one: '{n} Party', other: '{n} Parties' }\n";
    private static final String KLINGON = """
            rules:
              "One objection is enough":
                of: "An objection comes from {party}."
                says: "bIlajQo''chugh {party} yap."
                title: "wa' Qo' yap"
            words:
              Outcome:
                member: jeSwI'
            names:
              FR: vIraS
            grammar:
              others: "{others, plural, other {latlh #}}"
            page:
              title: raS
            texts:
              - of: Who decides?
                says: wuq 'Iv?
            """.replace("''", "'");

    private static final RuleInfo OBJECTION = rule("One objection is enough", "An objection comes from {party}.");

    @TempDir
    private Path folder;

    @Test
    void theShippedLanguagesAreEnglishFirstThenFrench() throws ProblemsFound {
        var messages = Messages.shipped();
        assertThat(messages.tags()).startsWith("en").contains("fr");
        assertThat(messages.language("en")).isSameAs(Language.ENGLISH);
        assertThat(messages.name("en")).isEqualTo("English");
        assertThat(messages.name("fr")).isEqualTo("français");
    }

    @Test
    void oneMoreFileInTheFolderIsOneMoreLanguage() throws IOException, ProblemsFound {
        var messages = onDisk(Map.of("en", ENGLISH, "tlh", KLINGON));
        assertThat(messages.tags()).containsExactly("en", "tlh");
        var klingon = messages.language("tlh");
        assertThat(klingon.has(OBJECTION)).isTrue();
        assertThat(klingon.sentence(OBJECTION)).isEqualTo("bIlajQo'chugh {party} yap.");
        assertThat(klingon.title(OBJECTION)).isEqualTo("wa' Qo' yap");
        assertThat(klingon.says(Outcome.MEMBER)).isEqualTo("jeSwI'");
        assertThat(klingon.few(List.of("a", "b", "c", "d", "e", "f", "g"))).endsWith("latlh 2");
        assertThat(messages.page("tlh")).containsEntry("title", "raS");
        assertThat(messages.texts("tlh")).containsOnly(Map.entry("Who decides?", "wuq 'Iv?"));
        assertThat(messages.texts("en")).isEmpty();
    }

    @Test
    void whatAnAuthorWroteIsToldInTheReadersLanguageWhereItIsTranslated() throws IOException, ProblemsFound {
        var messages = onDisk(Map.of("en", ENGLISH, "tlh", KLINGON));
        var klingon = new Tongue(messages.language("tlh"), messages.texts("tlh"));
        assertThat(klingon.text(" Who decides?\n")).isEqualTo(Map.of("text", "wuq 'Iv?", "language", "tlh"));
        assertThat(klingon.text("Who else?")).isEqualTo(Map.of("text", "Who else?", "language", "en"));
    }

    @Test
    void aTextWithoutItsTranslationOrWithTwoIsToldWithItsPlace() throws IOException {
        write(Map.of("en", ENGLISH, "tlh", "texts:\n  - of: a\n  - { of: b, says: c }\n  - { of: b, says: d }\n"));
        assertThatExceptionOfType(ProblemsFound.class)
                .isThrownBy(this::read)
                .withMessageContaining("tlh.yaml:2:5: bad-message: a text has no `of`, no `says`, or more than these")
                .withMessageContaining("tlh.yaml:4:5: bad-message: this text is translated twice: `b`");
        write(Map.of("tlh", "texts: { a: b }"));
        assertThatExceptionOfType(ProblemsFound.class)
                .isThrownBy(this::read)
                .withMessageContaining("tlh.yaml:1:8: bad-message: a list of texts is missing here, this is a map")
                .withMessageContaining("help: each text has `of`");
    }

    @Test
    void aFileMoreInAFolderBesideTheProgramIsOneMoreLanguage() throws IOException, ProblemsFound {
        write(Map.of("tlh", KLINGON));
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Messages.class.getClassLoader())) {
            assertThat(Messages.of(loader).tags()).contains("en", "fr", "tlh");
        }
    }

    @Test
    void languagesAreFoundInAJarThatListsNoFolders() throws IOException, ProblemsFound {
        var jar = folder.resolve("program.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : Map.of("en", ENGLISH, "tlh", KLINGON).entrySet()) {
                out.putNextEntry(new JarEntry(FOLDER + file.getKey() + ".yaml"));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(Messages.of(loader).tags()).containsExactly("en", "tlh");
        }
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() throws IOException, ProblemsFound {
        var messages = onDisk(Map.of("en", ENGLISH, "tlh", "rules:\n"));
        var klingon = messages.language("tlh");
        assertThat(klingon.has(OBJECTION)).isFalse();
        assertThat(klingon.sentence(OBJECTION)).isEqualTo(OBJECTION.says());
        assertThat(klingon.title(OBJECTION)).isEqualTo(OBJECTION.name());
        assertThat(klingon.says(Outcome.NO_CONSENSUS)).isEqualTo("no consensus");
        assertThat(klingon.day(LocalDate.of(2025, 11, 26))).contains("2025", "26");
        assertThat(messages.page("tlh")).containsEntry("title", "The table");
        assertThat(messages.language("xx")).isSameAs(Language.ENGLISH);
    }

    @Test
    void aRuleThatSaysSomethingElseByNowSpeaksEnglish() throws IOException, ProblemsFound {
        var klingon = onDisk(Map.of("en", ENGLISH, "tlh", KLINGON)).language("tlh");
        var changed = rule("One objection is enough", "Two objections come from {party}.");
        assertThat(klingon.has(changed)).isFalse();
        assertThat(klingon.sentence(changed)).isEqualTo("Two objections come from {party}.");
    }

    @Test
    void gapsNameTheRuleAndItsFile() throws IOException, ProblemsFound {
        var messages = onDisk(Map.of("en", ENGLISH, "tlh", KLINGON));
        var changed = rule("One objection is enough", "Two objections come from {party}.");
        var added = rule("Nobody objects", "No objection.");
        assertThat(messages.gaps(List.of(changed, added)))
                .extracting(Problem::toString)
                .anySatisfy(gap -> assertThat(gap)
                        .contains(
                                "a.drl:7", "`Nobody objects` is not translated in messages/tlh.yaml", "No objection."))
                .anySatisfy(gap -> assertThat(gap)
                        .startsWith("messages/tlh.yaml:2:3: stale-message: what was translated")
                        .contains("Two objections come from {party}."))
                .anySatisfy(gap -> assertThat(gap).contains("the text `count.one` is not translated"))
                .anySatisfy(gap -> assertThat(gap).contains("the text `count.other` is not translated"))
                .hasSize(4);
    }

    @Test
    void gapsNameWhatEnglishHasNot() throws IOException, ProblemsFound {
        var page = "page:\n  titel: raS\n  count: { one: wa', other: '{m}' }\n";
        var messages = onDisk(Map.of(
                "en", ENGLISH, "tlh", KLINGON.replaceFirst("(?s)page:.*", page).replace("member:", "membr:")));
        assertThat(messages.gaps(List.of()))
                .extracting(Problem::toString)
                .anySatisfy(gap -> assertThat(gap).contains("there is no rule `One objection is enough`"))
                .anySatisfy(gap -> assertThat(gap).contains("`Outcome` has no word `membr`", "did you mean `member`?"))
                .anySatisfy(gap -> assertThat(gap).contains("have no `titel`", "did you mean `title`?"))
                .anySatisfy(gap -> assertThat(gap).contains("`count.other` has other blanks than in English"));
    }

    @Test
    void allThatIsWrongWithMessageFilesIsToldAtOnce() throws IOException {
        var wrong = KLINGON.replace("says: \"bIlajQo'chugh {party} yap.\"", "says: \"{state} yap.\"")
                .replace("words:", "worts:");
        write(Map.of("en", ENGLISH, "tlh", wrong, "not_one", "rules: []", "xx", "grammar: { others: '{others' }"));
        assertThatExceptionOfType(ProblemsFound.class)
                .isThrownBy(this::read)
                .withMessageContaining("the translation has not the blank {party}")
                .withMessageContaining("the translation has the blank {state}, which English has not")
                .withMessageContaining("a message file has no section `worts`\nhelp: did you mean `words`?")
                .withMessageContaining("`not_one` is no language")
                .withMessageContaining("keys with texts are missing here, this is an empty list");
        write(Map.of("tlh", KLINGON, "not_one", "rules:\n"));
        Files.delete(folder.resolve(FOLDER + "not_one.yaml"));
        assertThatExceptionOfType(ProblemsFound.class)
                .isThrownBy(this::read)
                .withMessageContaining("xx.yaml:1:1: bad-message: a pattern in `grammar` is none that ICU knows");
    }

    private Messages onDisk(Map<String, String> files) throws IOException, ProblemsFound {
        write(files);
        return read();
    }

    private void write(Map<String, String> files) throws IOException {
        Files.createDirectories(folder.resolve(FOLDER));
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(FOLDER + file.getKey() + ".yaml"), file.getValue());
        }
    }

    private Messages read() throws IOException, ProblemsFound {
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return Messages.of(loader);
        }
    }

    private static RuleInfo rule(String name, String says) {
        return new RuleInfo("R-DEC-02", Force.TREATY, "Art. 10", says, List.of(), name, "a.drl", 7);
    }
}
