package org.articleten.web;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * What every request goes through before anything of it is answered: it gets the headers of all replies, is counted and
 * timed, and is refused if it comes from where it should not, too often, or with too much.
 */
final class Gate extends Handler.Wrapper {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final String ALLOWED = "GET, HEAD, OPTIONS, POST";
    /** Figures of what is no route are kept under this name, so that readers cannot make ever more of them. */
    private static final String ELSEWHERE = "other";

    private static final double COST_OF_A_FILE = 0.1;

    private final Limits limits;
    private final String worked;
    private final boolean thisMachineOnly;
    private final Buckets buckets;
    private final Figures figures;
    private final LongSupplier nanos;

    Gate(Settings settings, Figures figures, LongSupplier nanos) {
        this.limits = settings.limits();
        this.worked = settings.basePath() + "/api/";
        this.thisMachineOnly = Visitor.isThisMachine(settings.host());
        this.buckets = new Buckets(limits.rate(), limits.burst(), nanos);
        this.figures = figures;
        this.nanos = nanos;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Headers.put(response.getHeaders());
        var begun = nanos.getAsLong();
        figures.begun();
        var counted = new AtomicBoolean();
        Runnable count = () -> {
            if (counted.compareAndSet(false, true)) {
                figures.ended(method(request), route(request), response.getStatus(), nanos.getAsLong() - begun);
            }
        };
        var counting = Callback.from(count, callback);
        var refusal = refusal(request);
        if (refusal != null) {
            refuse(response, counting, refusal);
            return true;
        }
        if (HttpMethod.POST.is(request.getMethod())) {
            Sent.read(
                    request,
                    limits,
                    body -> {
                        request.setAttribute(Exchange.BODY, body);
                        proceed(request, response, counting);
                    },
                    slow -> refuse(response, counting, slow));
        } else {
            proceed(request, response, counting);
        }
        return true;
    }

    private @Nullable Refusal refusal(Request request) {
        if (!METHODS.contains(request.getMethod())) {
            return Refusal.method(ALLOWED);
        }
        if (thisMachineOnly) {
            var foreign = Visitor.foreignName(request);
            if (foreign != null) {
                return foreign;
            }
        }
        if (request.getHttpURI().getPathQuery().length() > limits.address()) {
            return Refusal.of(414, "address", "an address here has no more than " + limits.address() + " characters");
        }
        var wait = buckets.take(Visitor.client(request), cost(request));
        if (wait > 0) {
            return Refusal.later(429, "rate", "you ask more often than one reader may here", wait);
        }
        return HttpMethod.POST.is(request.getMethod()) ? Visitor.foreignSending(request) : null;
    }

    /** Files are there already, and a page asks for many at once. */
    private double cost(Request request) {
        return request.getHttpURI().getPath().startsWith(worked) ? 1 : COST_OF_A_FILE;
    }

    private void proceed(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                refuse(response, callback, Refusal.nowhere(null));
            }
        } catch (Exception | Error defect) {
            Response.writeError(request, response, callback, defect);
        }
    }

    private void refuse(Response response, Callback callback, Refusal refusal) {
        figures.refused(refusal.reason());
        write(response, refusal.outgoing(), callback);
    }

    /** Writes a reply without the rest of the server. */
    static void write(Response response, Outgoing outgoing, Callback callback) {
        response.setStatus(outgoing.status());
        outgoing.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put("Content-Length", outgoing.body().length());
        response.write(true, outgoing.body().buffer(), callback);
    }

    private static String method(Request request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : ELSEWHERE;
    }

    private static String route(Request request) {
        return request.getAttribute(Exchange.ROUTE) instanceof String route ? route : ELSEWHERE;
    }
}
