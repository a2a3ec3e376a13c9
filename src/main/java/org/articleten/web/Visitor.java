package org.articleten.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Who asks, and through what: whether a request may come from where it comes from. */
final class Visitor {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SENT = Set.of("application/json", "application/yaml");
    private static final int NETWORK_BYTES = 8;

    private Visitor() {}

    /** By what a client is counted: its address, or of one of version 6 the network that it can take any address of. */
    static String client(Request request) {
        if (request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket) {
            var address = socket.getAddress();
            return address instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : String.valueOf(address);
        }
        return "unknown";
    }

    /**
     * Why a server for this machine only does not answer to this name: a page of another site can make a browser ask it
     * under a name of its own that leads here.
     */
    static @Nullable Refusal foreignName(Request request) {
        var host = request.getHeaders().get(HttpHeader.HOST);
        var authority = request.getHttpURI().getAuthority();
        if (isHere(host) && isHere(authority)) {
            return null;
        }
        return Refusal.of(421, "host", "this server answers to `localhost` and `127.0.0.1` only");
    }

    private static boolean isHere(@Nullable String host) {
        if (host == null || host.isEmpty()) {
            return true;
        }
        var port = host.lastIndexOf(':');
        var name = port > host.lastIndexOf(']') ? host.substring(0, port) : host;
        return THIS_MACHINE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Why what is sent is not taken: a page of another site sends it, or it is in none of the formats read here. */
    static @Nullable Refusal foreignSending(Request request) {
        var headers = request.getHeaders();
        var site = headers.get("Sec-Fetch-Site");
        var origin = headers.get(HttpHeader.ORIGIN);
        var host = headers.get(HttpHeader.HOST);
        var foreign = site != null
                ? !site.equals("same-origin") && !site.equals("none")
                : origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host);
        if (foreign) {
            return Refusal.of(403, "origin", "this may be sent by pages of this server only");
        }
        return SENT.contains(mediaType(headers.get(HttpHeader.CONTENT_TYPE)))
                        && isUtf8(headers.get(HttpHeader.CONTENT_TYPE))
                ? null
                : Refusal.of(415, "media-type", "send `application/json` or `application/yaml`, in UTF-8");
    }

    /** Of what is sent, without parameters, in lower case. */
    static String mediaType(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isUtf8(String contentType) {
        var words = contentType
                .toLowerCase(Locale.ROOT)
                .replace("\"", "")
                .replace(" ", "")
                .split(";", -1);
        return Arrays.stream(words)
                .skip(1)
                .allMatch(word -> !word.startsWith("charset=") || word.equals("charset=utf-8"));
    }

    /** Whether only this machine reaches a server that listens at this address. */
    static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
