package org.articleten.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** Starts servers. */
public final class Server {
    private Server() {}

    /**
     * Starts to listen; everything that could be wrong with the routes or the files of the page is found before.
     *
     * @param settings where, and how much readers may ask for
     * @param version of the program, for the description of the routes
     * @param routes what can be asked, beside what every server has
     * @param shell the page
     * @param defect who is told of defects of the program
     */
    public static Running start(Settings settings, String version, List<Route> routes, Shell shell, Defect defect)
            throws CannotListen {
        return start(settings, version, routes, shell, defect, System::nanoTime);
    }

    static Running start(
            Settings settings, String version, List<Route> routes, Shell shell, Defect defect, LongSupplier nanos)
            throws CannotListen {
        var languages = new Languages(shell.languages());
        var figures = new Figures();
        var workers = new Workers(settings.limits(), figures::refused);
        figures.watch(workers);
        var ready = new AtomicBoolean(true);
        var document = new AtomicReference<>(Bytes.NONE);
        var own = OwnRoutes.of(ready::get, figures::text, document::get);
        var all = new ArrayList<>(own);
        all.addAll(routes);
        document.set(Bytes.of(Json.sorted(OpenApi.document(all, languages, settings.basePath(), version))));
        var defects = new Defects(defect);
        var paths = new Paths(languages, defects);
        own.forEach(route -> paths.add(route, null));
        routes.forEach(route -> paths.add(route, workers));
        paths.add(Site.of(shell, settings.basePath()), shell);
        return new Listening(settings, paths, workers, figures, defects, ready, nanos).begin();
    }
}
