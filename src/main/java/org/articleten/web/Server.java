package org.articleten.web;

import java.util.List;

/** Starts servers. */
public final class Server {
    private Server() {}

    /** Starts to listen; everything that could be wrong with the routes or the files is found before. */
    public static Running start(Settings settings, List<Route> routes, Shell shell, Defect defect) throws CannotListen {
        throw new CannotListen("not there yet", new IllegalStateException());
    }
}
