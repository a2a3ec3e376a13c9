package org.articleten.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.Act;
import org.articleten.facts.Amendment;
import org.articleten.facts.Condition;
import org.articleten.facts.Fulfilment;
import org.articleten.facts.Signature;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads signatures of protocols with what the protocols say, and what fulfils their conditions. */
final class SignatureReader {
    private static final List<String> CONDITION = List.of("id", "says");
    private static final List<String> AMENDMENT = List.of("article", "upon", "says");
    private static final int ARTICLES = 14;

    private SignatureReader() {}

    static List<Act> read(StatedAct act) {
        var all = act.byEveryParty();
        var by = all ? List.<String>of() : act.named(Role.ACTOR);
        var conditions = conditions(act);
        var amendments = amendments(act);
        return act.applicants("protocol").stream()
                .<Act>map(applicant -> new Signature(act.entry(), applicant, all, by, conditions, amendments))
                .toList();
    }

    /** One fulfilment for each condition and each applicant. */
    static List<Act> fulfilments(StatedAct act) {
        var setting = act.setting();
        var fulfilments = new ArrayList<Act>();
        var applicants = act.applicants("protocol");
        for (var item : Values.oneOrMany(act.value())) {
            var id = setting.values().word(item, "fulfils");
            if (id != null) {
                setting.conditions().fulfilled(id, item.place());
                applicants.forEach(applicant -> fulfilments.add(new Fulfilment(act.entry(), applicant, id)));
            }
        }
        return fulfilments;
    }

    private static List<Condition> conditions(StatedAct act) {
        var setting = act.setting();
        var conditions = new ArrayList<Condition>();
        var ids = new HashSet<String>();
        for (var item : setting.values().list(act.fields().get("conditions"), "conditions")) {
            var fields = fields(item, "conditions", "a condition", CONDITION, setting);
            if (fields != null) {
                var id = setting.values().word(fields.require("id", "an id is what `fulfils` refers to"), "id");
                var says = setting.values().text(fields.require("says", "say what must have happened"), "says");
                if (id != null && !ids.add(id)) {
                    setting.report(
                            fields.placeOf("id"),
                            "duplicate-condition",
                            "two conditions have the id " + Quote.of(id),
                            "give each condition an id of its own");
                } else if (id != null && says != null) {
                    setting.conditions().set(id);
                    conditions.add(new Condition(id, says));
                }
            }
        }
        return conditions;
    }

    private static List<Amendment> amendments(StatedAct act) {
        var setting = act.setting();
        var amendments = new ArrayList<Amendment>();
        for (var item : setting.values().list(act.fields().get("amends"), "amends")) {
            var fields = fields(item, "amends", "an amendment", AMENDMENT, setting);
            if (fields != null) {
                var number = fields.require("article", "say which article of the Treaty");
                var article = number == null ? null : setting.values().count(number, "article");
                var upon =
                        setting.cast().code(fields.require("upon", "say with whose accession"), "upon", Role.APPLICANT);
                var says = setting.values().text(fields.require("says", "say what it changes"), "says");
                if (article != null && (article < 1 || article > ARTICLES)) {
                    setting.report(
                            fields.placeOf("article"),
                            "unknown-article",
                            Quote.of(article.toString()) + " is not an article of the Treaty",
                            "the Treaty has the articles 1 to " + ARTICLES);
                } else if (article != null && upon != null && says != null) {
                    amendments.add(new Amendment(article, upon, says));
                }
            }
        }
        return amendments;
    }

    private static @Nullable Fields fields(Node item, String key, String what, List<String> keys, Setting setting) {
        if (item instanceof MapNode map) {
            return Fields.of(map, what, keys, setting.problems());
        }
        setting.values().wrongType(item, Values.itemOf(key), "a map", what + " has " + Quote.each(keys));
        return null;
    }
}
