package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with what {@code prove} finds. */
class ProveCommandTest {
    private static final String BACK_DOOR = "src/test/resources/overlay/back-door";

    @TempDir
    Path folder;

    @Test
    void aKeptCounterExampleFailsUntilTheRulesAreMended() {
        var call = prove("--overlay", BACK_DOOR, "--save", folder.toString());
        var kept = folder.resolve("i-out-01.yaml");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).isEqualTo("kept " + kept + "\n");
        assertThat(kept)
                .content()
                .startsWith("# What an actor that is not a Party does changes nothing")
                .contains("title: 'Breaks I-OUT-01: outsiders never matter'")
                .contains("expect:");
        assertThat(Call.of("test", kept.toString(), "--overlay", BACK_DOOR).status())
                .isEqualTo(1);
        assertThat(Call.of("test", kept.toString()).status()).isZero();
    }

    @Test
    void asJsonItSaysTheSame() throws IOException {
        var call = prove("--overlay", BACK_DOOR, "--format", "json");
        var document = new ObjectMapper().readTree(call.out());
        assertThat(call.status()).isEqualTo(1);
        assertThat(document.path("holds").booleanValue()).isFalse();
        var breach = document.path("invariants").path(0).path("breach");
        assertThat(breach.path("change").textValue()).isEqualTo("Russia (RU) says `object`");
        assertThat(breach.path("before").path("question").textValue()).isEqualTo("invitation");
        assertThat(breach.path("rules").toString()).contains("R-ZZZ-01");
    }

    @Test
    void rulesCanBeHeldToTheInvariantsOfOthers() throws IOException {
        var own = Files.createDirectory(folder.resolve("own"));
        Files.copy(Path.of(BACK_DOOR, "back-door.drl"), own.resolve("back-door.drl"));
        Files.writeString(own.resolve("invariants.yaml"), """
                setting: {day: 2030-05-01, applicant: UA, alliance: [US], outsiders: [RU]}
                invariants:
                  - id: I-OUT-01
                    name: an outsider may stop a silence
                    says: In this reform an outsider has a say.
                    source: a test
                    force: model
                    over: votes
                    change: nothing
                    is: {memberSince: null}
                """);
        assertThat(prove("--overlay", own.toString()).status()).isZero();
        assertThat(prove("--overlay", own.toString(), "--invariants", "rules/nato/invariants.yaml")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongWithTheFileOfInvariantsIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.yaml"), "invariants: []\n");
        var call = prove("--invariants", file.toString());
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("wrong.yaml:1:1: missing-key: a file of invariants needs `setting`");
        assertThat(prove("--invariants", "no/such.yaml").err()).isEqualTo("""
                        article-ten: unreadable: `--invariants` `no/such.yaml` cannot be read
                        help: name a file of invariants
                        """);
    }

    @Test
    void whatWasNotTriedDoesNotHold() {
        var call = Call.of("prove", "I-BLK-02", "--parties", "1", "--tries", "0");
        assertThat(call.out()).startsWith("I-BLK-02  untried ");
        assertThat(call.status()).isEqualTo(1);
    }

    private static Call prove(String... more) {
        var arguments = new ArrayList<>(List.of("prove", "I-OUT-01", "--parties", "1", "--tries", "0"));
        arguments.addAll(List.of(more));
        return Call.of(arguments.toArray(String[]::new));
    }
}
