package org.articleten.scenario;

import java.util.List;
import org.articleten.document.Node;
import org.articleten.facts.Act;
import org.articleten.facts.HomeStep;
import org.articleten.facts.HomeVote;
import org.articleten.facts.Organ;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads the steps that governments take at home before they can accept a protocol. */
final class HomeReader {
    private static final List<String> KEYS = List.of("state", "step", "chamber", "result", "vote");
    private static final List<String> FIGURES = List.of("for", "against", "abstain", "present", "of");
    private static final Words<String> STEPS = Words.of("step", List.of("approval", "assent"));
    private static final Words<Organ> CHAMBERS = Words.of("chamber", new Organ[] {Organ.LOWER, Organ.UPPER});
    private static final Words<String> RESULTS = Words.of("result", List.of("approved", "rejected"));

    private final StatedAct act;
    private final Setting setting;

    private HomeReader(StatedAct act) {
        this.act = act;
        this.setting = act.setting();
    }

    /** One step for each applicant whose protocol it is about. */
    static List<Act> read(StatedAct act) {
        return new HomeReader(act).read();
    }

    private List<Act> read() {
        var map = setting.values().map(act.value(), "domestic");
        if (map == null) {
            return List.of();
        }
        var fields = Fields.of(map, "a step at home", KEYS, setting.problems());
        var state = setting.cast().code(fields.require("state", "say whose step"), "state", Role.STATE);
        var step = STEPS.read(
                fields.require("step", "say which step: `approval` or `assent`"), "step", setting.problems());
        var chamber = CHAMBERS.read(fields.get("chamber"), "chamber", setting.problems());
        var assent = "assent".equals(step);
        var vote = fields.get("vote");
        if (assent) {
            refuse(fields, "chamber", "an assent is given by the head of state, not by a chamber");
            refuse(fields, "vote", "an assent is given by the head of state, without a vote");
        } else if (vote != null && fields.has("result")) {
            refuse(fields, "result", "a step has a `result` or a `vote`, not both: the rules count the vote");
        }
        var applicants = act.applicants("protocol");
        if (!assent && vote != null) {
            return state == null ? List.of() : votes(vote, state, chamber, applicants);
        }
        var result = RESULTS.read(
                fields.require(
                        "result", "say how it ended: `approved` or `rejected`; or give the figures under `vote`"),
                "result",
                setting.problems());
        var organ = assent ? Organ.HEAD_OF_STATE : chamber == null ? Organ.PARLIAMENT : chamber;
        if (state == null || step == null || result == null) {
            return List.of();
        }
        return applicants.stream()
                .<Act>map(applicant -> new HomeStep(act.entry(), applicant, state, organ, result.equals("approved")))
                .toList();
    }

    private void refuse(Fields fields, String key, String why) {
        if (fields.has(key)) {
            setting.report(
                    fields.placeOf(key), "both-forms", Quote.of(key) + " cannot stand here: " + why, "leave it out");
        }
    }

    private List<Act> votes(Node node, String state, @Nullable Organ chamber, List<String> applicants) {
        var map = setting.values().map(node, "vote");
        if (map == null) {
            return List.of();
        }
        var fields = Fields.of(map, "a vote at home", FIGURES, setting.problems());
        var votesFor = count(fields, "for", "say how many were for");
        var against = fields.has("present")
                ? figure(fields, "against")
                : count(fields, "against", "say how many were against, or were `present`");
        var stated = figure(fields, "abstain");
        var abstain = stated == null ? 0 : stated;
        var present = figure(fields, "present");
        var of = figure(fields, "of");
        if (votesFor == null || (against == null && present == null)) {
            return List.of();
        }
        var voted = votesFor + abstain + (against == null ? 0 : against);
        var there = present == null ? voted : present;
        var others = against == null ? there - voted : against;
        if (others < 0 || votesFor + others + abstain > there) {
            tooMany(fields, "present", "more voted than were present");
            return List.of();
        }
        if (of != null && there > of) {
            tooMany(fields, "of", "more were present than there are members");
            return List.of();
        }
        var organ = chamber == null ? Organ.PARLIAMENT : chamber;
        return applicants.stream()
                .<Act>map(applicant -> new HomeVote(
                        act.entry(), applicant, state, organ, votesFor, others, abstain, there, of == null ? 0 : of))
                .toList();
    }

    private @Nullable Integer count(Fields fields, String key, String help) {
        var node = fields.require(key, help);
        return node == null ? null : setting.values().count(node, key);
    }

    private @Nullable Integer figure(Fields fields, String key) {
        var node = fields.get(key);
        return node == null ? null : setting.values().count(node, key);
    }

    private void tooMany(Fields fields, String key, String message) {
        setting.report(fields.placeOf(key), "bad-count", message, "look the figures up again");
    }
}
