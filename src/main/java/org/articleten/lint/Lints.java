package org.articleten.lint;

import java.util.List;
import org.articleten.rulebook.RuleBook;

/** Looks through a rule book with every lint. */
public final class Lints {
    private static final List<Check> CHECKS = List.of(
            new Ids(),
            new Sentences(),
            new Reachability(),
            new Contradictions(),
            new UnlikeTypes(),
            new DeadConclusions(),
            new Shadows(),
            new Bindings(),
            new Literals(),
            new Groups(),
            new Consequences(),
            new Attributes(),
            new Saliences(),
            new ForbiddenWords(),
            new Duplicates());

    private Lints() {}

    /** One way of looking. */
    interface Check {
        void look(Subject subject, Report report);
    }

    /** What is doubtful about these rules, sorted by place. */
    public static List<Finding> of(RuleBook book) {
        var subject = Subject.of(book);
        var report = new Report();
        for (var check : CHECKS) {
            check.look(subject, report);
        }
        return Suppressions.applied(subject, report);
    }

    /** What is doubtful in the files of the last overlay of these rules, and not in those that it is laid over. */
    public static List<Finding> ofOverlay(RuleBook book) {
        var overlays = book.overlays();
        var folder = overlays.get(overlays.size() - 1) + "/";
        return of(book).stream()
                .filter(finding -> finding.problem().place().file().startsWith(folder))
                .toList();
    }
}
