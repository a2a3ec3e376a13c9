package org.articleten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion scripts know every verb, and each verb's options and words. */
class CompletionTest {
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void knowsEveryVerbAndOption(String shell) {
        var script = Call.of("completion", shell).out();
        CommandLines.all().getSubcommands().forEach((verb, line) -> {
            assertThat(script).contains(verb);
            line.getCommandSpec()
                    .options()
                    .forEach(option ->
                            assertThat(script).contains(option.longestName().substring(2)));
        });
        assertThat(script)
                .contains("text")
                .contains("json")
                .contains("markdown")
                .contains("csv");
        assertThat(script).doesNotContain("\r");
    }

    @Test
    void fishIsToldWhatIsAFileAndWhatIsAWord() {
        assertThat(Call.of("completion", "fish").out())
                .contains("complete -c article-ten -n '__fish_seen_subcommand_from run' -F\n")
                .contains(
                        "complete -c article-ten -n '__fish_seen_subcommand_from schema' -a 'scenario result evidence whatif sweep why-not exercise'\n")
                .contains("-n '__fish_seen_subcommand_from run' -l color -x -a 'auto always never' -d ")
                .contains("-n '__fish_seen_subcommand_from run' -l rules -r -F -d ")
                .contains("-n '__fish_seen_subcommand_from run' -l as-of -x -d 'the day of the answer in place of the "
                        + "scenario\\'s");
    }
}
