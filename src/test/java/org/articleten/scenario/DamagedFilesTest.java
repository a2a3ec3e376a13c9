package org.articleten.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file on its way, the reader answers with a scenario or with problems, and never breaks. */
class DamagedFilesTest {
    private static final int TRIALS = 6_000;
    private static final byte[] TELLING = "\"'[]{}:,-#&*!|>%@`?\\\n\t \0~".getBytes(UTF_8);

    private final Random random = new Random(10);

    @Test
    void damageOfEveryKindIsSurvived() throws IOException {
        var files = files();
        var refused = 0;
        for (var trial = 0; trial < TRIALS; trial++) {
            var damaged = damaged(files.get(random.nextInt(files.size())));
            try {
                assertThat(ScenarioReader.read("damaged.yaml", damaged)).isNotNull();
            } catch (ProblemsFound problems) {
                assertThat(problems.problems()).isNotEmpty().allSatisfy(problem -> {
                    assertThat(problem.place().line()).isPositive();
                    assertThat(problem.place().column()).isPositive();
                    assertThat(problem.message()).doesNotContain("\n");
                });
                refused++;
            } catch (RuntimeException | StackOverflowError broken) {
                throw new AssertionError("broken by " + new String(damaged, UTF_8), broken);
            }
        }

        assertThat(refused).isBetween(TRIALS / 2, TRIALS - 1);
    }

    private byte[] damaged(byte[] file) {
        var bytes = file;
        for (var times = 1 + random.nextInt(3); times > 0; times--) {
            bytes = switch (random.nextInt(5)) {
                case 0 -> flipped(bytes);
                case 1 -> withoutAPiece(bytes);
                case 2 -> withTelling(bytes);
                case 3 -> shuffled(bytes);
                default -> repeated(bytes);
            };
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes) {
        var changed = bytes.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] withoutAPiece(byte[] bytes) {
        var from = random.nextInt(bytes.length + 1);
        var to = Math.min(bytes.length, from + random.nextInt(30));
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private byte[] withTelling(byte[] bytes) {
        var at = random.nextInt(bytes.length + 1);
        var piece = new byte[] {TELLING[random.nextInt(TELLING.length)]};
        return joined(joined(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private byte[] shuffled(byte[] bytes) {
        var lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private byte[] repeated(byte[] bytes) {
        var from = random.nextInt(bytes.length + 1);
        var piece = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(40)));
        var at = random.nextInt(bytes.length + 1);
        return joined(joined(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static List<byte[]> files() throws IOException {
        var files = new ArrayList<byte[]>();
        for (var folder : List.of("good", "bad")) {
            try (var listed = Files.list(Path.of("src/test/resources/scenario", folder))) {
                for (var file : listed.filter(each -> !each.toString().endsWith(".problems"))
                        .sorted()
                        .toList()) {
                    files.add(Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
