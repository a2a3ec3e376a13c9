package org.articleten.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.articleten.exploration.Draft;
import org.articleten.invariants.Proof.Verdict;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ScenarioRuns;
import org.articleten.rulebook.AlterableRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.scenario.ScenarioFiles;
import org.articleten.scenario.ScenarioReader;

/** Proofs of the shipped rules and of rules in which something is changed. */
final class Proofs {
    static final Path RULES = Path.of("rules", "nato");
    static final RuleBook BOOK = rules();
    static final Prover.Size SMALL = new Prover.Size(2, 0, 1);

    private Proofs() {}

    static Breach breach(RuleBook book, String id, Prover.Size size) throws ProblemsFound {
        var invariants = Invariants.of(BOOK).only(List.of(id));
        var proof = new Prover(book, invariants, List.of(), null, size).prove(() -> {});
        var verdict = proof.verdicts().get(0);
        assertThat(verdict.breach()).as(id).isNotNull();
        assertThat(lines(verdict.breach())).isLessThan(20);
        checkTest(book, verdict.invariant(), verdict.breach());
        return verdict.breach();
    }

    /** What is kept is a scenario that fails as long as the rules are broken, and passes once they are mended. */
    private static void checkTest(RuleBook book, Invariant invariant, Breach breach) throws ProblemsFound {
        var test = ScenarioReader.read(
                "kept.yaml", breach.test(invariant).yaml(breach.changed()).getBytes(StandardCharsets.UTF_8));
        assertThat(test.title()).contains(invariant.id());
        assertThat(new ScenarioRuns(book, null).play(test).run().met()).isFalse();
        assertThat(new ScenarioRuns(BOOK, null).play(test).run().expectations())
                .allSatisfy(expectation -> assertThat(expectation.differences()).isEmpty());
    }

    static long lines(Breach breach) {
        return breach.before().yaml().lines().count();
    }

    static Proof prove(RuleBook book, List<Draft> corpus, String houseRules, Prover.Size size) throws ProblemsFound {
        return new Prover(book, Invariants.of(BOOK), corpus, houseRules, size).prove(() -> {});
    }

    static List<String> broken(Proof proof) {
        return proof.verdicts().stream()
                .filter(verdict -> verdict.breach() != null)
                .map(verdict -> verdict.invariant().id())
                .toList();
    }

    static List<String> told(Proof proof) {
        return proof.verdicts().stream().map(Proofs::told).toList();
    }

    private static String told(Verdict verdict) {
        var breach = verdict.breach();
        return verdict.invariant().id() + " " + verdict.changes()
                + (breach == null ? "" : breach.before().yaml() + breach.changed() + breach.fields());
    }

    static RuleBook altered(String rule, String found, String by) throws ProblemsFound {
        var written = BOOK.written().stream()
                .filter(each -> each.info().name().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(written.text()).contains(found);
        var rules = AlterableRules.of(BOOK);
        rules.alter(written, written.text().replace(found, by));
        return rules.book();
    }

    static List<Draft> corpus() throws ProblemsFound {
        var drafts = new java.util.ArrayList<Draft>();
        for (var file : ScenarioFiles.find(List.of("scenarios"))) {
            drafts.add(Draft.of(file.name(), file.bytes()));
        }
        return drafts;
    }

    private static RuleBook rules() {
        try {
            return RuleBook.load(RULES, List.of());
        } catch (ProblemsFound broken) {
            throw new IllegalStateException(broken);
        }
    }
}
