package org.articleten.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

/** A reader with a browser window, who notices whatever goes wrong in it. */
final class Reader implements AutoCloseable {
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Reader(Browser browser, String address, Browser.NewContextOptions options) {
        this.address = address;
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("thrown: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) {
                complaints.add("another host was asked: " + request.url());
            }
        });
    }

    /** Opens a page and waits until it shows what it is about. */
    Reader opens(String path) {
        page.navigate(address + path);
        page.locator("main h1").first().waitFor();
        if (path.isEmpty() || path.startsWith("?")) {
            page.locator(".maps .europe path").first().waitFor();
        }
        return this;
    }

    Page page() {
        return page;
    }

    Locator sees(String selector) {
        var seen = page.locator(selector);
        seen.first().waitFor();
        return seen;
    }

    Reader clicks(String selector) {
        page.locator(selector).first().click();
        return this;
    }

    /** The seat of a government. */
    Locator seat(String code) {
        return page.locator(".seat[data-code='" + code + "']");
    }

    /** Waits for the answer to say this. */
    Reader isTold(String text) {
        page.locator(".answer")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** Whether anything sticks out to the right, in pixels. */
    int width() {
        return (int) page.evaluate("document.documentElement.scrollWidth");
    }

    /** What went wrong since the window was opened. */
    void noticedNothingWrong() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        context.close();
        noticedNothingWrong();
    }
}
