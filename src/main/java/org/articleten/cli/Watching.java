package org.articleten.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.LiveRules;
import org.articleten.rulebook.RuleBook;
import org.articleten.rulebook.RuleFolder;

/** Does something at once, and again after every change, whatever is wrong in between. */
final class Watching {
    private static final String CLEAR = "\u001b[H\u001b[2J";

    private final Work work;
    private final Invocation invocation;

    /** What is done. */
    interface Work {
        ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules;
    }

    /** Does some work with rules of which only what changed is compiled again. */
    Watching(Work work, Invocation invocation) {
        this.work = work;
        this.invocation = invocation.with(new LiveLoader());
    }

    /** Goes on until nothing will change any more, or somebody interrupts; gives the status of the last time. */
    ExitStatus run(Changes changes) throws UsageError {
        while (true) {
            if (invocation.surroundings().terminal()) {
                invocation.out().print(CLEAR);
            }
            var status = once();
            invocation.out().flush();
            if (!invocation.flag(Options.QUIET)) {
                invocation.err().print("watching: tests again after a change, until interrupted\n");
            }
            try {
                if (!changes.await()) {
                    return status;
                }
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
                return status;
            }
        }
    }

    private ExitStatus once() throws UsageError {
        try {
            return work.run(invocation);
        } catch (ProblemsFound wrong) {
            print(wrong.problems());
            return ExitStatus.USAGE;
        } catch (BadRules wrong) {
            print(wrong.problems());
            return wrong.status();
        }
    }

    private void print(List<Problem> problems) {
        problems.forEach(problem -> invocation.err().print(problem + "\n"));
    }

    /** Loads rules as they are each time, and of these compiles only what has changed. */
    private static final class LiveLoader implements Surroundings.Loader {
        private final Map<List<Path>, LiveRules> known = new HashMap<>();

        @Override
        public synchronized RuleBook load(Path folder, List<Path> overlays) throws ProblemsFound {
            var key = new ArrayList<>(overlays);
            key.add(folder);
            return known.computeIfAbsent(
                            key,
                            ignored -> LiveRules.of(
                                    RuleFolder.on(folder),
                                    overlays.stream().map(RuleFolder::on).toList()))
                    .book();
        }
    }
}
