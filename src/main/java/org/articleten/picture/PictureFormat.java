package org.articleten.picture;

import java.awt.AWTError;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.ChartEncoder;

/** The formats of a picture, told by the end of a file's name. */
public enum PictureFormat {
    /** Lines and letters, which every browser draws in any size. */
    SVG,
    /** Points. */
    PNG;

    /** The format of a file of this name, or null where its end tells none. */
    public static @Nullable PictureFormat of(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        for (var format : values()) {
            if (name.endsWith(format.ending())) {
                return format;
            }
        }
        return null;
    }

    /** The ends of names, with their dots. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(PictureFormat::ending).toList();
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Draws a picture.
     *
     * @throws IOException if it cannot be written, or this Java cannot draw letters, as one without fonts cannot
     */
    public void draw(Figure figure, OutputStream out) throws IOException {
        // Nothing is shown on a screen, and there may be none.
        System.setProperty("java.awt.headless", "true");
        try {
            ChartEncoder.saveChart(Charts.of(figure), out, name().toLowerCase(Locale.ROOT));
        } catch (AWTError | LinkageError | InternalError noFonts) {
            throw new IOException("this Java cannot draw letters", noFonts);
        }
    }
}
