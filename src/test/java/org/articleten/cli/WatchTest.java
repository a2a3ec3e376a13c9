package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** `test --watch` tests again after every change of a scenario or a rule. */
class WatchTest {
    private static final String MET = "1 scenario, 1 expectation: all met\n";
    private static final String TEXT = """
            title: One objects
            asOf: 2025-11-26
            applicant: UA
            question: invitation
            votes: {default: consent, US: object}
            expect: {outcome: no-consensus}
            """;

    @TempDir
    Path folder;

    private Path scenario;
    private Path rules;

    @BeforeEach
    void writeFiles() throws IOException {
        scenario = Files.writeString(
                Files.createDirectory(folder.resolve("scenarios")).resolve("a.yaml"), TEXT);
        rules = Files.createDirectory(folder.resolve("rules"));
        try (var files = Files.newDirectoryStream(Path.of("rules", "nato"), "*.{drl,yaml}")) {
            for (var file : files) {
                Files.copy(file, rules.resolve(file.getFileName()));
            }
        }
    }

    /** Makes one change after the other, each when the program waits for it. */
    private static final class Script implements Changes {
        private final ArrayDeque<Edit> edits;
        private boolean closed;

        interface Edit {
            void make() throws IOException;
        }

        Script(Edit... edits) {
            this.edits = new ArrayDeque<>(List.of(edits));
        }

        @Override
        public boolean await() {
            var next = edits.poll();
            if (next == null) {
                return false;
            }
            try {
                next.make();
                return true;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private Call watching(Script script, String... more) {
        var arguments = new java.util.ArrayList<>(List.of("test", "--watch", "--rules", rules.toString()));
        arguments.addAll(List.of(more));
        arguments.add(scenario.getParent().toString());
        return Call.watching(script, false, arguments.toArray(String[]::new));
    }

    @Test
    void eachChangeIsTestedWhateverIsWrongInBetweenAndTheLastSaysHowItWent() {
        var script = new Script(
                () -> replace(scenario, "no-consensus", "invited"),
                () -> replace(scenario, "outcome:", "outcom:"),
                () -> Files.delete(scenario),
                () -> Files.writeString(scenario, TEXT));
        var call = watching(script);
        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith(MET).endsWith("1 scenario failed\n" + MET);
        assertThat(call.err())
                .containsSubsequence(
                        "watching: ",
                        "watching: ",
                        "unknown-key: `outcom` is not a key of `expect`",
                        "watching: ",
                        "no-scenarios: this folder holds no scenario",
                        "watching: ");
        assertThat(script.closed).isTrue();
    }

    @Test
    void changedRulesDecideAndBrokenOnesAreToldAndForgottenOnceMended() throws IOException {
        var unanimity = rules.resolve("unanimity.drl");
        var sound = Files.readString(unanimity);
        var call = watching(new Script(
                () -> replace(unanimity, "word == VoteWord.OBJECT )", "word == VoteWord.SILENT )"),
                () -> replace(unanimity, "then", "thn"),
                () -> Files.writeString(unanimity, sound)));
        assertThat(call.status()).isZero();
        assertThat(call.out()).startsWith(MET).contains("expected no-consensus").endsWith("1 scenario failed\n" + MET);
        assertThat(call.err()).contains(unanimity + ":").doesNotContain("org.drools");
    }

    @Test
    void onATerminalEachTimeBeginsOnAnEmptyScreenAndElsewhereNothingIsCleared() {
        var arguments = new String[] {"test", "--watch", "--rules", rules.toString(), scenario.toString()};
        var seen = Call.watching(new Script(() -> {}), true, arguments).out();
        assertThat(seen.split("\u001b\\[H\u001b\\[2J", -1)).hasSize(3);
        assertThat(Call.watching(new Script(() -> {}), false, arguments).out()).isEqualTo(MET + MET);
    }

    @Test
    void aQuietWatchSaysNothingOfItself() {
        var call = watching(new Script(), "--quiet");
        assertThat(call).isEqualTo(new Call(0, "", ""));
    }

    @Test
    @Timeout(120)
    void filesOnDiskAreSeenToChangeUntilSomebodyInterrupts() throws Exception {
        var out = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                out, out, Path.of(""), false, false, Path.of("target"), RuleBook::load, FileChanges::of);
        var arguments = List.of(
                "test",
                "--watch",
                "--rules",
                rules.toString(),
                scenario.getParent().toString());
        var thread = new Thread(() -> ArticleTen.run(arguments, surroundings));
        thread.start();
        waitFor(out, "watching: ", 1);
        replace(scenario, "no-consensus", "invited");
        waitFor(out, "watching: ", 2);
        var below = Files.createDirectory(scenario.resolveSibling("below"));
        waitFor(out, "watching: ", 3);
        Files.writeString(below.resolve("b.yaml"), TEXT);
        waitFor(out, "2 scenarios, 2 expectations: 1 scenario failed\n", 1);
        replace(rules.resolve("unanimity.drl"), "word == VoteWord.OBJECT )", "word == VoteWord.SILENT )");
        waitFor(out, "expected no-consensus", 1);
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(60));
        assertThat(thread.isAlive()).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("defect");
    }

    private static void waitFor(ByteArrayOutputStream out, String text, int times) throws InterruptedException {
        while (out.toString(StandardCharsets.UTF_8).split(java.util.regex.Pattern.quote(text), -1).length <= times) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void replace(Path file, String before, String after) throws IOException {
        var text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }
}
