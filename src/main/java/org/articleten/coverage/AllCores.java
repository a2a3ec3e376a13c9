package org.articleten.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.articleten.problem.ProblemsFound;

/** The same done with each of several, on all processors at once. */
final class AllCores {
    private AllCores() {}

    interface Task<S, T> {
        T of(S each) throws ProblemsFound;
    }

    /** What comes of each, in order; of what goes wrong, the first in that order. */
    static <S, T> List<T> each(List<S> all, Task<S, T> task) throws ProblemsFound {
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var futures = new ArrayList<Future<T>>(all.size());
            for (var each : all) {
                futures.add(workers.submit((Callable<T>) () -> task.of(each)));
            }
            var made = new ArrayList<T>(all.size());
            for (var future : futures) {
                made.add(finished(future));
            }
            return made;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T finished(Future<T> future) throws ProblemsFound {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ProblemsFound problems) {
                throw problems;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a scenario could not be played", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scenarios were played", stopped);
        }
    }
}
