package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * A rule folder that somebody works on: read whenever it is asked for, and of it only the files compiled that have changed
 * since. It belongs to one thread, and each book is the last word: no deliberation may go on by an earlier one.
 */
public final class LiveRules {
    private static final Pattern HEADER = Pattern.compile("(?m)^rule \"[^\"]*\"");

    private final RuleFolder folder;
    private final List<RuleFolder> overlays;
    private final Map<String, LiveRules> houses = new HashMap<>();
    private List<RuleSource> sources = List.of();
    private @Nullable CompiledRules compiled;
    private int filesCompiled;

    private LiveRules(RuleFolder folder, List<RuleFolder> overlays) {
        this.folder = folder;
        this.overlays = List.copyOf(overlays);
    }

    /** A folder with overlays, neither of which is read yet. */
    public static LiveRules of(RuleFolder folder, List<RuleFolder> overlays) {
        return new LiveRules(folder, overlays);
    }

    /**
     * The rules as they are now.
     *
     * @throws ProblemsFound if they cannot be used; the next time is then as the first
     */
    public RuleBook book() throws ProblemsFound {
        var now = RuleSources.read(folder, overlays);
        var rules = compiled;
        if (rules == null || !now.equals(sources)) {
            compiled = null;
            rules = rules != null && eachOnce(now) ? changed(rules, now) : new Compiler(now).rules();
            compiled = rules;
            sources = now;
        }
        return new RuleBook(folder, overlays, now, rules, new HouseBooks(this::house, folder));
    }

    private RuleBook house(RuleFolder house) throws ProblemsFound {
        var over = new ArrayList<>(overlays);
        over.add(house);
        return houses.computeIfAbsent(house.place(), ignored -> new LiveRules(folder, over))
                .book();
    }

    /** How many rule files were compiled one by one so far. */
    int filesCompiled() {
        return filesCompiled;
    }

    /** Whether each rule stands once: the engine, asked for one file, would put one in the place of the other. */
    private static boolean eachOnce(List<RuleSource> now) {
        var headers = new ArrayList<String>();
        for (var source : now) {
            HEADER.matcher(source.text()).results().forEach(header -> headers.add(header.group()));
        }
        return headers.stream().distinct().count() == headers.size();
    }

    private CompiledRules changed(CompiledRules rules, List<RuleSource> now) throws ProblemsFound {
        var wiring = new Wiring(rules.engine());
        var problems = new ArrayList<Problem>();
        for (var before : sources) {
            if (before.holdsRules() && !now.contains(before)) {
                rules.infos().stream()
                        .filter(info -> info.file().equals(before.file()))
                        .forEach(info -> wiring.remove(info.name()));
            }
        }
        for (var source : now) {
            if (source.holdsRules() && !sources.contains(source)) {
                filesCompiled++;
                try {
                    wiring.add(List.of(source));
                } catch (ProblemsFound broken) {
                    problems.addAll(broken.problems());
                }
            }
        }
        var drl = now.stream().filter(RuleSource::holdsRules).toList();
        var infos = new ArrayList<RuleInfo>();
        for (var each : rules.engine().getKiePackages()) {
            each.getRules().forEach(rule -> RuleMetadata.read(rule, drl, infos, problems));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        infos.sort(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line));
        return new CompiledRules(rules.engine(), List.of(), infos, ReferenceData.read(now));
    }
}
