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
            var house = House.open(
                    Path.of("").toAbsolutePath(),
                    RuleBook.load(nato, List.of()),
                    reform -> RuleBook.load(nato, List.of(reform)));
            // Comes back once all shipped scenarios were played: no answer is late for that.
            house.library();
            return house;
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
    }

    static House house() {
        return HOUSE;
    }

    static Route[] routes() {
        return Routes.of(HOUSE).toArray(Route[]::new);
    }
}
