package org.articleten.regression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.articleten.problem.ProblemsFound;

/** Works through a list on all processors, and hands on what was made in its order. Only what is being made is kept. */
final class Workers {
    /** Neighbours have much in common, so that they are played in one sitting. */
    private static final int TOGETHER = 32;

    private Workers() {}

    /** Makes something of some neighbours. */
    interface Work<S, T> {
        List<T> on(List<S> neighbours) throws ProblemsFound;
    }

    /** Hands on what the work makes of each part of a list. */
    static <S, T> void on(List<S> list, Work<S, T> work, Consumer<? super T> receiver) throws ProblemsFound {
        if (list.size() < 2) {
            work.on(list).forEach(receiver);
            return;
        }
        var processors = Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(processors);
        try {
            var under = new ArrayDeque<Future<List<T>>>();
            for (var part : parts(list, processors)) {
                under.add(workers.submit((Callable<List<T>>) () -> work.on(part)));
                if (under.size() > 2 * processors) {
                    finished(under.remove()).forEach(receiver);
                }
            }
            while (!under.isEmpty()) {
                finished(under.remove()).forEach(receiver);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <S> List<List<S>> parts(List<S> list, int processors) {
        // Of few, each processor gets some.
        var size = Math.max(1, Math.min(TOGETHER, list.size() / (4 * processors)));
        var parts = new ArrayList<List<S>>();
        for (var from = 0; from < list.size(); from += size) {
            parts.add(list.subList(from, Math.min(from + size, list.size())));
        }
        return parts;
    }

    private static <T> T finished(Future<T> task) throws ProblemsFound {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            var cause = failed.getCause();
            if (cause instanceof ProblemsFound problems) {
                throw problems;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a scenario could not be played", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scenarios were played", stopped);
        }
    }
}
