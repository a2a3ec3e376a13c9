package org.articleten.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server for one test, at a port of its own, and readers of it: well-behaved ones, and ones that send what they like. */
final class Served implements AutoCloseable {
    static final String JSON = "application/json";

    /** Gives back what it was sent, and in which language it was asked. */
    static final Route ECHO = Route.post(
            "/api/v1/echo",
            "Gives back what is sent.",
            List.of(),
            Body.json("anything", Map.of()),
            Body.json("the same", Map.of()),
            call -> Reply.text("text/plain", call.language() + " " + call.text()));

    private static final int PATIENCE = 10_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Throwable> defects = new CopyOnWriteArrayList<>();
    private final Running running;

    private Served(Settings settings, List<Route> routes) throws CannotListen {
        this.running =
                Server.start(settings, "1.0.0", routes, Shell.shipped(List.of("en", "fr")), (defect, request) -> {
                    defects.add(defect);
                    return "defect " + defects.size();
                });
    }

    static Served with(Route... routes) throws CannotListen {
        return new Served(Settings.local(0), List.of(routes));
    }

    static Served with(Limits limits, Route... routes) throws CannotListen {
        return new Served(new Settings("127.0.0.1", 0, "", limits), List.of(routes));
    }

    static Served under(String basePath, Route... routes) throws CannotListen {
        return new Served(new Settings("127.0.0.1", 0, basePath, Limits.usual()), List.of(routes));
    }

    /** Limits that a test reaches soon. */
    static Limits tight() {
        return tight(Duration.ofSeconds(10), 2);
    }

    /** The same with another time for an answer, and so many that wait. */
    static Limits tight(Duration time, int waiting) {
        return new Limits(
                1_000,
                4_000,
                500,
                1_000,
                4_000,
                time,
                Duration.ofMillis(400),
                Duration.ofSeconds(5),
                Duration.ofSeconds(5),
                2,
                waiting,
                60);
    }

    static Route get(String path, Answering answering) {
        return Route.get(path, "A test.", List.of(), Body.text("text/plain", "a text"), answering);
    }

    Running running() {
        return running;
    }

    List<Throwable> defects() {
        return defects;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> method(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + running.port() + path))
                .timeout(Duration.ofMillis(PATIENCE));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A connection of its own, for whoever does not keep to what a client should do. */
    Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), running.port());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** All that comes back for these lines of a request, until the server closes the connection. */
    String raw(String... lines) throws IOException {
        return raw(String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    String raw(byte[] bytes) throws IOException {
        try (var socket = connect()) {
            try {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            } catch (SocketException closed) {
                // The server had enough of it before it was whole.
            }
            return rest(socket);
        }
    }

    /** What still comes on a connection until its end. */
    static String rest(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (SocketTimeoutException open) {
            all.writeBytes("(still open)".getBytes(StandardCharsets.UTF_8));
        } catch (SocketException reset) {
            all.writeBytes("(reset)".getBytes(StandardCharsets.UTF_8));
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    static int status(String reply) {
        return reply.startsWith("HTTP/1.") ? Integer.parseInt(reply.substring(9, 12)) : 0;
    }

    @Override
    public void close() {
        running.stop();
    }
}
