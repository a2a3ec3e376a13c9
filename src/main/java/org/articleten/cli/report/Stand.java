package org.articleten.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.articleten.explanation.Result;
import org.articleten.facts.Acceptance;
import org.articleten.facts.Approval;
import org.articleten.facts.Matter;
import org.articleten.facts.Outcome;
import org.articleten.facts.Precision;
import org.articleten.facts.Procedure;
import org.articleten.scenario.Scenario;

/**
 * Who stands where, in groups.
 *
 * @param caption what it is about, or empty where the answer says it
 * @param groups the groups that are not empty
 */
record Stand(String caption, List<Group> groups) {
    /**
     * Actors that do the same.
     *
     * @param what they do
     * @param who they are, by code
     * @param parties whether they are Parties, so that they add up to the electorate
     */
    record Group(String what, List<String> who, boolean parties) {
        /** Whether another group has the same members. */
        boolean sameAs(Group other) {
            return !other.what().equals(what) && other.who().equals(who);
        }
    }

    /** Of the largest group this many are named. */
    private static final int NAMED = 6;

    Stand {
        groups = List.copyOf(groups);
    }

    static Stand of(Scenario scenario, Result result, Names names) {
        var groups = new ArrayList<Group>();
        var caption = "";
        var outcome = result.outcome();
        var decision = result.decision();
        var awaited = outcome == Outcome.RATIFYING
                || (outcome == Outcome.INVITED && !result.pending().isEmpty());
        if (awaited) {
            awaited(outcome == Outcome.RATIFYING ? "accepted" : "signed", result, groups);
            add(groups, "of them perhaps before", perhapsBefore(scenario, result), false);
            atHome(result, groups);
        } else if (decision != null && outcome != Outcome.MEMBER && outcome != Outcome.CLEARED) {
            caption = caption(decision, result);
            decision(scenario, result, decision, groups);
        } else if (outcome == Outcome.NONE || outcome == Outcome.ASPIRANT) {
            caption = positions(result, groups);
        }
        add(groups, "not counted", result.disregarded(), false);
        return new Stand(caption, groups);
    }

    private static void awaited(String done, Result result, List<Group> groups) {
        var others = new TreeSet<String>();
        // Every Party is in one of the three lists of a prospect.
        others.addAll(result.prospect().supporting());
        others.addAll(result.prospect().opposing());
        others.addAll(result.prospect().unknown());
        result.pending().forEach(others::remove);
        add(groups, done, List.copyOf(others), true);
        add(groups, "not " + done, result.pending(), true);
    }

    /** Of those that have not accepted: those of whose acceptance only a later bound is known. */
    private static List<String> perhapsBefore(Scenario scenario, Result result) {
        var bounded = new TreeSet<String>();
        for (var act : scenario.acts()) {
            if (act instanceof Acceptance acceptance
                    && acceptance.applicant().equals(result.applicant())
                    && acceptance.entry().on().isAfter(result.asOf())
                    && acceptance.entry().dating().precision() == Precision.NO_LATER_THAN) {
                bounded.addAll(acceptance.everyParty() ? result.pending() : acceptance.by());
            }
        }
        bounded.retainAll(result.pending());
        return List.copyOf(bounded);
    }

    /** Of those that have not accepted: how far they are at home, where that is told. */
    private static void atHome(Result result, List<Group> groups) {
        for (var approval : List.of(Approval.APPROVED, Approval.REJECTED)) {
            var who = result.domestic().stream()
                    .filter(home -> home.approval() == approval)
                    .map(Result.AtHome::state)
                    .filter(result.pending()::contains)
                    .toList();
            add(groups, "of them " + approval.word() + " at home", who, false);
        }
    }

    private static void decision(Scenario scenario, Result result, Result.Decision decision, List<Group> groups) {
        var conditional = Asked.conditional(Asked.in(scenario, result), decision.blockers());
        var objecting = decision.blockers().stream()
                .filter(party -> !conditional.contains(party))
                .toList();
        add(groups, "agree", decision.consenting(), true);
        add(groups, "agree, with a reservation", decision.reserving(), true);
        add(groups, "object", objecting, true);
        add(groups, "agree on a condition only", conditional, true);
        add(groups, "abstain, by house rules", decision.abstaining(), true);
        add(
                groups,
                decision.procedure() == Procedure.SILENCE ? "silent" : "not agreed yet",
                decision.undecided(),
                true);
    }

    /** A question that the answer in one line is not about, or that was put on another day, is named. */
    /** How an agreement came about: under rules that are not NATO's it need not be that of all. */
    static String agreed(Result.Decision decision) {
        return decision.blockers().isEmpty() && decision.undecided().isEmpty()
                ? "agreed by consensus"
                : "agreed, and not by all";
    }

    private static String caption(Result.Decision decision, Result result) {
        var counts = result.outcome() != Outcome.INELIGIBLE
                && result.outcome() != Outcome.WITHDRAWN
                && result.outcome() != Outcome.FORMER_MEMBER;
        if (counts
                && decision.question() == Matter.INVITATION
                && decision.procedure() == Procedure.SESSION
                && decision.on().equals(result.asOf())) {
            return "";
        }
        var matter = switch (decision.question()) {
            case INVITATION -> "to invite it";
            case RESCIND_INVITATION -> "to rescind the invitation";
            case NEVER_ADMIT -> "never to admit it";
        };
        var answer = switch (decision.answer()) {
            case AGREED -> agreed(decision);
            case NOT_AGREED -> "not agreed";
            case PENDING -> "pending";
        };
        var silence = decision.procedure() == Procedure.SILENCE ? " under silence" : "";
        return "Asked" + silence
                + (decision.on().equals(result.asOf()) ? "" : " on " + Names.day(decision.on()))
                + " " + matter + ": " + answer + (counts ? "." : ", without effect.");
    }

    private static String positions(Result result, List<Group> groups) {
        var prospect = result.prospect();
        if (prospect.supporting().isEmpty() && prospect.opposing().isEmpty()) {
            return "";
        }
        add(groups, "support", prospect.supporting(), true);
        add(groups, "oppose", prospect.opposing(), true);
        add(groups, "not known", prospect.unknown(), true);
        return "If the question were put today and all kept to their positions: "
                + switch (prospect.answer()) {
                    case CONSENSUS -> "consensus.";
                    case NO_CONSENSUS -> "no consensus.";
                    case OPEN -> "open.";
                };
    }

    private static void add(List<Group> groups, String what, List<String> who, boolean parties) {
        if (!who.isEmpty()) {
            groups.add(new Group(what, who, parties));
        }
    }

    /** Who is in a group: named, but the largest of many as all others. */
    String described(Group group, Names names) {
        var largest = groups.stream()
                .filter(Group::parties)
                .mapToInt(other -> other.who().size())
                .max()
                .orElse(0);
        if (group.parties() && group.who().size() == largest && largest > NAMED) {
            var alone = groups.stream().filter(Group::parties).count() == 1;
            return alone ? "every Ally" : "all others";
        }
        if (group.who().size() > NAMED && !group.parties() && groups.stream().anyMatch(group::sameAs)) {
            return "every one of them";
        }
        return String.join(", ", group.who().stream().map(names::withCode).toList());
    }
}
