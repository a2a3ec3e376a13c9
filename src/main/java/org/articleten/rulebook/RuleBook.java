package org.articleten.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** A compiled rule book. It is immutable and may be shared by threads; a session belongs to one. */
public final class RuleBook {
    private final String name;
    private final List<Path> overlays;
    private final List<RuleSource> sources;
    private final CompiledRules compiled;
    private final Path folder;
    private final RuleStore store;
    private final Map<String, RuleBook> houses = new HashMap<>();
    private volatile @Nullable String digest;

    private RuleBook(
            Path folder, List<Path> overlays, List<RuleSource> sources, CompiledRules compiled, RuleStore store) {
        this.name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        this.overlays = overlays;
        this.folder = folder;
        this.store = store;
        this.sources = sources;
        this.compiled = compiled;
    }

    /**
     * Reads and compiles a folder. Where the system property {@code articleten.cache} names a folder, what was compiled is
     * kept there for the next time.
     *
     * @param overlays folders whose files replace those of the same name, or are added, the later over the earlier
     * @throws ProblemsFound if anything in it cannot be read, does not compile or lacks its metadata; all at once
     */
    public static RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound {
        return load(folder, overlays, RuleStore.ofProcess());
    }

    static RuleBook load(Path folder, List<Path> overlays, RuleStore store) throws ProblemsFound {
        var sources = RuleSources.read(folder, overlays);
        var place = folder.toAbsolutePath().normalize();
        var over = overlays.stream().map(Path::toString).toList();
        var compiled = store.load(place + String.join("\n", over), sources);
        return new RuleBook(folder, List.copyOf(overlays), sources, compiled, store);
    }

    /**
     * This rule book with house rules laid over it: those in the folder {@code house} below its own, under their name.
     *
     * @throws ProblemsFound if it has no such house rules, or they do not compile
     */
    public synchronized RuleBook under(String houseRules) throws ProblemsFound {
        var known = houses.get(houseRules);
        if (known == null) {
            var house = folder.resolve("house").resolve(houseRules);
            if (!Files.isDirectory(house)) {
                throw new ProblemsFound(List.of(new Problem(
                        Place.startOf(folder.toString()),
                        "no-house-rules",
                        "this rule book has no house rules " + Quote.of(houseRules),
                        "they would be rules in the folder " + Quote.of(house.toString()))));
            }
            var over = new ArrayList<>(overlays);
            over.add(house);
            known = load(folder, over, store);
            houses.put(houseRules, known);
        }
        return known;
    }

    /** The names of the house rules that it has, sorted. */
    public List<String> houseRules() {
        var house = folder.resolve("house");
        if (!Files.isDirectory(house)) {
            return List.of();
        }
        try (var folders = Files.list(house)) {
            return folders.filter(Files::isDirectory)
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the house rules below " + folder + " cannot be listed", unreadable);
        }
    }

    /** The folder's own name. */
    public String name() {
        return name;
    }

    /** SHA-256 over the names and texts of all files. */
    public String digest() {
        // Only some answers say it, and a digest is slow to get in a short call.
        var known = digest;
        if (known == null) {
            known = RuleSources.digest(sources);
            digest = known;
        }
        return known;
    }

    /** The overlays, as they were given. */
    public List<String> overlays() {
        return overlays.stream().map(Path::toString).toList();
    }

    /** All files, sorted by name. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** All rules, in the order of files and of lines. */
    public List<RuleInfo> rules() {
        return compiled.infos();
    }

    /** A rule by its name in the file; null where there is none, as for a query. */
    public @Nullable RuleInfo rule(String ruleName) {
        return compiled.info(ruleName);
    }

    /** The data beside the rules. */
    public ReferenceData referenceData() {
        return compiled.referenceData();
    }

    /** A new session; the caller disposes of it. */
    public KieSession newSession() {
        return compiled.newSession();
    }
}
