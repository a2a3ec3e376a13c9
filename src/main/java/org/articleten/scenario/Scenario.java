package org.articleten.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.articleten.facts.Act;
import org.articleten.facts.Criterion;
import org.articleten.facts.Dossier;
import org.articleten.facts.Drawn;
import org.articleten.facts.StateOverride;
import org.jspecify.annotations.Nullable;

/**
 * A scenario, read and found well-formed.
 *
 * @param path of its file, as the user gave it
 * @param content what the file holds
 * @param title one sentence
 * @param about background, or null
 * @param tags words to select it by
 * @param sources what it refers to
 * @param rules the name of the rule book
 * @param houseRules how abstention is treated
 * @param asOf the day of the answer
 * @param applicants whose membership is decided
 * @param criteria what it stipulates on the substantive limbs of Article 10
 * @param parties the Parties from the start, or null for the real ones
 * @param signatories those who signed the Treaty, where it is not in force at the start, or null
 * @param states what it says of states in place of the reference data
 * @param recorded what the world records of accessions, which no rule reads
 * @param record the texts of the record on which it draws
 * @param acts by date, then in the file's order
 * @param expectations what makes it a test
 * @param lesson what it teaches, or null
 */
public record Scenario(
        String path,
        Content content,
        String title,
        @Nullable String about,
        List<String> tags,
        List<Source> sources,
        String rules,
        String houseRules,
        LocalDate asOf,
        List<String> applicants,
        List<Criterion> criteria,
        @Nullable List<String> parties,
        @Nullable List<String> signatories,
        List<StateOverride> states,
        List<Recorded> recorded,
        List<Drawn> record,
        List<Act> acts,
        List<Expectation> expectations,
        @Nullable Lesson lesson) {
    /** NATO's own rules, without house rules over them. */
    public static final String REAL = "real";

    public Scenario {
        tags = List.copyOf(tags);
        sources = List.copyOf(sources);
        applicants = List.copyOf(applicants);
        criteria = List.copyOf(criteria);
        parties = parties == null ? null : List.copyOf(parties);
        signatories = signatories == null ? null : List.copyOf(signatories);
        states = List.copyOf(states);
        recorded = List.copyOf(recorded);
        record = List.copyOf(record);
        acts = List.copyOf(acts);
        expectations = List.copyOf(expectations);
    }

    /** The days on which an answer is asked: the scenario's own and those of its expectations. */
    public SortedSet<LocalDate> asked() {
        var days = new TreeSet<LocalDate>();
        days.add(asOf);
        expectations.forEach(expectation -> days.add(expectation.asOf()));
        return Collections.unmodifiableSortedSet(days);
    }

    /** Tells the file's content from every other: {@code sha256:} and hexadecimal digits. */
    public String digest() {
        return content.digest();
    }

    /** What a deliberation is given, for answers on these days. */
    public Dossier dossier(SortedSet<LocalDate> days) {
        return new Dossier(applicants, criteria, parties, signatories, states, record, acts, days);
    }
}
