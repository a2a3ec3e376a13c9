package org.articleten.whynot;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articleten.deliberation.Inquiry;
import org.articleten.facts.Dossier;
import org.articleten.facts.Finding;
import org.articleten.facts.Outcome;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.QuestionRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.whatif.Limits;
import org.articleten.whatif.Searched;
import org.articleten.whatif.Smallest;

/** Answers why outcomes are not others. It belongs to one thread. */
public final class WhyNots implements AutoCloseable {
    private final RuleBook book;
    private final Concluding concluding;
    private final Inquiry inquiry;
    private final Limits limits;
    private final Map<String, Ways> ways = new HashMap<>();
    private final Map<Map.Entry<String, LocalDate>, Searched> searched = new HashMap<>();

    private WhyNots(RuleBook book, Inquiry inquiry, Limits limits) {
        this.book = book;
        this.concluding = new Concluding(book);
        this.inquiry = inquiry;
        this.limits = limits;
    }

    /**
     * Plays a dossier, to be asked about.
     *
     * @param limits how far is searched for changes
     * @param rules where what is asked is compiled; it may serve several dossiers that are played by the same rules
     * @throws ProblemsFound if a rule fails while it fires, or the rules never come to rest
     */
    public static WhyNots of(RuleBook book, Dossier dossier, Limits limits, QuestionRules rules) throws ProblemsFound {
        return new WhyNots(book, Inquiry.of(book, dossier, rules), limits);
    }

    /**
     * Why the outcome of an applicant on a day that was asked is not another; that it is so, where it is.
     *
     * @throws ProblemsFound if a rule fails while a change is played, or the rules never come to rest
     */
    public WhyNot of(String applicant, LocalDate day, Outcome wanted) throws ProblemsFound {
        var outcome = outcome(applicant, day);
        if (outcome == wanted) {
            return new WhyNot(applicant, day, outcome, wanted, List.of(), List.of(), null);
        }
        var searched = searched(applicant, day);
        var suffice =
                searched.sets().stream().filter(set -> set.outcome() == wanted).toList();
        return new WhyNot(applicant, day, outcome, wanted, ways(applicant, day, wanted), suffice, searched);
    }

    /** The rules that would conclude an outcome of an applicant on a day that was asked, and how far each gets. */
    public List<Way> ways(String applicant, LocalDate day, Outcome wanted) {
        var need = new Need(Finding.class.getSimpleName(), Map.of("applicant", applicant, "outcome", wanted));
        return ways.computeIfAbsent(applicant, about -> new Ways(inquiry, book, concluding, about))
                .of(need, inquiry.last(day));
    }

    private Searched searched(String applicant, LocalDate day) throws ProblemsFound {
        var key = Map.entry(applicant, day);
        var known = searched.get(key);
        if (known == null) {
            known = Smallest.search(book, inquiry.trace().dossier(), applicant, day, limits);
            searched.put(key, known);
        }
        return known;
    }

    private Outcome outcome(String applicant, LocalDate day) {
        return inquiry.trace().standing(day).stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .filter(finding -> finding.applicant().equals(applicant))
                .map(Finding::outcome)
                .findFirst()
                // Where the rules of an author conclude nothing, there is nothing to tell.
                .orElse(Outcome.NONE);
    }

    @Override
    public void close() {
        inquiry.close();
    }
}
