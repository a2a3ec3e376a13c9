package org.articleten.web;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is said where a request did not get as far as a route: as plain as every other refusal. */
final class PlainErrors extends ErrorHandler {
    private final Figures figures;
    private final Defects defects;

    PlainErrors(Figures figures, Defects defects) {
        this.figures = figures;
        this.defects = defects;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Headers.put(response.getHeaders());
        var cause = request.getAttribute(ERROR_EXCEPTION);
        var status = cause instanceof HttpException bad ? bad.getCode() : response.getStatus();
        var refusal = status == HttpStatus.INTERNAL_SERVER_ERROR_500
                ? defects.of(
                        cause instanceof Throwable defect ? defect : new IllegalStateException("an unknown defect"),
                        "before any route")
                : of(status);
        figures.refused(refusal.reason());
        Gate.write(response, refusal.outgoing(), callback);
        return true;
    }

    private static Refusal of(int status) {
        return switch (status) {
            case 404 -> Refusal.nowhere(null);
            case 408 -> Refusal.of(408, "slow", "what was sent did not arrive in time");
            case 413 -> Refusal.of(413, "too-large", "this is more than may be sent here");
            case 414 -> Refusal.of(414, "address", "this address is longer than an address may be here");
            case 431 -> Refusal.of(431, "head", "the headers of this request are larger than they may be here");
            case 503 -> Refusal.later(503, "stopping", "the server is about to stop", 5);
            default ->
                status < 500
                        ? Refusal.of(status, "request", "this is no request that can be understood")
                        : Refusal.of(status, "request", "this is not done here");
        };
    }
}
