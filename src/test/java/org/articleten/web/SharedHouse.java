package org.articleten.web;

import java.nio.file.Path;
import java.util.List;
import org.articleten.page.House;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** The project's own rules and scenarios, opened once for all tests that ask the real routes. */
final class SharedHouse {
    private static final House HOUSE = open();

    private SharedHouse() {}

    private static House open() {
        var nato = Path.of("rules/nato");
        try {
            return House.open(
                    Path.of("").toAbsolutePath(),
                    RuleBook.load(nato, List.of()),
                    reform -> RuleBook.load(nato, List.of(reform)));
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
    }

    /** Once all shipped scenarios were played, so that no answer is late for that. */
    static House house() {
        try {
            HOUSE.library();
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
        return HOUSE;
    }

    static Route[] routes() {
        return Routes.of(house()).toArray(Route[]::new);
    }
}
