package org.articleten.invariants;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.articleten.exploration.Draft;
import org.articleten.facts.VoteWord;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Scenarios that are made up, each with a number. */
final class Families {
    private static final Draft EMPTY = empty();
    private static final List<String> DONE = List.of("nothing", "signs", "accepts");
    private static final int SILENCE = 5;

    /** In session; under silence on its deadline; and while it runs. */
    private static final int HEARINGS = 3;

    private static final int ANSWERED = 1;

    private static final int SIGNED = 10;
    private static final int ACCEPTED = 20;
    private static final int DEPOSITED = 30;

    private final Setting setting;
    private final @Nullable String houseRules;
    private final List<String> roster;
    private final List<String> words;
    private final List<String> alone;

    /**
     * Scenarios in a setting.
     *
     * @param roster the Parties of the whole alliance on the setting's day
     */
    Families(Setting setting, @Nullable String houseRules, List<String> roster) {
        this.setting = setting;
        this.houseRules = houseRules;
        this.roster = roster.stream()
                .filter(party -> !setting.outsiders().contains(party))
                .toList();
        this.words = Arrays.stream("model-nato".equals(houseRules) ? VoteWord.values() : VoteWord.real())
                .map(VoteWord::word)
                .toList();
        // What stops comes first; consent alone is what all others say.
        var others = new ArrayList<>(words);
        others.remove(VoteWord.CONSENT.word());
        others.remove(VoteWord.RESERVE.word());
        others.add(VoteWord.RESERVE.word());
        this.alone = List.copyOf(others);
    }

    /** How many words a Party can say. */
    int words() {
        return words.size();
    }

    /** How many ways to vote there are in an alliance, in session, under silence, and while a silence runs. */
    int votes(int parties) {
        return HEARINGS * power(words.size(), parties);
    }

    /** One of the ways to vote in a small alliance. */
    Draft vote(int parties, int number) {
        var votes = new LinkedHashMap<String, @Nullable Object>();
        var left = number / HEARINGS;
        for (var party : setting.alliance().subList(0, parties)) {
            votes.put(party, words.get(left % words.size()));
            left /= words.size();
        }
        return question(setting.alliance().subList(0, parties), votes, number % HEARINGS);
    }

    /** How often each Party of the whole alliance says each word alone, in two procedures. */
    int alone() {
        return 2 * roster.size() * (words.size() - 1);
    }

    /** How many Parties the whole alliance has. */
    int whole() {
        return roster.size();
    }

    /** A vote of the whole alliance: first each Party with each word alone, the others agreeing; then at random. */
    Draft vote(int number, long seed) {
        var votes = new LinkedHashMap<String, @Nullable Object>();
        if (number < alone()) {
            votes.put("default", "consent");
            votes.put(roster.get(number / 2 % roster.size()), alone.get(number / 2 / roster.size()));
            return question(null, votes, number % 2);
        }
        var random = new Random(seed * 31 + number * 0x9E3779B9L);
        votes.put("default", random.nextInt(3) > 0 ? "consent" : words.get(random.nextInt(words.size())));
        for (var named = random.nextInt(random.nextBoolean() ? 4 : roster.size()); named > 0; named--) {
            votes.put(roster.get(random.nextInt(roster.size())), words.get(random.nextInt(words.size())));
        }
        return question(null, votes, random.nextInt(HEARINGS));
    }

    private Draft question(@Nullable List<String> parties, Map<String, @Nullable Object> votes, int hearing) {
        var act = act(0, "question", "invitation");
        act.put("votes", votes);
        if (hearing > 0) {
            act.put("procedure", "silence");
            act.put("until", day(SILENCE));
        }
        return scenario("The Council is asked", hearing == ANSWERED ? SILENCE : 0, parties, List.of(act));
    }

    /** How many ways there are to sign, accept and deposit. */
    int stages(int parties) {
        return 2 * power(DONE.size(), parties);
    }

    /** One of the ways to sign, accept and deposit. */
    Draft stage(int parties, int number) {
        var alliance = setting.alliance().subList(0, parties);
        var acts = new ArrayList<Map<String, @Nullable Object>>();
        var asked = act(0, "question", "invitation");
        asked.put("votes", Map.of("default", "consent"));
        acts.add(asked);
        var accepting = new ArrayList<Map<String, @Nullable Object>>();
        var left = number / 2;
        for (var party : alliance) {
            if (left % DONE.size() > 0) {
                acts.add(act(SIGNED, "signs", party));
            }
            if (left % DONE.size() > 1) {
                accepting.add(act(ACCEPTED, "accepts", party));
            }
            left /= DONE.size();
        }
        acts.addAll(accepting);
        if (number % 2 == 1) {
            acts.add(act(DEPOSITED, "deposits", setting.applicant()));
        }
        return scenario("An invitation, and what follows", DEPOSITED, alliance, acts);
    }

    private Map<String, @Nullable Object> act(int after, String key, Object value) {
        var act = new LinkedHashMap<String, @Nullable Object>();
        act.put("on", day(after));
        act.put(key, value);
        return act;
    }

    private String day(int after) {
        return LocalDate.parse(setting.day()).plusDays(after).toString();
    }

    private Draft scenario(
            String title, int asOf, @Nullable List<String> parties, List<Map<String, @Nullable Object>> acts) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("title", title);
        if (houseRules != null) {
            data.put("houseRules", houseRules);
        }
        data.put("asOf", day(asOf));
        data.put("applicant", setting.applicant());
        if (parties != null) {
            data.put("parties", parties);
        }
        data.put("timeline", acts);
        return EMPTY.with(data);
    }

    /** Refuses a setting with names that no scenario can have. */
    static void checkNames(Setting setting) throws ProblemsFound {
        var votes = new LinkedHashMap<String, @Nullable Object>();
        setting.outsiders().forEach(outsider -> votes.put(outsider, VoteWord.OBJECT.word()));
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("title", "Names");
        data.put("asOf", setting.day());
        data.put("applicant", setting.applicant());
        data.put("parties", setting.alliance());
        data.put("question", "invitation");
        data.put("votes", votes);
        var unused = EMPTY.with(data).sketch();
    }

    private static Draft empty() {
        try {
            return Draft.of("invariants", "title: none".getBytes(StandardCharsets.UTF_8));
        } catch (ProblemsFound impossible) {
            throw new IllegalStateException("a document of one line is well-formed", impossible);
        }
    }

    private static int power(int base, int exponent) {
        var power = 1;
        for (var left = exponent; left > 0; left--) {
            power = Math.multiplyExact(power, base);
        }
        return power;
    }
}
