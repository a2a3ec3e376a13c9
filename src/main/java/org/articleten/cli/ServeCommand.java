package org.articleten.cli;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.articleten.cli.report.Version;
import org.articleten.page.House;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.web.CannotListen;
import org.articleten.web.Limits;
import org.articleten.web.Routes;
import org.articleten.web.Server;
import org.articleten.web.Settings;
import org.articleten.web.Shell;
import picocli.CommandLine.Model.CommandSpec;

/** Serves the page until it is told to stop. */
final class ServeCommand implements Command {
    private static final String HOST = "--host";
    private static final String PORT = "--port";
    private static final String BASE_PATH = "--base-path";
    private static final String RATE = "--rate";
    private static final String USUAL_HOST = "127.0.0.1";
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;
    private static final int MOST_RATE = 1_000_000;
    private static final int LONGEST_PATH = 100;
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

    @Override
    public void describe(CommandSpec spec) {
        Options.value(
                spec, HOST, "ADDRESS", "listen at this address (default: " + USUAL_HOST + ", for this machine only)");
        Options.value(spec, PORT, "N", "and this port, or any free one for 0 (default: " + USUAL_PORT + ")");
        Options.value(
                spec, BASE_PATH, "PATH", "serve everything below this path, such as /article-ten (default: none)");
        Options.value(
                spec,
                RATE,
                "N",
                "answer so many requests a second of one address, four times as many at once (default: "
                        + Limits.USUAL_RATE + ")");
        Options.rules(spec);
    }

    @Override
    public ExitStatus run(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var settings = settings(invocation);
        var house = house(invocation);
        try (var interruption = new Interruption(ExitStatus.OK)) {
            var defects = new ServedDefects(invocation.surroundings().scratch(), invocation.err());
            var running = Server.start(
                    settings, Version.PROGRAM, Routes.of(house), Shell.shipped(house.languages()), defects);
            invocation.out().print("Article Ten listens on " + running.address() + " (Ctrl-C ends it)\n");
            invocation.out().flush();
            interruption.await();
            running.stop();
        } catch (CannotListen failed) {
            throw cannotListen(failed, settings);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.OK;
    }

    /** What pages show. The rules are compiled before anything listens, and never come over the network. */
    private static House house(Invocation invocation) throws UsageError, ProblemsFound, BadRules {
        var real = Rules.of(invocation).book();
        var folders = Rules.folders(invocation);
        return House.open(invocation.surroundings().home(), real, reform -> {
            var overlays = new ArrayList<>(folders.subList(1, folders.size()));
            overlays.add(reform);
            return invocation.surroundings().loader().load(folders.get(0), overlays);
        });
    }

    private static Settings settings(Invocation invocation) throws UsageError {
        var host = invocation.text(HOST);
        var path = invocation.text(BASE_PATH);
        return new Settings(
                host == null || host.isBlank() ? USUAL_HOST : host,
                invocation.number(PORT, USUAL_PORT, 0, LAST_PORT),
                path == null || path.equals("/") ? "" : basePath(path),
                Limits.usual().withRate(invocation.number(RATE, Limits.USUAL_RATE, 1, MOST_RATE)));
    }

    private static String basePath(String path) throws UsageError {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            throw new UsageError(
                    "bad-base-path",
                    "`%s` cannot be %s".formatted(BASE_PATH, Quote.of(path)),
                    "give one such as `/article-ten`: a slash before each part, none at the end, letters, digits, `-`, `_` and `.`");
        }
        return path;
    }

    private static UsageError cannotListen(CannotListen failed, Settings settings) {
        var where = "port " + settings.port() + " of " + Quote.of(settings.host());
        return switch (failed.why()) {
            case IN_USE ->
                new UsageError(
                        "port-in-use",
                        where + " is in use",
                        "give another with `%s`, or `%s 0` for any that is free".formatted(PORT, PORT));
            case NOT_ALLOWED ->
                new UsageError(
                        "port-not-allowed",
                        where + " is kept for the administrator",
                        "give one from 1024 on with `%s`".formatted(PORT));
            case NOT_HERE ->
                new UsageError(
                        "unknown-host",
                        Quote.of(settings.host()) + " is no address of this machine",
                        "give `%s 127.0.0.1` for this machine only, or `%s 0.0.0.0` for all its addresses"
                                .formatted(HOST, HOST));
            case UNKNOWN ->
                new UsageError(
                        "cannot-listen", where + " cannot be listened at", "give another with `%s`".formatted(PORT));
        };
    }
}
