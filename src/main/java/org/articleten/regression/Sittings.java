package org.articleten.regression;

import java.util.IdentityHashMap;
import org.articleten.deliberation.Sitting;
import org.articleten.deliberation.Trace;
import org.articleten.explanation.Words;
import org.articleten.facts.Dossier;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** The sittings of one thread, one for each rule book, so that what dossiers have in common is played once. */
final class Sittings implements AutoCloseable {
    private final int firingsAtMost;
    private final IdentityHashMap<RuleBook, Sitting> byRules = new IdentityHashMap<>();
    private final IdentityHashMap<RuleBook, Words> words = new IdentityHashMap<>();

    /** @param firingsAtMost how many firings in one step mean that the rules never come to rest */
    Sittings(int firingsAtMost) {
        this.firingsAtMost = firingsAtMost;
    }

    Trace deliberate(RuleBook rules, Dossier dossier) throws ProblemsFound {
        return byRules.computeIfAbsent(rules, book -> new Sitting(book, firingsAtMost))
                .deliberate(dossier);
    }

    /** What was put into words in them. */
    Words words(RuleBook rules) {
        return words.computeIfAbsent(rules, ignored -> new Words());
    }

    @Override
    public void close() {
        byRules.values().forEach(Sitting::close);
    }
}
