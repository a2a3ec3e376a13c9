package org.articleten.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.articleten.document.ListNode;
import org.articleten.document.Node;
import org.articleten.document.ScalarNode;
import org.articleten.document.ScalarType;
import org.articleten.problem.Problems;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** Who may appear in a scenario: reads codes, and refuses those that cannot stand where they stand. */
final class Cast {
    /** As what somebody appears. */
    enum Role {
        ACTOR("an actor"),
        STATE("a state"),
        APPLICANT("an applicant"),
        SIGNATORY("a signatory");

        private final String words;

        Role(String words) {
            this.words = words;
        }
    }

    private final Problems problems;
    private final Set<String> declared;
    private List<String> applicants = List.of();
    private List<String> signatories = List.of();

    /** A cast with these fictional states; it has no applicants yet. */
    Cast(Set<String> declared, Problems problems) {
        this.declared = Set.copyOf(declared);
        this.problems = problems;
    }

    /** Settles the applicants, of whom every later code for an applicant must be one. */
    void settle(List<String> chosen) {
        applicants = List.copyOf(chosen);
    }

    /** Settles who signed the Treaty, of whom whoever ratifies it must be one. */
    void settleSignatories(List<String> signed) {
        signatories = List.copyOf(signed);
    }

    List<String> applicants() {
        return applicants;
    }

    /** One code or a list of codes, each once. */
    List<String> codes(@Nullable Node node, String key, Role role) {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof ScalarNode) && !(node instanceof ListNode)) {
            problems.add(
                    node.place(),
                    "wrong-type",
                    "%s must be a code or a list of codes, but is %s".formatted(Quote.of(key), node.described()),
                    "a code has two capital letters, such as `NO`");
            return List.of();
        }
        var codes = new LinkedHashSet<String>();
        for (var item : Values.oneOrMany(node)) {
            var code = code(item, node instanceof ListNode ? Values.itemOf(key) : key, role);
            if (code != null) {
                codes.add(code);
            }
        }
        return new ArrayList<>(codes);
    }

    /** One code; null where it is none that can stand here. */
    @Nullable
    String code(@Nullable Node node, String key, Role role) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar) || scalar.type() == ScalarType.NOTHING) {
            problems.add(
                    node.place(),
                    "wrong-type",
                    "%s must be the code of %s, but is %s".formatted(Values.subject(key), role.words, node.described()),
                    "a code has two capital letters, such as `NO`");
            return null;
        }
        return known(scalar, role) && may(scalar, role) ? scalar.text() : null;
    }

    private boolean known(ScalarNode node, Role role) {
        var code = node.text();
        if (StateCodes.real(code) || StateCodes.OTHER_ACTORS.contains(code) || declared.contains(code)) {
            return true;
        }
        if (StateCodes.free(code)) {
            problems.add(
                    node.place(),
                    "undeclared-state",
                    Quote.of(code) + " is a code for fictional states, and is not declared",
                    "declare it under `states`");
        } else if (code.equals("all")) {
            problems.add(
                    node.place(),
                    "unknown-state",
                    "`all` cannot stand here",
                    "name the states; where every Party signs or accepts, `all` stands alone");
        } else {
            problems.add(
                    node.place(), "unknown-state", Quote.of(code) + " is not the code of a state", help(code, role));
        }
        return false;
    }

    private static String help(String written, Role role) {
        var codes = "a code has two capital letters (ISO 3166-1), such as `NO`";
        var allowed = role == Role.ACTOR ? codes + "; other actors are " + Quote.each(StateCodes.OTHER_ACTORS) : codes;
        return StateNames.guess(written)
                .filter(code -> role == Role.ACTOR || !StateCodes.OTHER_ACTORS.contains(code))
                .map(code -> "did you mean " + Quote.of(code) + "? " + allowed)
                .orElse(allowed);
    }

    private boolean may(ScalarNode node, Role role) {
        var code = node.text();
        if (role != Role.ACTOR && StateCodes.OTHER_ACTORS.contains(code)) {
            problems.add(
                    node.place(),
                    "not-a-state",
                    Quote.of(code) + " is not a state",
                    "only a state can be %s".formatted(role == Role.APPLICANT ? role.words : "named here"));
            return false;
        }
        // Without applicants their own problem is reported, and every code here would only repeat it.
        if (role == Role.APPLICANT && !applicants.isEmpty() && !applicants.contains(code)) {
            problems.add(
                    node.place(),
                    "not-an-applicant",
                    Quote.of(code) + " is not an applicant of this scenario",
                    (applicants.size() == 1 ? "the applicant is " : "the applicants are ") + Quote.each(applicants));
            return false;
        }
        if (role == Role.SIGNATORY && !signatories.contains(code)) {
            problems.add(
                    node.place(),
                    "not-a-signatory",
                    Quote.of(code) + " is not a signatory of this scenario",
                    signatories.isEmpty()
                            ? "name those who signed the Treaty under `signatories`"
                            : "the signatories are " + Quote.each(signatories));
            return false;
        }
        return true;
    }
}
