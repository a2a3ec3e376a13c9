package org.articleten.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.articleten.picture.Curves.Curve;
import org.articleten.picture.Curves.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures are pictures, and the same each time. */
class PictureTest {
    private static final Bars BARS = new Bars(
            "Three outcomes", "outcome", "plays", List.of(new Bars.Bar("invited", 1), new Bars.Bar("no consensus", 7)));
    private static final Curves CURVES = new Curves(
            "Two curves",
            "percent of plays",
            List.of(
                    new Curve("in force", List.of(point(1, 25), point(9, 100))),
                    new Curve("accession", List.of(point(4, 50)))));

    private static Point point(int day, double height) {
        return new Point(LocalDate.of(2030, 5, day), height);
    }

    static Stream<Arguments> all() {
        return Stream.of(BARS, CURVES)
                .flatMap(figure -> Stream.of(PictureFormat.values()).map(format -> Arguments.of(figure, format)));
    }

    private static byte[] drawn(Figure figure, PictureFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        format.draw(figure, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameFigureGivesTheSameBytes(Figure figure, PictureFormat format) throws IOException {
        assertThat(drawn(figure, format)).isEqualTo(drawn(figure, format)).hasSizeGreaterThan(1000);
    }

    @Test
    void aPngHasTheSizeOfThePage() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(drawn(BARS, PictureFormat.PNG)));
        assertThat(image.getWidth()).isEqualTo(900);
        assertThat(image.getHeight()).isEqualTo(540);
    }

    @Test
    void anSvgIsADocumentWithABarForEachWord() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var svg = factory.newDocumentBuilder().parse(new ByteArrayInputStream(drawn(BARS, PictureFormat.SVG)));
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(new String(drawn(BARS, PictureFormat.SVG), java.nio.charset.StandardCharsets.UTF_8))
                .contains("rgb(0,69,139)");
    }

    @Test
    void theEndOfANameTellsTheFormat() {
        assertThat(PictureFormat.of("a.SVG")).isEqualTo(PictureFormat.SVG);
        assertThat(PictureFormat.of("a.png")).isEqualTo(PictureFormat.PNG);
        assertThat(PictureFormat.of("a.gif")).isNull();
    }
}
