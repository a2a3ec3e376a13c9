package org.articleten.rulebook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/**
 * Keeps compiled rules in files, since compiling them takes most of the time of a short call.
 *
 * <p>A file serves only the very rules, program and Java that it was made for; in any doubt the rules are compiled. Whoever
 * may write these files is trusted like whoever may write the program beside them.
 */
final class RuleStore {
    static {
        // Reading kept rules is the first that many a process does with the engine.
        EngineSettings.apply();
    }

    /** Names the folder; without it nothing is kept. */
    private static final String PROPERTY = "articleten.cache";

    private final @Nullable Path folder;
    private final @Nullable String program;

    /** Keeps files in a folder, for the program that a text identifies; where either is null, keeps none. */
    RuleStore(@Nullable Path folder, @Nullable String program) {
        this.folder = folder;
        this.program = program;
    }

    /** The store of this process. */
    static RuleStore ofProcess() {
        var folder = System.getProperty(PROPERTY);
        return folder == null ? new RuleStore(null, null) : new RuleStore(Path.of(folder), Program.identity());
    }

    /**
     * These sources, compiled.
     *
     * @param place where they come from; one file is kept for each place, and replaced when its rules change
     */
    CompiledRules load(String place, List<RuleSource> sources) throws ProblemsFound {
        if (folder == null || program == null) {
            return new Compiler(sources).rules();
        }
        var file = folder.resolve(name(place));
        var identity = identity(program, sources);
        var kept = kept(file, identity);
        if (kept != null) {
            return kept;
        }
        var compiler = new Compiler(sources);
        keep(file, identity, compiler);
        return compiler.rules();
    }

    // Whatever is wrong with a kept file, there is a way without it.
    @SuppressWarnings("CatchingUnchecked")
    private static @Nullable CompiledRules kept(Path file, byte[] identity) {
        try {
            return KeptRules.read(Files.readAllBytes(file), identity);
        } catch (Exception | LinkageError unusable) {
            return null;
        }
    }

    // A folder that cannot be written, or rules that cannot be kept, cost time and nothing else.
    @SuppressWarnings("CatchingUnchecked")
    private static void keep(Path file, byte[] identity, Compiler compiler) {
        try {
            var bytes = KeptRules.write(identity, compiler);
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), "draft", null);
            try {
                Files.write(draft, bytes);
                // Another process reads the old file or the new one, never half of one.
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (Exception unkept) {
            // Compiled anew next time.
        }
    }

    private static String name(String place) {
        var checksum = new CRC32();
        // Two versions of Java that take turns do not replace each other's.
        var name = place + System.getProperty("java.vm.version");
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue()) + ".rules";
    }

    private static byte[] identity(String program, List<RuleSource> sources) {
        var identity = new ByteArrayOutputStream();
        identity.writeBytes(program.getBytes(StandardCharsets.UTF_8));
        for (var source : sources) {
            identity.write(0);
            identity.writeBytes(source.file().getBytes(StandardCharsets.UTF_8));
            identity.write(0);
            identity.writeBytes(source.text().getBytes(StandardCharsets.UTF_8));
        }
        return identity.toByteArray();
    }
}
