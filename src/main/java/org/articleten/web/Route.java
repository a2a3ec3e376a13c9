package org.articleten.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of the server, and how it is answered. All there is to say of it in the OpenAPI document stands here.
 *
 * @param method {@code GET} or {@code POST}
 * @param path from the base path on, with names of values in braces, such as {@code /api/v1/rules/{id}}
 * @param summary what it is for, in one sentence
 * @param parameters the values in its path and its query
 * @param request what is sent, or null where nothing is
 * @param response what comes back when all is well
 * @param answering how it is answered
 */
public record Route(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        @Nullable Body request,
        Body response,
        Answering answering) {
    public Route {
        parameters = List.copyOf(parameters);
    }

    /** One that gives what is asked for. */
    public static Route get(
            String path, String summary, List<Parameter> parameters, Body response, Answering answering) {
        return new Route("GET", path, summary, parameters, null, response, answering);
    }

    /** One that is sent something. It changes nothing here: it is sent since it is too long for an address. */
    public static Route post(
            String path, String summary, List<Parameter> parameters, Body request, Body response, Answering answering) {
        return new Route("POST", path, summary, parameters, request, response, answering);
    }

    /** Its method and path, which no other route has both of. */
    String name() {
        return method + " " + path;
    }
}
