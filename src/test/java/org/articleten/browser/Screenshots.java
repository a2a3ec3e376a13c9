package org.articleten.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.articleten.browser.Readers.Room;

/** Takes the pictures of the README: {@code mvn test-compile exec:exec@screenshots}. */
final class Screenshots {
    private static final Path PICTURES = Path.of("src/pictures");

    private Screenshots() {}

    public static void main(String[] arguments) {
        try (var room = Room.open()) {
            var projector =
                    new Browser.NewContextOptions().setViewportSize(1280, 1240).setLocale("en-GB");
            try (var teacher = room.reader(projector)) {
                teacher.opens("?votes=US:object,RU:object,HU:undecided").isTold("no consensus");
                take(teacher, "council-table.png");
            }
            var phone = new Browser.NewContextOptions()
                    .setViewportSize(390, 780)
                    .setColorScheme(ColorScheme.DARK)
                    .setLocale("fr-FR");
            try (var student = room.reader(phone)) {
                student.opens("lessons/scenarios/lessons/02-russia-can-veto.yaml");
                student.page().locator(".option input").first().check();
                student.clicks("#show").sees("#reveal");
                student.page().locator(".ballot").scrollIntoViewIfNeeded();
                student.page().evaluate("document.querySelector('#predict').scrollIntoView()");
                take(student, "lesson.png");
            }
        }
    }

    private static void take(Reader reader, String name) {
        reader.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)));
    }
}
