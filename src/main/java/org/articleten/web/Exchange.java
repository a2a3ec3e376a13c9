package org.articleten.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.articleten.problem.ProblemsFound;
import org.jspecify.annotations.Nullable;

/** Answers requests of one route: what was asked becomes a call, and what comes back is sent. */
final class Exchange implements Handler {
    /** Under these names a request carries what is found out of it. */
    static final String BODY = "articleten.body";

    static final String ROUTE = "articleten.route";

    private final String route;
    private final Working working;
    private final Languages languages;
    private final Defects defects;
    private final @Nullable Workers workers;

    /** Works an answer out, for a reader who takes these encodings and had replies of these tags. */
    @FunctionalInterface
    interface Working {
        Outgoing answer(Call call, @Nullable String accepted, @Nullable String had)
                throws ProblemsFound, NotFound, Refused;
    }

    /** With who works answers out; null for those that are there already and cost nothing. */
    Exchange(String route, Working working, Languages languages, Defects defects, @Nullable Workers workers) {
        this.route = route;
        this.working = working;
        this.languages = languages;
        this.defects = defects;
        this.workers = workers;
    }

    /** How a route answers. */
    static Working of(Route route) {
        return (call, accepted, had) -> Packed.once(route.answering().answer(call), Packed.compresses(accepted))
                .outgoing(accepted, had);
    }

    @Override
    public void handle(Context context) {
        context.attribute(ROUTE, route);
        // All that is needed is taken out first: the work is done on another thread.
        var query = context.queryString();
        var accepted = context.header("Accept-Encoding");
        var had = context.header("If-None-Match");
        var language = context.header("Accept-Language");
        var path = Map.copyOf(context.pathParamMap());
        Bytes sent = context.attribute(BODY);
        var mediaType = Visitor.mediaType(context.header("Content-Type"));
        Supplier<Outgoing> work = () -> defects.guard(route, () -> {
            var values = Query.of(query);
            var call = new Call(
                    path,
                    values,
                    sent == null ? Bytes.NONE : sent,
                    mediaType,
                    languages.of(values.get("lang"), language));
            return working.answer(call, accepted, had);
        });
        var stream = new Stream(context.res(), !context.method().name().equals("HEAD"));
        context.future(() -> (workers == null ? CompletableFuture.completedFuture(work.get()) : workers.answer(work))
                .thenCompose(stream::send));
    }
}
