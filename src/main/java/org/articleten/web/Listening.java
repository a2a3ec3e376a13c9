package org.articleten.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A server made of its parts: Jetty that speaks HTTP, the gate before it, and Javalin that finds the route. */
final class Listening implements Running {
    private static final int BACKLOG = 512;
    private static final int MOST_THREADS = 64;
    private static final int LEAST_THREADS = 4;
    private static final int THREADS_IDLE = 60_000;
    private static final int REPLY_HEAD = 8 * 1024;

    private final Settings settings;
    private final Paths paths;
    private final Workers workers;
    private final Figures figures;
    private final Defects defects;
    private final AtomicBoolean ready;
    private final LongSupplier nanos;
    private final Javalin javalin;
    private int port;

    Listening(
            Settings settings,
            Paths paths,
            Workers workers,
            Figures figures,
            Defects defects,
            AtomicBoolean ready,
            LongSupplier nanos) {
        this.settings = settings;
        this.paths = paths;
        this.workers = workers;
        this.figures = figures;
        this.defects = defects;
        this.ready = ready;
        this.nanos = nanos;
        this.javalin = Javalin.create(this::configure);
    }

    Listening begin() throws CannotListen {
        try {
            javalin.start();
            // The library does not know it any more once it has stopped.
            port = javalin.port();
            return this;
        } catch (JavalinException failed) {
            // The library wraps what the system says, once or twice.
            stop();
            throw new CannotListen(failed);
        }
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.asyncTimeout = 0;
        // What is sent was read and bounded before; replies are compressed once, not each time.
        config.http.maxRequestSize = settings.limits().body();
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.contextPath = settings.basePath().isEmpty() ? "/" : settings.basePath();
        config.router.ignoreTrailingSlashes = false;
        config.unsafe.jettyInternal.server = server();
        config.jetty.modifyHttpConfiguration(this::http);
        config.jetty.addConnector(this::connector);
        paths.configure(config.routes);
        config.routes.exception(Exception.class, (defect, context) -> {
            var refusal = defects.of(defect, context.path());
            figures.refused(refusal.reason());
            context.status(refusal.status())
                    .result(refusal.outgoing().body().array())
                    .contentType("application/problem+json");
        });
        config.routes.error(404, context -> {
            if (context.attribute(Exchange.ROUTE) == null) {
                var nowhere = Refusal.nowhere(null).outgoing();
                figures.refused("not-found");
                nowhere.headers().forEach(context::header);
                context.result(nowhere.body().array());
            }
        });
    }

    private Server server() {
        var pool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, THREADS_IDLE);
        pool.setName("http");
        pool.setDaemon(true);
        var server = new Server(pool);
        server.setErrorHandler(new PlainErrors(figures, defects));
        server.setStopTimeout(settings.limits().stopping().toMillis());
        var graceful = new GracefulHandler();
        graceful.setHandler(new Gate(settings, figures, nanos));
        server.setHandler(graceful);
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
        return server;
    }

    private void http(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUriCompliance(UriCompliance.RFC3986);
        http.setHttpCompliance(HttpCompliance.RFC9110);
        http.setRequestHeaderSize(settings.limits().head());
        http.setResponseHeaderSize(REPLY_HEAD);
        http.setMaxErrorDispatches(0);
    }

    private ServerConnector connector(Server server, HttpConfiguration http) {
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        connector.addBean(new SlowHeads(connector.getScheduler(), settings.limits(), nanos));
        return connector;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String address() {
        var host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + settings.basePath() + "/";
    }

    @Override
    public void stop() {
        ready.set(false);
        javalin.stop();
        end();
    }

    private void end() {
        workers.close();
        figures.close();
    }
}
