package org.articleten.rulebook;

import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;

/** A process that takes each rule out and puts it back, of rules that are kept in the folder named. */
final class RulesTakenOut {
    private RulesTakenOut() {}

    public static void main(String[] arguments) throws ProblemsFound {
        var book = RuleBook.load(
                RuleFolder.on(Path.of("rules", "nato")), List.of(), new RuleStore(Path.of(arguments[0]), "a program"));
        var rules = AlterableRules.of(book);
        for (var rule : book.written()) {
            rules.alter(rule, null);
        }
        rules.restore();
        System.exit(rules.book().rules().size() == book.rules().size() ? 0 : 1);
    }
}
