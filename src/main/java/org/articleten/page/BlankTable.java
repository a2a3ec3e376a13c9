package org.articleten.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.page.TableState.Step;
import org.jspecify.annotations.Nullable;

/** The scenario of a blank table: the Council is asked, and as far as is wanted the protocol is signed and accepted. */
final class BlankTable {
    private BlankTable() {}

    /**
     * The scenario as plain data.
     *
     * @param title its title
     * @param parties the Parties of the day, sorted
     */
    static Map<String, @Nullable Object> document(TableState state, String title, List<String> parties) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("title", title);
        document.put("asOf", state.date().toString());
        document.put("applicant", state.applicant());
        if (state.step() == Step.QUESTION) {
            document.putAll(question(state));
            return document;
        }
        var timeline = new ArrayList<@Nullable Object>();
        timeline.add(act(state, question(state)));
        add(timeline, state, "signs", all(state.signs(), parties));
        if (state.step().compareTo(Step.SIGNATURE) > 0) {
            add(timeline, state, "accepts", all(state.accepts(), parties));
        }
        if (state.step() == Step.DEPOSIT) {
            add(timeline, state, "deposits", state.applicant());
        }
        document.put("timeline", timeline);
        return document;
    }

    private static Map<String, @Nullable Object> question(TableState state) {
        var question = new LinkedHashMap<String, @Nullable Object>();
        question.put("question", "invitation");
        if (state.silence()) {
            question.put("procedure", "silence");
            question.put("until", state.date().toString());
        }
        var votes = new LinkedHashMap<String, @Nullable Object>();
        votes.put("default", state.usual());
        votes.putAll(state.votes());
        question.put("votes", votes);
        return question;
    }

    /** Who does it: every Party, or where some do not those that do and whoever else would. */
    private static Object all(Map<String, Boolean> given, List<String> parties) {
        if (given.isEmpty()) {
            return "all";
        }
        var who = new ArrayList<>(parties);
        given.forEach((actor, does) -> {
            who.remove(actor);
            if (does) {
                who.add(actor);
            }
        });
        return who;
    }

    private static void add(List<@Nullable Object> timeline, TableState state, String key, Object who) {
        if (!(who instanceof List<?> list) || !list.isEmpty()) {
            var act = new LinkedHashMap<String, @Nullable Object>();
            act.put(key, who);
            timeline.add(act(state, act));
        }
    }

    private static Map<String, @Nullable Object> act(TableState state, Map<String, @Nullable Object> what) {
        var act = new LinkedHashMap<String, @Nullable Object>();
        act.put("on", state.date().toString());
        act.putAll(what);
        return act;
    }
}
