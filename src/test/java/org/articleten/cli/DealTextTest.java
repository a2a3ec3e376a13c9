package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a deal is told to a reader at a terminal. */
class DealTextTest {
    @TempDir
    Path folder;

    @Test
    void aClauseOfSeveralLinesIsToldAsOneText() throws IOException {
        var deal = Files.writeString(folder.resolve("deal.yaml"), """
                title: A clause of two lines
                applicant: UA
                timeline:
                  - on: 2025-12-01
                    agreement:
                      id: pact
                      between: [RU]
                      status: signed
                      clauses:
                        - id: 1
                          kind: other
                          says: |
                            The first line,
                            and the second.
                """);
        assertThat(Call.of("run", deal.toString()).out()).contains("\n  1  The first line, and the second.\n");
    }
}
