package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.articleten.document.Documents;
import org.articleten.document.MapNode;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What `test` prints for programs can be read by them, whatever stands in a scenario. */
class TestFormatsTest {
    /** A title with all that some format gives a meaning. */
    private static final String TITLE =
            "A <b> & \\\"c\\\" ]]> # 100% , : \\\\ \\u0007 \\uFFFE \\U0001F600\\n::error::d";

    @TempDir
    Path folder;

    private String unmet;

    @BeforeEach
    void writeScenarios() throws IOException {
        unmet = write("a,b:c%.yaml", TITLE, "{outcome: invited, blockers: [HU]}");
        write("nothing.yaml", "It expects nothing", null);
        write("met.yaml", "It is met", "{outcome: no-consensus}");
    }

    @Test
    void xmlIsWellFormedAndCountsWhatFailed() throws Exception {
        var document = xml("test", "--format", "junit", folder.toString());
        var suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo(folder.toString());
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        var cases = document.getElementsByTagName("testcase");
        var first = (Element) cases.item(0);
        assertThat(first.getAttribute("classname")).isEqualTo(folder.toString());
        assertThat(first.getAttribute("name"))
                .isEqualTo("A <b> & \"c\" ]]> # 100% , : \\ \uFFFD \uFFFD \uD83D\uDE00 ::error::d");
        assertThat(first.getAttribute("file")).isEqualTo(unmet);
        assertThat(first.getTextContent())
                .contains("outcome  expected invited")
                .contains("found no-consensus")
                .contains("R-BLK-01");
        assertThat(((Element) cases.item(1)).getElementsByTagName("failure").getLength())
                .isZero();
        assertThat(((Element) cases.item(2)).getTextContent()).contains("it expects nothing");
    }

    @Test
    void oneFolderIsOneSuite() throws Exception {
        Files.createDirectory(folder.resolve("below"));
        write("below/met.yaml", "It is met", "{outcome: no-consensus}");
        var suites = xml("test", "--format", "junit", folder.toString()).getElementsByTagName("testsuite");
        var names = new ArrayList<String>();
        for (var i = 0; i < suites.getLength(); i++) {
            names.add(((Element) suites.item(i)).getAttribute("name"));
        }
        assertThat(names).containsExactly(folder.toString(), folder + "/below");
    }

    @Test
    void scenariosWithOneTitleAreToldApartByTheirFiles() throws Exception {
        write("met-too.yaml", "It is met", "{outcome: no-consensus}");
        var cases = xml("test", "--format", "junit", "--filter", "It is met", folder.toString())
                .getElementsByTagName("testcase");
        assertThat(((Element) cases.item(0)).getAttribute("name"))
                .isEqualTo("It is met (" + folder.resolve("met-too.yaml") + ")");
        assertThat(((Element) cases.item(1)).getAttribute("name"))
                .isEqualTo("It is met (" + folder.resolve("met.yaml") + ")");
    }

    @Test
    void tapHasOneLineForEachScenarioAndDiagnosticsInYaml() throws ProblemsFound {
        var lines = Call.of("test", "--format", "tap", folder.toString())
                .out()
                .lines()
                .toList();
        assertThat(lines).startsWith("TAP version 14", "1..3");
        assertThat(lines.stream().filter(line -> line.matches("(not )?ok [0-9]+ - .*")))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("not ok 1 - " + unmet)
                .contains("]]> \\# 100% , : \\\\");
        var yaml = String.join("\n", lines.subList(lines.indexOf("  ---") + 1, lines.indexOf("  ...")));
        var diagnostics =
                (MapNode) Documents.read("diagnostics", yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(diagnostics.entries()).extracting(MapNode.Entry::name).contains("message", "file", "expectations");
        assertThat(yaml).contains("field: \"outcome\"", "line: 7", "R-BLK-01: ");
    }

    @Test
    void annotationsHaveTheLineOfTheKeyAndEscapeWhatWouldEndThem() {
        var lines = Call.of("test", "--format", "github", folder.toString())
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0))
                .startsWith(
                        "::error file=" + folder + "/a%2Cb%3Ac%25.yaml,line=7,title=A <b> & \"c\" ]]> # 100%25 %2C %3A")
                .contains(
                        "%0A%3A%3Aerror%3A%3Ad::UA, 26 November 2025: outcome: expected invited, found no-consensus%0A")
                .contains("%0AR-BLK-01: ");
        assertThat(lines.get(1)).contains("blockers: expected [HU], found [US]");
        assertThat(lines.get(2))
                .startsWith("::error file=" + folder + "/nothing.yaml,line=1,")
                .endsWith("::it expects nothing");
        assertThat(lines.get(3)).isEqualTo("3 scenarios, 2 expectations: 2 scenarios failed");
    }

    @Test
    void jsonHasTheLineOfEachDifferenceAndTheRulesThatDecided() throws IOException {
        var document = new ObjectMapper()
                .readTree(Call.of("test", "--format", "json", folder.toString()).out());
        assertThat(document.get("failed").intValue()).isEqualTo(2);
        assertThat(document.at("/failures/0/expectations/0/differences"))
                .extracting(
                        difference -> difference.get("field").textValue(),
                        difference -> difference.get("line").intValue(),
                        difference -> difference.get("expected").textValue(),
                        difference -> difference.get("found").textValue())
                .containsExactly(tuple("outcome", 7, "invited", "no-consensus"), tuple("blockers", 7, "[HU]", "[US]"));
        assertThat(document.at("/failures/0/expectations/0/decidedBy"))
                .hasSizeBetween(1, 5)
                .extracting(rule -> rule.get("rule").textValue())
                .contains("R-BLK-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit", "tap", "github"})
    void everyFormatGoesToStandardOutputAndHasTheSameStatus(String format) {
        var failing = Call.of("test", "--format", format, folder.toString());
        assertThat(failing.status()).isEqualTo(1);
        assertThat(failing.err()).isEmpty();
        assertThat(failing).isEqualTo(Call.of("test", "--format", format, folder.toString()));
        var passing =
                Call.of("test", "--format", format, folder.resolve("met.yaml").toString());
        assertThat(passing.status()).isZero();
        assertThat(passing.out()).isNotEmpty();
    }

    @Test
    void aFilterLooksAtPathsAndTitles() {
        assertThat(counted("--filter", "met\\.yaml$")).isEqualTo("1 scenario, 1 expectation: all met\n");
        assertThat(counted("--filter", "^It is")).isEqualTo("1 scenario, 1 expectation: all met\n");
        assertThat(Call.of("test", "--filter", "nothing", folder.toString()).out())
                .contains("1 scenario failed");
    }

    @Test
    void oneOfTheTagsIsEnough() throws IOException {
        Files.writeString(folder.resolve("met.yaml"), "\ntags: [one, two]\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(counted("--tag", "two")).isEqualTo("1 scenario, 1 expectation: all met\n");
        assertThat(counted("--tag", "three", "--tag", "one")).isEqualTo("1 scenario, 1 expectation: all met\n");
    }

    @Test
    void whereNothingIsLeftThatIsAFailureInWords() {
        var filtered = Call.of("test", "--filter", "no such thing", folder.toString());
        assertThat(filtered.status()).isEqualTo(1);
        assertThat(filtered.out()).isEmpty();
        assertThat(filtered.err())
                .startsWith("article-ten: no-scenarios: none of the 3 scenarios found matches `no such thing`\n");
        var both = Call.of("test", "--filter", "met", "--tag", "ghost", folder.toString());
        assertThat(both.status()).isEqualTo(1);
        assertThat(both.err())
                .isEqualTo("article-ten: no-scenarios: none of the 3 scenarios found matches `met` and has the tag"
                        + " `ghost`\nhelp: no scenario there has a tag\n");
    }

    private String counted(String option, String value, String... more) {
        var arguments = new ArrayList<>(List.of("test", option, value));
        arguments.addAll(List.of(more));
        arguments.add(folder.toString());
        return Call.of(arguments.toArray(String[]::new)).out();
    }

    private static Document xml(String... arguments) throws Exception {
        var text = Call.of(arguments).out();
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private String write(String name, String title, String expect) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(
                file,
                "title: \"" + title + "\"\nasOf: 2025-11-26\napplicant: UA\nquestion: invitation\n"
                        + "votes: {default: consent, US: object}\n"
                        + (expect == null ? "" : "expect:\n  " + expect + "\n"));
        return file.toString();
    }
}
