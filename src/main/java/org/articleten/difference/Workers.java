package org.articleten.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on all processors; what comes of it stands in the order in which it was given. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    <A, B> List<B> each(List<A> all, Function<A, B> work) {
        var tasks = new ArrayList<Future<B>>(all.size());
        for (var one : all) {
            tasks.add(threads.submit(() -> work.apply(one)));
        }
        var made = new ArrayList<B>(all.size());
        for (var task : tasks) {
            made.add(finished(task));
        }
        return made;
    }

    private static <B> B finished(Future<B> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a scenario could not be compared", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scenarios were compared", stopped);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
