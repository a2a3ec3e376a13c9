package org.articleten.invariants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.articleten.exploration.Draft;
import org.articleten.rulebook.ReferenceData;
import org.jspecify.annotations.Nullable;

/** A scenario that is about to be changed: who takes part in it, and its acts one by one. */
final class Story {
    static final String ON = "on";
    static final String QUESTION = "question";
    static final String VOTES = "votes";
    static final String PARTIES = "parties";
    private static final String TIMELINE = "timeline";
    private static final String AS_OF = "asOf";
    private static final List<String> SHORT_FORM = List.of(QUESTION, VOTES, "procedure", "until");

    private final Draft draft;
    private final Map<String, @Nullable Object> data;
    private final List<Map<String, @Nullable Object>> acts = new ArrayList<>();
    private final List<String> applicants = new ArrayList<>();
    private final List<String> parties;
    private final List<String> outsiders;
    private final ReferenceData known;

    Story(Draft draft, Setting setting, ReferenceData known) {
        this.draft = draft;
        this.known = known;
        this.data = withTimeline(draft.data());
        for (var act : Values.items(data.get(TIMELINE))) {
            acts.add(Values.map(act));
        }
        applicants.addAll(Values.texts(data.get("applicant")));
        applicants.addAll(Values.texts(data.get("applicants")));
        this.parties = partiesThroughout();
        var inside = new TreeSet<String>(applicants);
        inside.addAll(Values.texts(data.get(PARTIES)));
        inside.addAll(Values.texts(data.get("signatories")));
        this.outsiders = setting.outsiders().stream()
                .filter(actor -> !inside.contains(actor))
                .toList();
    }

    private static Map<String, @Nullable Object> withTimeline(Map<String, @Nullable Object> stated) {
        var told = new LinkedHashMap<String, @Nullable Object>(stated);
        if (told.containsKey(QUESTION)) {
            var act = new LinkedHashMap<String, @Nullable Object>();
            act.put(ON, told.get(AS_OF));
            for (var key : SHORT_FORM) {
                if (told.containsKey(key)) {
                    act.put(key, told.remove(key));
                }
            }
            told.put(TIMELINE, List.of(act));
        }
        return told;
    }

    /** Those who are Parties from the first act to the last, whatever the rules are. */
    private List<String> partiesThroughout() {
        var throughout = new TreeSet<String>();
        if (data.containsKey(PARTIES)) {
            throughout.addAll(Values.texts(data.get(PARTIES)));
        } else if (!data.containsKey("signatories")) {
            for (var listing : known.listings()) {
                if (Objects.requireNonNull(listing.since()).toString().compareTo(start()) < 0) {
                    throughout.add(listing.state());
                }
            }
        }
        applicants.forEach(throughout::remove);
        acts.forEach(act -> Values.texts(act.get("denounces")).forEach(throughout::remove));
        return List.copyOf(throughout);
    }

    Draft draft() {
        return draft;
    }

    List<String> applicants() {
        return applicants;
    }

    List<String> parties() {
        return parties;
    }

    List<String> outsiders() {
        return outsiders;
    }

    /** Whether other house rules than NATO's own are stated, under which a vote may be an abstention. */
    boolean abstaining() {
        return "model-nato".equals(data.get("houseRules"));
    }

    List<Map<String, @Nullable Object>> acts() {
        return acts;
    }

    /** The places of the acts that ask something. */
    List<Integer> questions() {
        var questions = new ArrayList<Integer>();
        for (var place = 0; place < acts.size(); place++) {
            if (acts.get(place).containsKey(QUESTION)) {
                questions.add(place);
            }
        }
        return questions;
    }

    /** The applicants of whom an act speaks. */
    List<String> about(Map<String, @Nullable Object> act) {
        return act.containsKey("for") ? Values.texts(act.get("for")) : applicants;
    }

    /** The applicants for whom no later act asks anything. */
    List<String> lastAsked(int question) {
        var last = new ArrayList<String>(about(acts.get(question)));
        for (var other : questions()) {
            var later = day(acts.get(other)).compareTo(day(acts.get(question)));
            if (later > 0 || (later == 0 && other > question)) {
                last.removeAll(about(acts.get(other)));
            }
        }
        return last;
    }

    static String day(Map<String, @Nullable Object> act) {
        return String.valueOf(act.get(ON));
    }

    /** The day of the first act, or of the answer where there is none. */
    String start() {
        return acts.stream().map(Story::day).min(String::compareTo).orElseGet(() -> String.valueOf(data.get(AS_OF)));
    }

    /** The day of the answer. */
    String end() {
        return data.containsKey(AS_OF)
                ? String.valueOf(data.get(AS_OF))
                : acts.stream().map(Story::day).max(String::compareTo).orElse("");
    }

    /** A copy of the acts, to be changed. */
    List<Map<String, @Nullable Object>> copy() {
        return new ArrayList<>(acts);
    }

    /** The scenario with an act in the place of another. */
    Draft with(int place, Map<String, @Nullable Object> act) {
        var changed = copy();
        changed.set(place, act);
        return with(changed);
    }

    /** The scenario with other acts. */
    Draft with(List<Map<String, @Nullable Object>> others) {
        return with(TIMELINE, others);
    }

    /** The scenario with another value of a key. */
    Draft with(String key, Object value) {
        var changed = new LinkedHashMap<String, @Nullable Object>(data);
        changed.put(key, value);
        return draft.with(changed);
    }

    /** The value of a key of the scenario. */
    @Nullable
    Object get(String key) {
        return data.get(key);
    }

    /** The scenario with one name for another everywhere. */
    Draft renamed(Map<String, String> names) {
        return draft.with(Values.map(Values.renamed(data, names)));
    }

    /** A name with its code. */
    String who(String code) {
        return who(code, data, known);
    }

    /** A name with its code; of a fictional state without a name, the code. */
    static String who(String code, Map<String, @Nullable Object> scenario, ReferenceData known) {
        var states = Values.map(scenario.get("states"));
        var name = states.containsKey(code)
                ? Objects.requireNonNullElse(Values.map(states.get(code)).get("name"), code)
                : known.name(code);
        return name.equals(code) ? code : name + " (" + code + ")";
    }
}
