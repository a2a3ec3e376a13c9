package org.articleten.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.articleten.facts.Act;
import org.articleten.facts.Application;
import org.articleten.facts.Applied;
import org.articleten.facts.Denunciation;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Party;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a dossier is played: in one session, act by act, and written down once. */
class DeliberationTest {
    private static final Path RULES = Path.of("rules", "nato");
    private static final LocalDate DAY = LocalDate.of(2030, 5, 1);

    @TempDir
    Path overlay;

    @Test
    void anActIsThereForItsMomentAndTheEventThatItMakesStays() throws ProblemsFound {
        var trace = played(List.of(new Application(entry(DAY), "UA")), DAY.plusYears(1));
        assertThat(trace.standing(DAY.plusYears(1)))
                .contains(new Applied("UA", 0, DAY))
                .noneMatch(Act.class::isInstance);
    }

    @Test
    void nothingIsConcludedBeforeItsDay() throws ProblemsFound {
        var trace = played(List.of(new Application(entry(DAY), "UA")), DAY);
        assertThat(trace.standing(DAY.minusDays(1))).noneMatch(Applied.class::isInstance);
    }

    @Test
    void whatFallsDueComesOnADayOnWhichNobodyActs() throws ProblemsFound {
        var trace = played(List.of(new Denunciation(entry(DAY), "FR")), DAY.plusYears(2));
        assertThat(trace.standing(DAY.plusYears(1).minusDays(1))).anyMatch(DeliberationTest::isFrance);
        assertThat(trace.standing(DAY.plusYears(1))).noneMatch(DeliberationTest::isFrance);
    }

    @Test
    void manyThreadsSeeTheSameAsOne() throws Exception {
        var deliberation = new Deliberation(RuleBook.load(RULES, List.of()));
        var dossier = dossier(List.of(new Denunciation(entry(DAY), "FR"), new Application(entry(DAY), "UA")), DAY);
        var alone = deliberation.deliberate(dossier).standing(DAY).toString();
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<String> task =
                    () -> deliberation.deliberate(dossier).standing(DAY).toString();
            for (var together : threads.invokeAll(java.util.Collections.nCopies(40, task))) {
                assertThat(together.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void rulesThatFeedThemselvesAreNamed() throws IOException {
        assertThat(problem("""
                package nato

                import org.articleten.facts.Accession
                import java.time.LocalDate

                dialect "mvel"

                rule "An endless chain"
                    @id("R-ZZZ-01") @force("model") @source("a test") @says("Again.")
                when
                    Accession( $at : at )
                then
                    insert( new Accession( "QZ", LocalDate.MIN, $at + 1 ) );
                end

                rule "Its beginning"
                    @id("R-ZZZ-01") @force("model") @source("a test") @says("Once.")
                when
                    org.articleten.facts.Opening()
                then
                    insert( new Accession( "QZ", LocalDate.MIN, 1 ) );
                end
                """).message()).contains("fires again and again");
    }

    @Test
    void aRuleThatFailsIsNamedWithItsPlace() throws IOException {
        var problem = problem("""
                package nato

                import org.articleten.facts.Opening
                import org.articleten.facts.Eligible

                dialect "mvel"

                rule "A slip"
                    @id("R-ZZZ-01") @force("model") @source("a test") @says("Slips.")
                when
                    Opening( $from : from )
                then
                    insert( new Eligible( $from.plusDays( 1 ).query( null ).toString() ) );
                end
                """);
        assertThat(problem.message()).isEqualTo("rule `A slip` fails while it fires");
        assertThat(problem.place()).hasToString("slip.drl:8:1");
    }

    private Problem problem(String rules) throws IOException {
        Files.writeString(overlay.resolve("slip.drl"), rules);
        var found = catchThrowableOfType(
                ProblemsFound.class,
                () -> new Deliberation(RuleBook.load(RULES, List.of(overlay)))
                        .deliberate(dossier(List.of(new Application(entry(DAY), "UA")), DAY)));
        assertThat(found.problems()).hasSize(1);
        return found.problems().get(0);
    }

    private static boolean isFrance(Object fact) {
        return fact instanceof Party party && party.state().equals("FR");
    }

    private static Trace played(List<Act> acts, LocalDate asked) throws ProblemsFound {
        return new Deliberation(RuleBook.load(RULES, List.of())).deliberate(dossier(acts, asked));
    }

    private static Dossier dossier(List<Act> acts, LocalDate asked) {
        return new Dossier(
                List.of("UA"), List.of(), null, null, List.of(), List.of(), acts, new TreeSet<>(List.of(asked)));
    }

    private static Entry entry(LocalDate day) {
        return new Entry(day, 1, null);
    }
}
