package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said when it is not the user's fault: output that cannot be written, and defects of the program. */
class DefectsTest {
    private static final String UKRAINE = "scenarios/ukraine/2025-11-put-to-the-council.yaml";

    @TempDir
    Path folder;

    @Test
    void aReaderThatGoesAwayIsNoReasonToComplain() {
        assertThat(Call.into(failing("Broken pipe"), "run", UKRAINE)).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void aFullDiskIsSaid() {
        var call = Call.into(failing("No space left on device"), "run", UKRAINE);
        assertThat(call.status()).isEqualTo(70);
        assertThat(call.err())
                .isEqualTo("article-ten: output-failed: the results cannot be written: No space left on device\n");
    }

    @Test
    void aDefectIsOneSentenceWithItsDetailsElsewhere() throws IOException {
        var call = Call.of((String) null);
        assertThat(call.status()).isEqualTo(70);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .startsWith("article-ten: defect: a defect of the program\nhelp: the details are in ")
                .hasLineCount(2);
        assertThat(details(call.err())).contains("arguments: [null]").contains("NullPointerException");
    }

    @Test
    void evenExhaustionIsSaidInWords() throws IOException {
        for (var end : List.of(new StackOverflowError("on purpose"), new OutOfMemoryError("on purpose"))) {
            var err = new ByteArrayOutputStream();
            var status = Defects.report(end, List.of("run"), folder, new PrintStream(err));
            assertThat(status.number()).isEqualTo(70);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains(": defect: the program ")
                    .hasLineCount(2);
            assertThat(details(err.toString(StandardCharsets.UTF_8))).contains("on purpose");
        }
    }

    private static String details(String err) throws IOException {
        var file = Path.of(err.strip().substring(err.lastIndexOf(" in ") + 4));
        var details = Files.readString(file);
        Files.delete(file);
        return details;
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
