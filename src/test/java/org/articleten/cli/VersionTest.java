package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.articleten.cli.report.Version;
import org.junit.jupiter.api.Test;

/** The version that the program says is the version that is built. */
class VersionTest {
    @Test
    void isTheProjectsOwn() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var start = pom.indexOf("<version>") + "<version>".length();
        assertThat(pom.substring(start, pom.indexOf("</version>", start))).isEqualTo(Version.PROGRAM);
    }

    @Test
    void namesTheRuleEngine() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var start = pom.indexOf("<drools.version>") + "<drools.version>".length();
        var drools = pom.substring(start, pom.indexOf("</drools.version>", start));
        assertThat(Call.of("version").out()).contains("Drools      " + drools + "\n");
    }
}
