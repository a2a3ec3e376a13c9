package org.articleten.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;

/** The rule books that house rules make of one, each compiled when it is first asked for. */
final class HouseBooks implements RuleBook.Houses {
    /** Where house rules are, below the rules that they are laid over. */
    static final String FOLDER = "house";

    private final Compiling compiling;
    private final RuleFolder folder;
    private final Map<String, RuleBook> books = new HashMap<>();

    /** Makes a rule book with house rules in this folder. */
    interface Compiling {
        RuleBook over(RuleFolder house) throws ProblemsFound;
    }

    HouseBooks(Compiling compiling, RuleFolder folder) {
        this.compiling = compiling;
        this.folder = folder;
    }

    @Override
    public synchronized RuleBook under(String houseRules) throws ProblemsFound {
        var known = books.get(houseRules);
        if (known == null) {
            known = compiling.over(existing(houseRules));
            books.put(houseRules, known);
        }
        return known;
    }

    private RuleFolder existing(String houseRules) throws ProblemsFound {
        var house = folder.folder(FOLDER).folder(houseRules);
        try {
            if (house.files() != null) {
                return house;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("house rules cannot be read", unreadable);
        }
        throw new ProblemsFound(List.of(new Problem(
                Place.startOf(folder.place()),
                "no-house-rules",
                "this rule book has no house rules " + Quote.of(houseRules),
                "they would be rules in the folder " + Quote.of(house.place()))));
    }
}
