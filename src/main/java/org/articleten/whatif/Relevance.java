package org.articleten.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.articleten.facts.Act;
import org.articleten.facts.Arrival;
import org.articleten.facts.Finding;
import org.articleten.facts.Question;
import org.articleten.facts.Vote;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleSource;

/**
 * Which facts can bear on an outcome: those that a rule asks for which concludes an outcome, or what another of them asks for.
 * It is read off the text of the rules, whatever they say; what cannot be told from it, can bear on the outcome.
 */
final class Relevance {
    private static final Pattern RULE =
            Pattern.compile("\\brule\\b.*?\\bwhen\\b(.*?)\\bthen\\b(.*?)\\bend\\b", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z0-9]*\\b");
    private static final Pattern CONCLUSION = Pattern.compile("\\binsert(?:Logical)?\\(\\s*new\\s+(\\w+)");
    private static final Pattern INSERT = Pattern.compile("\\b(insert|modify|update|delete|retract|drools)\\w*");
    private static final Pattern BEYOND_RULES = Pattern.compile("(?m)^\\s*(query|function|declare)\\b");

    /** A condition on the day on which a state became a Party. */
    private static final Pattern JOINED = Pattern.compile("\\b(Party|Listing|Accession)\\s*\\([^)]*\\bsince\\s*[<>=!]");

    private static final Pattern VERIFIED = Pattern.compile("\\bListing\\s*\\([^)]*\\bverified\\b");
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"'\\n]*)[\"']");

    /** Facts of the data that tell a day. */
    private static final Set<String> DATED = Set.of("TreatyDate", "TimeLimit");

    private final boolean everything;
    private final boolean joiningDays;
    private final boolean verified;
    private final Set<String> facts = new HashSet<>();
    private final Set<String> quoted = new HashSet<>();

    /**
     * What one rule asks and concludes.
     *
     * @param unknown whether it may conclude anything
     * @param joining whether it compares the day on which a Party joined with one from the data
     * @param verified whether it asks how well that day is known
     * @param quoted the words that stand in it in quotes
     */
    private record Step(
            Set<String> mentioned,
            Set<String> concluded,
            boolean unknown,
            boolean joining,
            boolean verified,
            Set<String> quoted) {
        boolean leadsTo(Set<String> facts) {
            return unknown || concluded.stream().anyMatch(facts::contains);
        }
    }

    private Relevance(List<RuleSource> sources) {
        everything = sources.stream()
                .anyMatch(source -> BEYOND_RULES.matcher(source.bare()).find());
        facts.add(Finding.class.getSimpleName());
        var steps = sources.stream().flatMap(source -> steps(source).stream()).toList();
        for (var before = -1; before != facts.size(); ) {
            before = facts.size();
            for (var step : steps) {
                if (step.leadsTo(facts)) {
                    facts.addAll(step.mentioned());
                }
            }
            if (facts.contains(Arrival.class.getSimpleName())) {
                facts.add("Appointment");
                facts.add(Vote.class.getSimpleName());
            }
        }
        var leading =
                steps.stream().filter(step -> everything || step.leadsTo(facts)).toList();
        joiningDays = everything || leading.stream().anyMatch(Step::joining);
        verified = everything || leading.stream().anyMatch(Step::verified);
        leading.forEach(step -> quoted.addAll(step.quoted()));
    }

    static Relevance of(RuleBook book) {
        return new Relevance(
                book.sources().stream().filter(RuleSource::holdsRules).toList());
    }

    private static List<Step> steps(RuleSource source) {
        var steps = new ArrayList<Step>();
        var rules = RULE.matcher(source.bare());
        while (rules.find()) {
            var mentioned = names(rules.group(1));
            var concluded = new HashSet<String>();
            var conclusions = CONCLUSION.matcher(rules.group(2));
            var told = 0;
            for (; conclusions.find(); told++) {
                concluded.add(conclusions.group(1));
            }
            var unknown = INSERT.matcher(rules.group(2)).results().count() != told;
            var joining =
                    JOINED.matcher(rules.group(1)).find() && DATED.stream().anyMatch(mentioned::contains);
            var verified = VERIFIED.matcher(rules.group(1)).find();
            var quoted = QUOTED.matcher(source.text().substring(rules.start(1), rules.end(2)))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            steps.add(new Step(mentioned, concluded, unknown, joining, verified, quoted));
        }
        return steps;
    }

    private static Set<String> names(String text) {
        var found = new HashSet<String>();
        var names = NAME.matcher(text);
        while (names.find()) {
            found.add(names.group());
        }
        return found;
    }

    /** Whether it may bear on an outcome before or after which days of the data a Party joined. */
    boolean ofJoiningDays() {
        return joiningDays;
    }

    /** Whether it may bear on an outcome how well the day is known on which a Party joined. */
    boolean ofVerified() {
        return verified;
    }

    /** Whether a rule that may bear on an outcome names this word. */
    boolean quotes(String word) {
        return quoted.contains(word);
    }

    /** Whether a change can bear on an outcome. */
    boolean of(Change change) {
        if (change instanceof Change.Vote) {
            return facts(Vote.class) || facts(Question.class);
        }
        if (change instanceof Change.Position) {
            return facts(org.articleten.facts.Position.class);
        }
        if (change instanceof Change.Criterion) {
            return facts(org.articleten.facts.Criterion.class);
        }
        Act act = change instanceof Change.Added more ? more.act() : ((Change.LeftOut) change).act();
        return facts(act.getClass());
    }

    private boolean facts(Class<?> type) {
        if (everything || facts.contains(type.getSimpleName())) {
            return true;
        }
        for (var above : type.getInterfaces()) {
            if (facts(above)) {
                return true;
            }
        }
        return false;
    }
}
