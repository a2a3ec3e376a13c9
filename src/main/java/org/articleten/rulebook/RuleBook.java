package org.articleten.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** A compiled rule book. It is immutable and may be shared by threads; a session belongs to one. */
public final class RuleBook {
    private final RuleFolder folder;
    private final List<RuleFolder> overlays;
    private final List<RuleSource> sources;
    private final CompiledRules compiled;
    private final Houses houses;
    private final Once<String> digest;
    private final Once<List<WrittenRule>> written;

    /** Finds the rule book with house rules laid over this one. */
    interface Houses {
        RuleBook under(String houseRules) throws ProblemsFound;
    }

    RuleBook(
            RuleFolder folder,
            List<RuleFolder> overlays,
            List<RuleSource> sources,
            CompiledRules compiled,
            Houses houses) {
        this.folder = folder;
        this.overlays = List.copyOf(overlays);
        this.sources = sources;
        this.compiled = compiled;
        this.houses = houses;
        // Only some answers say it, and a digest is slow to get in a short call.
        this.digest = new Once<>(() -> RuleSources.digest(sources));
        this.written = new Once<>(this::takenApart);
    }

    /**
     * Reads and compiles a folder. Where the system property {@code articleten.cache} names a folder, what was compiled is
     * kept there for the next time.
     *
     * @param overlays folders whose files replace those of the same name, or are added, the later over the earlier
     * @throws ProblemsFound if anything in it cannot be read, does not compile or lacks its metadata; all at once
     */
    public static RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound {
        return of(RuleFolder.on(folder), overlays.stream().map(RuleFolder::on).toList());
    }

    /** The same of folders that need not be on disk. */
    public static RuleBook of(RuleFolder folder, List<RuleFolder> overlays) throws ProblemsFound {
        return load(folder, overlays, RuleStore.ofProcess());
    }

    static RuleBook load(RuleFolder folder, List<RuleFolder> overlays, RuleStore store) throws ProblemsFound {
        var sources = RuleSources.read(folder, overlays);
        var over = overlays.stream().map(RuleFolder::place).toList();
        var compiled = store.load(folder.place() + String.join("\n", over), sources);
        return new RuleBook(
                folder,
                overlays,
                sources,
                compiled,
                new HouseBooks(house -> load(folder, with(overlays, house), store), folder));
    }

    private static List<RuleFolder> with(List<RuleFolder> overlays, RuleFolder house) {
        var over = new ArrayList<>(overlays);
        over.add(house);
        return over;
    }

    /**
     * This rule book with house rules laid over it: those in the folder {@code house} below its own, under their name.
     *
     * @throws ProblemsFound if it has no such house rules, or they do not compile
     */
    public RuleBook under(String houseRules) throws ProblemsFound {
        return houses.under(houseRules);
    }

    /** The names of the house rules that it has, sorted. */
    public List<String> houseRules() {
        try {
            return folder.folder(HouseBooks.FOLDER).folders();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the house rules below " + folder.place() + " cannot be listed", unreadable);
        }
    }

    /** The folder's own name. */
    public String name() {
        return folder.name();
    }

    /** SHA-256 over the names and texts of all files. */
    public String digest() {
        return digest.get();
    }

    /** The overlays, as they were given. */
    public List<String> overlays() {
        return overlays.stream().map(RuleFolder::place).toList();
    }

    /** All files, sorted by name. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** All rules, in the order of files and of lines. */
    public List<RuleInfo> rules() {
        return compiled.infos();
    }

    /** The rules in the files of the last overlay. */
    public List<RuleInfo> ofLastOverlay() {
        var folder = overlays.get(overlays.size() - 1).place() + "/";
        var files = sources.stream()
                .filter(source -> source.path().startsWith(folder))
                .map(RuleSource::file)
                .toList();
        return rules().stream().filter(rule -> files.contains(rule.file())).toList();
    }

    /** A rule by its name in the file; null where there is none, as for a query. */
    public @Nullable RuleInfo rule(String ruleName) {
        return compiled.info(ruleName);
    }

    /** All rules as they are written, in the order of files and of lines. */
    public List<WrittenRule> written() {
        return written.get();
    }

    private List<WrittenRule> takenApart() {
        var rules = new ArrayList<WrittenRule>();
        for (var source : sources) {
            if (source.holdsRules()) {
                rules.addAll(WrittenRules.of(source, rules()));
            }
        }
        return rules;
    }

    /** The ids that rules may have. */
    public Catalogue catalogue() {
        // What is wrong with it was told when it was compiled.
        return Catalogue.read(sources, new ArrayList<>());
    }

    /** The data beside the rules. */
    public ReferenceData referenceData() {
        return compiled.referenceData();
    }

    /** The same book with its rules as they are in an engine that may still change. */
    RuleBook wiredInto(InternalKnowledgeBase engine, Houses wiredHouses) {
        return new RuleBook(folder, overlays, sources, compiled.wiredInto(engine), wiredHouses);
    }

    /** A new session; the caller disposes of it. */
    public KieSession newSession() {
        return compiled.newSession();
    }
}
