package org.articleten.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why-not by an author's own rules: what the project's own do not write is asked as it is written. */
class WhyNotOwnRulesTest {
    @TempDir
    Path overlay;

    @Test
    void whereNoRuleConcludesAnOutcomeNoneIsNamed() throws ProblemsFound, IOException {
        var answer = Told.answer(Told.HEAD, Outcome.WITHDRAWN, bookWith("outcome.drl", """
                package nato
                import org.articleten.facts.Applicant
                import org.articleten.facts.Finding
                import org.articleten.facts.Outcome
                rule "it never changes"
                    @id("R-STG-17")
                    @force("practice")
                    @source("nowhere")
                    @says("It never changes for {applicant}.")
                when
                    Applicant( $applicant : state )
                then
                    insertLogical( new Finding( $applicant, Outcome.NONE ) );
                end
                """));
        assertThat(answer.outcome()).isEqualTo(Outcome.NONE);
        assertThat(answer.ways()).isEmpty();
        assertThat(answer.suffice()).isEmpty();
    }

    @Test
    void aConditionOnAllIsAskedAsItIsWritten() throws ProblemsFound, IOException {
        var book = bookWith("all-of-them.drl", """
                package nato
                import org.articleten.facts.Applicant
                import org.articleten.facts.Ground
                import org.articleten.facts.Outcome
                import org.articleten.facts.Party
                rule "withdrawn: every Party is Alphia"
                    @id("R-BLK-08")
                    @force("model")
                    @source("nowhere")
                    @says("All are one, {applicant}.")
                when
                    Applicant( $applicant : state )
                    exists Party()
                    forall( $party : Party() Party( this == $party, state == "XA" ) )
                then
                    insertLogical( new Ground( $applicant, Outcome.WITHDRAWN ) );
                end
                """);
        var way = Told.all(Told.answer(Told.HEAD, Outcome.WITHDRAWN, book).ways()).stream()
                .filter(one -> one.rule().file().equals("all-of-them.drl"))
                .findFirst()
                .orElseThrow();
        assertThat(way.conditions()).extracting(Asked::state).containsExactly(State.HOLDS, State.HOLDS, State.MISSING);
        assertThat(way.conditions().get(2).says()).startsWith("what the rule writes as `forall(");
        var alone = Told.HEAD.replace("[XA, XB, XC]", "[XA]");
        assertThat(Told.answer(alone, Outcome.WITHDRAWN, book).isSo()).isTrue();
    }

    private RuleBook bookWith(String file, String text) throws ProblemsFound, IOException {
        Files.writeString(overlay.resolve(file), text);
        return RuleBook.load(Told.RULES, List.of(overlay));
    }
}
