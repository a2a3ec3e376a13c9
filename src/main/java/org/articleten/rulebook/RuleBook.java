package org.articleten.rulebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A compiled rule book. It is immutable and may be shared by threads; a session belongs to one. */
public final class RuleBook {
    private final String name;
    private final String digest;
    private final List<String> overlays;
    private final List<RuleSource> sources;
    private final Map<String, RuleInfo> rules;
    private final ReferenceData referenceData;
    private final KieBase compiled;

    private RuleBook(
            String name, List<String> overlays, List<RuleSource> sources, ReferenceData referenceData, Compiler compiler) {
        this.name = name;
        this.digest = RuleSources.digest(sources);
        this.overlays = overlays;
        this.sources = sources;
        this.rules = compiler.rules();
        this.referenceData = referenceData;
        this.compiled = compiler.compiled();
    }

    /**
     * Reads and compiles a folder.
     *
     * @param overlays folders whose files replace those of the same name, or are added, the later over the earlier
     * @throws ProblemsFound if anything in it cannot be read, does not compile or lacks its metadata; all at once
     */
    public static RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound {
        var sources = RuleSources.read(folder, overlays);
        var referenceData = ReferenceData.read(sources);
        var compiler = new Compiler(sources);
        var fileName = folder.toAbsolutePath().normalize().getFileName();
        return new RuleBook(
                String.valueOf(fileName),
                overlays.stream().map(Path::toString).toList(),
                sources,
                referenceData,
                compiler);
    }

    /** The folder's own name. */
    public String name() {
        return name;
    }

    /** SHA-256 over the names and texts of all files. */
    public String digest() {
        return digest;
    }

    /** The overlays, as they were given. */
    public List<String> overlays() {
        return overlays;
    }

    /** All files, sorted by name. */
    public List<RuleSource> sources() {
        return sources;
    }

    /** All rules, in the order of files and of lines. */
    public List<RuleInfo> rules() {
        return List.copyOf(rules.values());
    }

    /** A rule by its name in the file; null where there is none, as for a query. */
    public @Nullable RuleInfo rule(String ruleName) {
        return rules.get(ruleName);
    }

    /** The data beside the rules. */
    public ReferenceData referenceData() {
        return referenceData;
    }

    /** A new session; the caller disposes of it. */
    public KieSession newSession() {
        return compiled.newKieSession();
    }
}
