package org.articleten.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Random;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

class EncodingTest {
    @Test
    void aByteOrderMarkOfUtf8IsNoPartOfTheText() throws ProblemsFound {
        var map = (MapNode) Documents.read("doc.yaml", "\uFEFFtitle: Türkiye".getBytes(UTF_8));

        assertThat(map.entry("title")).isNotNull();
    }

    @Test
    void latin1IsRefusedWhereItDiffers() {
        assertThat(problem("# ok\ntitle: Müller\n".getBytes(ISO_8859_1))).isEqualTo("""
                        doc.yaml:2:9: wrong-encoding: this file is not in UTF-8: the byte 0xfc cannot stand here
                        help: save the file as UTF-8""");
    }

    @Test
    void aFileThatEndsWithinACharacterIsRefused() {
        assertThat(problem(new byte[] {'a', ':', ' ', (byte) 0xC3})).isEqualTo("""
                        doc.yaml:1:4: wrong-encoding: this file is not in UTF-8: the byte 0xc3 cannot stand here
                        help: save the file as UTF-8""");
    }

    @Test
    void utf16IsRefusedWithItsMarkAndWithout() {
        var refused = """
                doc.yaml:1:1: wrong-encoding: this file is in UTF-16, not in UTF-8
                help: save the file as UTF-8""";

        assertThat(problem("\uFEFFtitle: x".getBytes(UTF_16LE))).isEqualTo(refused);
        assertThat(problem("\uFEFFtitle: x".getBytes(UTF_16BE))).isEqualTo(refused);
        assertThat(problem("title: x".getBytes(UTF_16LE))).isEqualTo(refused);
        assertThat(problem("title: x".getBytes(UTF_16BE))).isEqualTo(refused);
    }

    @Test
    void utf32IsRefused() {
        assertThat(problem("\uFEFFtitle: x".getBytes(Charset.forName("UTF-32LE"))))
                .isEqualTo("""
                        doc.yaml:1:1: wrong-encoding: this file is in UTF-32, not in UTF-8
                        help: save the file as UTF-8""");
    }

    @Test
    void aBinaryFileIsRefused() {
        var refused = """
                doc.yaml:1:1: binary-file: this is not a text file
                help: a scenario is text in YAML or JSON""";
        var noise = new byte[1000];
        new Random(1).nextBytes(noise);

        assertThat(problem(noise)).isEqualTo(refused);
        assertThat(problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, '\r'}))
                .isEqualTo(refused);
        assertThat(problem(new byte[100])).isEqualTo(refused);
    }

    @Test
    void aControlCharacterIsRefusedWhereItStands() {
        assertThat(problem("a: 1\r\nb: \u0007".getBytes(UTF_8))).isEqualTo("""
                        doc.yaml:2:4: bad-character: the character U+0007 is not allowed in YAML
                        help: delete it; inside double quotes it can be written as an escape""");
    }

    private static String problem(byte[] bytes) {
        var found = catchThrowableOfType(ProblemsFound.class, () -> Documents.read("doc.yaml", bytes));
        assertThat(found.problems()).hasSize(1);
        return found.problems().get(0).toString();
    }
}
