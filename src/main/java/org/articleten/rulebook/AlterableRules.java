package org.articleten.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * A rule book of which one rule at a time can be written otherwise. Only that rule is compiled again, and wired into the
 * rules that are there. It belongs to one thread; no deliberation may run while a rule is altered.
 */
public final class AlterableRules {
    private final RuleBook origin;
    private final RuleBook book;
    private final Wiring wiring = new Wiring();
    private final Map<String, AlterableRules> houses = new HashMap<>();
    private @Nullable WrittenRule altered;
    private @Nullable String alteration;

    private AlterableRules(RuleBook origin) throws ProblemsFound {
        this.origin = origin;
        wiring.add(origin.sources());
        this.book = origin.wiredInto(wiring.engine(), this::house);
    }

    /** The rules of a book, to be altered; the book itself stays as it is. */
    public static AlterableRules of(RuleBook book) throws ProblemsFound {
        return new AlterableRules(book);
    }

    /** The rules as they are now, house rules among them. */
    public RuleBook book() {
        return book;
    }

    /**
     * Writes a rule otherwise, and every other as it was.
     *
     * @param rule a rule of the book, or of its house rules
     * @param text what stands in its place, a rule of the same name; null where nothing does
     * @throws ProblemsFound if that does not compile; then every rule is as it was
     */
    public void alter(WrittenRule rule, @Nullable String text) throws ProblemsFound {
        restore();
        try {
            put(rule, text);
        } catch (ProblemsFound wrong) {
            restore();
            throw wrong;
        }
    }

    /** Every rule as it was. */
    public void restore() throws ProblemsFound {
        var rule = altered;
        if (rule != null) {
            put(rule, rule.text());
            altered = null;
            alteration = null;
        }
    }

    private void put(WrittenRule rule, @Nullable String text) throws ProblemsFound {
        altered = rule;
        alteration = text;
        if (has(rule)) {
            wiring.remove(rule.info().name());
            if (text != null) {
                var source = rule.source();
                wiring.add(List.of(new RuleSource(source.file(), source.path(), source.preamble() + text + "\n")));
            }
        }
    }

    private boolean has(WrittenRule rule) {
        return origin.written().stream()
                .anyMatch(own -> own.info().equals(rule.info()) && own.text().equals(rule.text()));
    }

    /** House rules are laid over the rules as they are now; a rule that they replace is not altered in them. */
    private RuleBook house(String name) throws ProblemsFound {
        var house = houses.get(name);
        if (house == null) {
            house = of(origin.under(name));
            houses.put(name, house);
        }
        house.follow(altered, alteration);
        return house.book;
    }

    private void follow(@Nullable WrittenRule rule, @Nullable String text) throws ProblemsFound {
        if (rule == null) {
            restore();
        } else if (!rule.equals(altered) || !Objects.equals(alteration, text)) {
            alter(rule, text);
        }
    }
}
