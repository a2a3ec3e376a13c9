package org.articleten.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.articleten.document.Documents;
import org.articleten.document.MapNode;
import org.articleten.document.ScalarNode;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;

/**
 * The ids that rules may have, each with its title: what stands in the files {@code catalogue.yaml} and {@code
 * catalogue-....yaml} beside them.
 */
public final class Catalogue {
    /** How an id is written. */
    public static final Pattern ID = Pattern.compile("R-[A-Z]{3,4}-\\d\\d[a-z]?");

    private static final String FILE = "catalogue";

    private final TreeMap<String, String> titles = new TreeMap<>();
    private boolean present;

    private Catalogue() {}

    static Catalogue read(List<RuleSource> sources, Collection<Problem> problems) {
        var catalogue = new Catalogue();
        for (var source : sources) {
            if (source.file().startsWith(FILE) && !source.holdsRules()) {
                catalogue.present = true;
                try {
                    catalogue.add(source, problems);
                } catch (ProblemsFound unreadable) {
                    problems.addAll(unreadable.problems());
                }
            }
        }
        return catalogue;
    }

    private void add(RuleSource source, Collection<Problem> problems) throws ProblemsFound {
        var root = Documents.read(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
        if (!(root instanceof MapNode map)) {
            problems.add(new Problem(
                    root.place(), "bad-data", "this file is no list of ids with their titles", "R-DEC-02: a title"));
            return;
        }
        for (var entry : map.entries()) {
            var id = entry.name();
            if (!ID.matcher(id).matches()) {
                problems.add(new Problem(
                        entry.key().place(), "bad-data", Quote.of(id) + " is no id such as `R-DEC-02`", null));
            } else if (entry.value() instanceof ScalarNode title
                    && !title.text().isBlank()) {
                titles.put(id, title.text());
            } else {
                problems.add(new Problem(
                        entry.value().place(), "bad-data", Quote.of(id) + " has no title", "one line in plain words"));
            }
        }
    }

    /** Whether there is one: rules without a catalogue may have any id. */
    public boolean present() {
        return present;
    }

    /** Whether it has an id. */
    public boolean has(String id) {
        return titles.containsKey(id);
    }

    /** The title of an id; the id itself where it has none. */
    public String title(String id) {
        return titles.getOrDefault(id, id);
    }

    /** Its ids, sorted. */
    public List<String> ids() {
        return new ArrayList<>(titles.keySet());
    }
}
