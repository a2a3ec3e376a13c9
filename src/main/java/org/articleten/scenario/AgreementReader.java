package org.articleten.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.facts.Act;
import org.articleten.facts.Agreement;
import org.articleten.facts.AgreementStatus;
import org.articleten.facts.Clause;
import org.articleten.facts.ClauseKind;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads the terms of agreements. */
final class AgreementReader {
    private static final List<String> KEYS = List.of("id", "between", "status", "clauses");
    private static final List<String> CLAUSE =
            List.of("id", "kind", "of", "onBehalfOf", "guarantors", "says", "source");
    private static final Words<AgreementStatus> STATUSES = Words.of("status", AgreementStatus.values());
    private static final Words<ClauseKind> KINDS = Words.of("kind", ClauseKind.values());

    /** Clauses about a state: with several applicants it has to be said which. */
    private static final Set<ClauseKind> ABOUT_A_STATE = EnumSet.of(
            ClauseKind.NEVER_ADMIT,
            ClauseKind.OBJECT_TO,
            ClauseKind.RENOUNCE_MEMBERSHIP,
            ClauseKind.NEUTRALITY,
            ClauseKind.NO_FOREIGN_TROOPS,
            ClauseKind.CAP_FORCES,
            ClauseKind.CEDE_TERRITORY);

    private final StatedAct act;
    private final Setting setting;
    private final Set<String> ids = new HashSet<>();
    private boolean everyParty;

    private AgreementReader(StatedAct act) {
        this.act = act;
        this.setting = act.setting();
    }

    static List<Act> read(StatedAct act) {
        return new AgreementReader(act).read();
    }

    private List<Act> read() {
        var map = setting.values().map(act.value(), "agreement");
        if (map == null) {
            return List.of();
        }
        var fields = Fields.of(map, "an agreement", KEYS, setting.problems());
        var id = setting.values().id(fields.require("id", "an id is its name; the same id again replaces it"), "id");
        var between = between(fields.require("between", "say who takes part"));
        var status = STATUSES.read(
                fields.require("status", "say how far it has come: `draft`, `signed` or `in-force`"),
                "status",
                setting.problems());
        var clauses = new ArrayList<Clause>();
        for (var item : setting.values().list(fields.require("clauses", "list its clauses"), "clauses")) {
            var clause = clause(item);
            if (clause != null) {
                clauses.add(clause);
            }
        }

        return id == null || status == null
                ? List.of()
                : List.of(new Agreement(act.entry(), id, everyParty, between, status, clauses));
    }

    /** Those who take part and are named; {@code all} among them is every Party of the day. */
    private List<String> between(@Nullable Node node) {
        if (node instanceof ListNode list && list.items().isEmpty()) {
            setting.report(list.place(), "nobody", "`between` names nobody", "say who takes part, such as `[FR, GB]`");
        }
        var named = new LinkedHashSet<String>();
        for (var item : node == null ? List.<Node>of() : Values.oneOrMany(node)) {
            if (item instanceof ScalarNode scalar && scalar.text().equals("all")) {
                everyParty = true;
            } else {
                var key = item == node ? "between" : Values.itemOf("between");
                var code = setting.cast().code(item, key, Role.ACTOR);
                if (code != null) {
                    named.add(code);
                }
            }
        }
        return List.copyOf(named);
    }

    private @Nullable Clause clause(Node item) {
        if (!(item instanceof MapNode map)) {
            setting.values().wrongType(item, Values.itemOf("clauses"), "a map", "a clause has an `id` and a `kind`");
            return null;
        }
        var fields = Fields.of(map, "a clause", CLAUSE, setting.problems());
        var id = setting.values().id(fields.require("id", "an id is its number or name in the agreement"), "id");
        var kind = KINDS.read(fields.require("kind", "say what it is about"), "kind", setting.problems());
        var of = of(fields, kind);
        var onBehalfOf = onBehalfOf(fields.get("onBehalfOf"));
        var guarantors = setting.cast().codes(fields.get("guarantors"), "guarantors", Role.ACTOR);
        var says = setting.values().text(fields.get("says"), "says");
        var source = setting.sources().title(fields.get("source"));
        if (kind != null && kind != ClauseKind.NEUTRALITY && kind != ClauseKind.GUARANTEE && fields.has("guarantors")) {
            setting.report(
                    fields.placeOf("guarantors"),
                    "nothing-guaranteed",
                    "`guarantors` cannot stand beside the kind " + Quote.of(kind.word()),
                    "only `neutrality` and `guarantee` have guarantors");
        }
        if (id != null && !ids.add(id)) {
            setting.report(
                    fields.placeOf("id"),
                    "duplicate-clause",
                    "two clauses of this agreement have the id " + Quote.of(id),
                    "give each clause an id of its own");
        }
        return id == null || kind == null
                ? null
                : new Clause(
                        id,
                        map.place().line(),
                        kind,
                        of,
                        onBehalfOf,
                        guarantors,
                        says,
                        source == null ? act.entry().source() : source);
    }

    /** The state that a clause is about; the applicant where there is one alone, and it is left out. */
    private @Nullable String of(Fields fields, @Nullable ClauseKind kind) {
        var applicants = setting.cast().applicants();
        if (fields.has("of")) {
            return setting.cast().code(fields.get("of"), "of", Role.STATE);
        }
        if (applicants.size() > 1 && ABOUT_A_STATE.contains(kind)) {
            fields.missing(
                    "of",
                    fields.place(),
                    "with several applicants a clause of this kind needs `of`",
                    "say which state it is about, such as `of: %s`".formatted(applicants.get(0)));
        }
        return applicants.size() == 1 ? applicants.get(0) : null;
    }

    private @Nullable String onBehalfOf(@Nullable Node node) {
        if (node instanceof ScalarNode scalar && scalar.text().equalsIgnoreCase(Clause.NATO)) {
            if (!scalar.text().equals(Clause.NATO)) {
                setting.report(
                        node.place(),
                        "unknown-state",
                        Quote.of(scalar.text()) + " is not an actor",
                        "did you mean `nato`? allowed: `nato`, or the code of a state");
            }
            return Clause.NATO;
        }
        return setting.cast().code(node, "onBehalfOf", Role.ACTOR);
    }
}
