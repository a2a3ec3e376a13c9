package org.articleten.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts and times what is asked. Only routes are named, never who asks nor what. */
final class Figures implements AutoCloseable {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final AtomicInteger running = new AtomicInteger();

    Figures() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        collections.bindTo(registry);
        Gauge.builder("http.server.requests.running", running, AtomicInteger::get)
                .description("requests that are not answered yet")
                .register(registry);
    }

    /** Shows how busy these are. */
    void watch(Workers workers) {
        Gauge.builder("articleten.answers.working", workers, Workers::working)
                .description("answers that are being worked out")
                .register(registry);
        Gauge.builder("articleten.answers.waiting", workers, Workers::waiting)
                .description("answers that wait for being worked out")
                .register(registry);
    }

    void begun() {
        running.incrementAndGet();
    }

    void ended(String method, String route, int status, long nanos) {
        running.decrementAndGet();
        Timer.builder("http.server.requests")
                .description("how long requests took until they were answered")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    void refused(String reason) {
        Counter.builder("http.server.requests.refused")
                .description("requests that were not answered as they were asked, by reason")
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    /** All of them in the text format of Prometheus. */
    String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
