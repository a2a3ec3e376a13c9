package org.articleten.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.articleten.cli.report.Checked.Found;
import org.articleten.lint.Lints;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** A rule book that is looked through: with its house rules, or of a reform what that lays over the others. */
final class CheckedRules {
    private static final String HOUSE = "house";
    private static final String REFORMS = "reforms";
    private static final String REFORMED = "nato";

    private final Rules rules;
    private final boolean overlay;

    private CheckedRules(Rules rules, boolean overlay) {
        this.rules = rules;
        this.overlay = overlay;
    }

    static CheckedRules of(Rules rules) {
        return new CheckedRules(rules, false);
    }

    /** The rules in a folder; those of a reform and house rules make sense only over what they are laid over. */
    static CheckedRules in(String folder, Surroundings surroundings) {
        var path = Path.of(folder);
        var base = base(path);
        return base == null
                ? of(Rules.in(path, List.of(), surroundings))
                : new CheckedRules(Rules.in(base, List.of(path), surroundings), true);
    }

    private static @Nullable Path base(Path folder) {
        var parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || parent.getFileName() == null) {
            return null;
        }
        var base = switch (parent.getFileName().toString()) {
            case HOUSE -> parent.getParent();
            case REFORMS -> parent.resolveSibling(REFORMED);
            default -> null;
        };
        return base == null || !Rules.lieIn(base.toString()) ? null : Rules.fromHere(base);
    }

    /** The rules that a call asks for and, unless it names others, each reform that is shipped with the program. */
    static List<CheckedRules> withReforms(Rules rules, Invocation invocation) {
        var all = new ArrayList<>(List.of(of(rules)));
        var reforms = invocation.surroundings().home().resolve("rules").resolve(REFORMS);
        if (invocation.text(Options.RULES) == null && Files.isDirectory(reforms)) {
            try (var folders = Files.list(reforms)) {
                folders.map(Rules::fromHere)
                        .map(Path::toString)
                        .filter(Rules::lieIn)
                        .sorted()
                        .forEach(folder -> all.add(in(folder, invocation.surroundings())));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the reforms cannot be listed", unreadable);
            }
        }
        return all;
    }

    /** Looks the rules through and adds what is found; says how many they are. */
    int look(Collection<Found> found) throws BadRules {
        var book = rules.book();
        if (overlay) {
            return lookOver(book, found);
        }
        Lints.of(book).forEach(finding -> found.add(Found.of(finding)));
        var count = book.rules().size();
        try {
            for (var house : book.houseRules()) {
                count += lookOver(book.under(house), found);
            }
        } catch (ProblemsFound broken) {
            throw new BadRules(broken);
        }
        return count;
    }

    private static int lookOver(RuleBook book, Collection<Found> found) {
        Lints.ofOverlay(book).forEach(finding -> found.add(Found.of(finding)));
        return book.ofLastOverlay().size();
    }
}
