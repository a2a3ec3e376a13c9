package org.articleten.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.articleten.page.House;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;
import org.articleten.web.CannotListen;
import org.articleten.web.Limits;
import org.articleten.web.Routes;
import org.articleten.web.Running;
import org.articleten.web.Server;
import org.articleten.web.Settings;
import org.articleten.web.Shell;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a browser and the program's own server: one of each for all of them. */
public final class Readers implements ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Readers.class);
    /** One browser asks more in a second than any reader would. */
    private static final int RATE = 10_000;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Room.class;
    }

    @Override
    public Room resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(Room.class, ignored -> Room.open(), Room.class);
    }

    /** A server and a browser. */
    static final class Room implements AutoCloseable {
        private final Running server;
        private final Playwright playwright;
        private final Browser browser;

        private Room(Running server, Playwright playwright, Browser browser) {
            this.server = server;
            this.playwright = playwright;
            this.browser = browser;
        }

        static Room open() {
            var program = Chromium.program();
            var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(Chromium.arguments()));
            return new Room(serve("/article-ten"), playwright, browser);
        }

        /** Serves the project's own rules and scenarios. */
        static Running serve(String basePath) {
            try {
                var rules = Path.of("rules/nato");
                var house = House.open(
                        Path.of("").toAbsolutePath(),
                        RuleBook.load(rules, List.of()),
                        reform -> RuleBook.load(rules, List.of(reform)));
                var settings =
                        new Settings("127.0.0.1", 0, basePath, Limits.usual().withRate(RATE));
                return Server.start(
                        settings, "test", Routes.of(house), Shell.shipped(house.languages()), (defect, request) -> {
                            throw new AssertionError(request, defect);
                        });
            } catch (ProblemsFound | CannotListen wrong) {
                throw new AssertionError(wrong);
            }
        }

        /** The address of the pages, with the slash at its end. */
        String address() {
            return server.address();
        }

        Reader reader() {
            return reader(
                    new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB"));
        }

        Reader reader(Browser.NewContextOptions options) {
            return new Reader(browser, address(), options);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            server.stop();
        }
    }
}
