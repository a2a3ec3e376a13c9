package org.articleten.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** A shipped scenario with what a reader has changed in it. Acts later than the day stay, and have not happened yet. */
final class OpenedScenario {
    private static final List<String> SHORT_FORM = List.of("question", "votes", "procedure", "until");
    /** What its author expects of it, and asks about it, holds of the file as it is. */
    private static final List<String> OF_THE_FILE = List.of("expect", "lesson");

    private final TableState state;
    private final Parties parties;
    private final Map<String, @Nullable Object> document;
    private final boolean severalApplicants;

    /** Tells who is a Party at the end of a day. */
    interface Parties {
        List<String> on(LocalDate day) throws ProblemsFound;
    }

    private OpenedScenario(TableState state, Map<?, ?> file, Parties parties) {
        this.state = state;
        this.parties = parties;
        this.document = copy(file);
        this.severalApplicants = document.get("applicants") instanceof List<?> list && list.size() > 1;
    }

    /** The scenario as plain data. */
    static Map<String, @Nullable Object> document(TableState state, Map<?, ?> file, Parties parties)
            throws ProblemsFound {
        return new OpenedScenario(state, file, parties).changed();
    }

    private Map<String, @Nullable Object> changed() throws ProblemsFound {
        OF_THE_FILE.forEach(document::remove);
        if (!state.untouched()) {
            var timeline = timeline();
            votes(timeline);
            for (var act : List.of("signs", "accepts")) {
                acts(timeline, act, act.equals("signs") ? state.signs() : state.accepts());
            }
            document.put("timeline", timeline);
        }
        document.put("asOf", state.date().toString());
        return document;
    }

    /** The acts, also those of a scenario in the short form. */
    private List<@Nullable Object> timeline() {
        var timeline = new ArrayList<@Nullable Object>();
        if (document.get("question") != null) {
            var question = new LinkedHashMap<String, @Nullable Object>();
            question.put("on", document.get("asOf"));
            for (var key : SHORT_FORM) {
                if (document.containsKey(key)) {
                    question.put(key, document.remove(key));
                }
            }
            timeline.add(question);
        }
        if (document.get("timeline") instanceof List<?> acts) {
            for (var act : acts) {
                timeline.add(act instanceof Map<?, ?> map ? copy(map) : act);
            }
        }
        return timeline;
    }

    private void votes(List<@Nullable Object> timeline) {
        if (state.votes().isEmpty()) {
            return;
        }
        Map<String, @Nullable Object> last = null;
        for (var act : timeline) {
            if (act instanceof Map<?, ?> map && map.containsKey("question") && happened(map) && concerns(map, "for")) {
                last = open(map);
            }
        }
        if (last == null) {
            last = new LinkedHashMap<>();
            last.put("on", state.date().toString());
            last.put("question", "invitation");
            if (severalApplicants) {
                last.put("for", state.applicant());
            }
            timeline.add(last);
        }
        var votes = last.get("votes") instanceof Map<?, ?> given ? copy(given) : new LinkedHashMap<String, Object>();
        votes.putAll(state.votes());
        last.put("votes", votes);
    }

    private void acts(List<@Nullable Object> timeline, String key, Map<String, Boolean> given) throws ProblemsFound {
        var out = new ArrayList<String>();
        var in = new ArrayList<String>();
        given.forEach((actor, does) -> (does ? in : out).add(actor));
        if (!out.isEmpty()) {
            for (var i = timeline.size() - 1; i >= 0; i--) {
                if (timeline.get(i) instanceof Map<?, ?> act
                        && act.containsKey(key)
                        && happened(act)
                        && concerns(act, "protocol")) {
                    timeline.remove(i);
                    timeline.addAll(i, without(open(act), key, Set.copyOf(out)));
                }
            }
        }
        if (!in.isEmpty()) {
            var act = new LinkedHashMap<String, @Nullable Object>();
            act.put("on", state.date().toString());
            act.put(key, in);
            if (severalApplicants) {
                act.put("protocol", List.of(state.applicant()));
            }
            timeline.add(act);
        }
    }

    /** The act without these actors; what it says of other applicants stays. */
    private List<Map<String, @Nullable Object>> without(
            Map<String, @Nullable Object> act, String key, Set<String> actors) throws ProblemsFound {
        var who = new ArrayList<String>();
        if ("all".equals(act.get(key))) {
            who.addAll(parties.on(LocalDate.parse(String.valueOf(act.get("on")))));
        } else {
            who.addAll(texts(act.get(key)));
        }
        if (who.stream().noneMatch(actors::contains)) {
            return List.of(act);
        }
        var acts = new ArrayList<Map<String, @Nullable Object>>();
        var others = new ArrayList<>(act.containsKey("protocol") ? texts(act.get("protocol")) : applicants());
        others.remove(state.applicant());
        if (!others.isEmpty()) {
            var ofOthers = new LinkedHashMap<>(act);
            ofOthers.put("protocol", others);
            acts.add(ofOthers);
            act.put("protocol", List.of(state.applicant()));
        }
        who.removeAll(actors);
        if (!who.isEmpty()) {
            act.put(key, who);
            acts.add(act);
        }
        return acts;
    }

    private boolean happened(Map<?, ?> act) {
        return String.valueOf(act.get("on")).compareTo(state.date().toString()) <= 0;
    }

    private boolean concerns(Map<?, ?> act, String key) {
        return !act.containsKey(key) || texts(act.get(key)).contains(state.applicant());
    }

    private List<String> applicants() {
        return document.containsKey("applicants")
                ? texts(document.get("applicants"))
                : texts(document.get("applicant"));
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static Map<String, @Nullable Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    /** Each act of the timeline is a copy that may be written into. */
    @SuppressWarnings("unchecked") // its keys are texts: `copy` made it
    private static Map<String, @Nullable Object> open(Map<?, ?> act) {
        return (Map<String, @Nullable Object>) act;
    }
}
