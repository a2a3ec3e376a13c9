package org.articleten.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.articleten.problem.ProblemsFound;

/** Measures how much memory a long run takes: what is live at ten points of it, and the most that was ever in use. */
final class Memory {
    private static final int POINTS = 10;
    private static final double MEGABYTE = 1 << 20;

    /** What is live at one point and at another differs by so much though nothing grows: caches fill, threads rest. */
    private static final double TOLERANCE = 1.1;

    private static final int COMPARED = 3;

    private Memory() {}

    /** Plays so many scenarios on so many threads; gives up a tenth of them that takes longer than this. */
    static Figure measure(int scenarios, int threads, Duration time, IntFunction<Play> plays) throws ProblemsFound {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var players = new ArrayList<Play>();
        var played = new AtomicLong();
        var live = new ArrayList<Double>();
        try {
            for (var thread = 0; thread < threads; thread++) {
                players.add(plays.apply(thread));
            }
            for (var point = 0; point < POINTS; point++) {
                Rate.together(threads, thread -> {
                    played.addAndGet(part(players.get(thread), scenarios / POINTS / threads, time));
                    return null;
                });
                live.add(live());
            }
        } finally {
            players.forEach(Play::close);
        }
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE;
        return new Figure(
                "memory",
                String.format(Locale.ROOT, "memory of %,d scenarios", played.get()),
                peak,
                "MB at most, " + (grows(live) ? "growing" : "not growing"),
                String.format(
                        Locale.ROOT,
                        "result and trace of each, on %d threads; live after a collection at ten points: %s MB; the Java"
                                + " heap may take %,.0f MB, and takes what it may before it collects",
                        threads,
                        String.join(
                                ", ",
                                live.stream()
                                        .map(each -> String.format(Locale.ROOT, "%.0f", each))
                                        .toList()),
                        Runtime.getRuntime().maxMemory() / MEGABYTE),
                live);
    }

    private static long part(Play play, int scenarios, Duration time) throws ProblemsFound {
        var begin = System.nanoTime();
        var played = 0;
        while (played < scenarios && System.nanoTime() - begin < time.toNanos()) {
            Rate.take(play.once());
            played++;
        }
        return played;
    }

    private static double live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** Whether more is live at the last points than at the first. */
    static boolean grows(List<Double> live) {
        var first = ColdStart.median(live.subList(0, COMPARED));
        var last = ColdStart.median(live.subList(live.size() - COMPARED, live.size()));
        return last > first * TOLERANCE + 1;
    }
}
