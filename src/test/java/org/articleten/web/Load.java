package org.articleten.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Many readers at once, each of whom sends something, waits for the answer, and sends the next. Run from the command line
 * against a server of this machine, it prints how long answers took:
 * {@code Load ADDRESS READERS REQUESTS [FILE...]}, where each file is a body: no two readers send the same one at the same
 * time, and where there are enough of them none is sent twice. Without files they change votes at the table.
 *
 * @param address where it is sent
 * @param readers how many send at the same time
 * @param requests how many each sends
 * @param bodies what is sent, in turn
 */
record Load(String address, int readers, int requests, List<String> bodies) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_READERS = 1_000;
    private static final int MOST_REQUESTS = 10_000;
    private static final double MILLI = 1e6;
    private static final List<String> GOVERNMENTS = List.of(
            "AL", "BE", "BG", "CA", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IS", "IT", "LT",
            "LU", "LV", "ME", "MK", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "TR", "US");
    private static final List<String> WORDS = List.of("object", "undecided", "reserve", "silent");

    /**
     * What came of it.
     *
     * @param nanos how long each good answer took, the shortest first
     * @param errors what went wrong
     * @param all the time for all of it, in nanoseconds
     */
    record Loaded(List<Long> nanos, List<String> errors, long all) {
        long percentile(double part) {
            return nanos.isEmpty() ? 0 : nanos.get((int) Math.min(nanos.size() - 1L, (long) (part * nanos.size())));
        }
    }

    Load {
        if (readers < 1 || readers > MOST_READERS || requests < 1 || requests > MOST_REQUESTS) {
            throw new IllegalArgumentException(
                    "up to %d readers and %d requests".formatted(MOST_READERS, MOST_REQUESTS));
        }
    }

    /** Runs it; an answer that is not good for what was sent is an error. */
    Loaded run(BiPredicate<String, String> good) throws InterruptedException {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var nanos = Collections.synchronizedList(new ArrayList<Long>());
        var errors = Collections.synchronizedList(new ArrayList<String>());
        var start = new CountDownLatch(1);
        var ended = new Semaphore(0);
        for (var reader = 0; reader < readers; reader++) {
            var first = reader;
            new Thread(
                            () -> {
                                try {
                                    start.await();
                                    for (var i = 0; i < requests; i++) {
                                        ask(
                                                client,
                                                bodies.get((first + i * (readers + 1)) % bodies.size()),
                                                good,
                                                nanos,
                                                errors);
                                    }
                                } catch (InterruptedException stopped) {
                                    Thread.currentThread().interrupt();
                                } finally {
                                    ended.release();
                                }
                            },
                            "reader-" + reader)
                    .start();
        }
        var begun = System.nanoTime();
        start.countDown();
        ended.acquire(readers);
        var all = System.nanoTime() - begun;
        Collections.sort(nanos);
        return new Loaded(nanos, errors, all);
    }

    private void ask(
            HttpClient client, String body, BiPredicate<String, String> good, List<Long> nanos, List<String> errors)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var begun = System.nanoTime();
        try {
            var reply = client.send(request, BodyHandlers.ofString());
            var took = System.nanoTime() - begun;
            if (reply.statusCode() != 200) {
                errors.add("status " + reply.statusCode());
            } else if (!good.test(body, reply.body())) {
                errors.add("not its own answer");
            } else {
                nanos.add(took);
            }
        } catch (IOException broken) {
            errors.add(String.valueOf(broken.getMessage()));
        }
    }

    /** Prints requests, errors and how long answers took. */
    /** So many tables, each with other votes of one to three governments, the same every time. */
    private static List<String> tables(int count) {
        var random = new Random(1);
        var tables = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var votes = new TreeMap<String, String>();
            for (var changed = random.nextInt(3); changed >= 0; changed--) {
                votes.put(GOVERNMENTS.get(random.nextInt(GOVERNMENTS.size())), WORDS.get(random.nextInt(WORDS.size())));
            }
            tables.add(votes.entrySet().stream()
                    .map(vote -> "\"%s\": \"%s\"".formatted(vote.getKey(), vote.getValue()))
                    .collect(Collectors.joining(", ", "{\"votes\": {", "}}")));
        }
        return tables;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var bodies = new ArrayList<String>();
        for (var file : List.of(arguments).subList(3, arguments.length)) {
            bodies.add(Files.readString(Path.of(file)));
        }
        if (bodies.isEmpty()) {
            bodies.addAll(tables(Integer.parseInt(arguments[1]) * Integer.parseInt(arguments[2])));
        }
        var load = new Load(arguments[0], Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), bodies);
        // The first answers are those of a machine that is still warming up.
        new Load(load.address, Math.min(load.readers, 20), Math.min(load.requests, 20), bodies)
                .run((body, reply) -> true);
        var loaded = load.run((body, reply) -> !reply.isEmpty());
        var answered = loaded.nanos().size();
        System.out.printf(
                Locale.ROOT,
                "%d readers at once, %d requests each: %d answered, %d errors, %.0f a second%n",
                load.readers,
                load.requests,
                answered,
                loaded.errors().size(),
                answered / (loaded.all() / 1e9));
        System.out.printf(
                Locale.ROOT,
                "milliseconds for an answer: p50 %.1f, p95 %.1f, p99 %.1f, longest %.1f%n",
                loaded.percentile(0.5) / MILLI,
                loaded.percentile(0.95) / MILLI,
                loaded.percentile(0.99) / MILLI,
                loaded.percentile(1) / MILLI);
        loaded.errors().stream().distinct().sorted().limit(10).forEach(error -> System.out.println("error: " + error));
    }
}
