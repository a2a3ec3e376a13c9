package org.articleten.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** What the drawing library makes of figures. */
final class Charts {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 540;
    private static final int LETTERS = 95;
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GRID = new Color(0xd8, 0xd8, 0xd8);

    /** Colours that are told apart by those who see few, too. */
    private static final List<Color> COLORS = List.of(
            new Color(0x00, 0x45, 0x8b),
            new Color(0xd5, 0x5e, 0x00),
            new Color(0x00, 0x9e, 0x73),
            new Color(0xcc, 0x79, 0xa7));

    private Charts() {}

    static Chart<?, ?> of(Figure figure) {
        return figure instanceof Bars bars ? bars(bars) : curves((Curves) figure);
    }

    /** The title, as much of it as the width has room for. */
    private static String title(Figure figure) {
        var title = figure.title();
        return title.codePointCount(0, title.length()) <= LETTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LETTERS - 3)) + "...";
    }

    private static CategoryChart bars(Bars figure) {
        var chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title(figure))
                .xAxisTitle(figure.axis())
                .yAxisTitle(figure.measure())
                .build();
        style(chart.getStyler());
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setLabelsVisible(true);
        chart.getStyler().setLabelsPosition(1.02);
        chart.getStyler().setAvailableSpaceFill(0.6);
        chart.getStyler().setYAxisMin(0.0);
        chart.addSeries(
                        figure.measure(),
                        figure.bars().stream().map(Bars.Bar::word).toList(),
                        figure.bars().stream().map(Bars.Bar::height).toList())
                .setFillColor(COLORS.get(0));
        return chart;
    }

    private static XYChart curves(Curves figure) {
        var chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title(figure))
                .xAxisTitle("day")
                .yAxisTitle(figure.measure())
                .build();
        style(chart.getStyler());
        chart.getStyler().setLegendPosition(LegendPosition.InsideNW);
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler()
                .setXAxisTickLabelsFormattingFunction(
                        day -> LocalDate.ofEpochDay(Math.round(day)).toString());
        chart.getStyler().setXAxisTickMarkSpacingHint(150);
        chart.getStyler().setYAxisTickMarkSpacingHint(60);
        for (var i = 0; i < figure.curves().size(); i++) {
            add(figure.curves().get(i), COLORS.get(i % COLORS.size()), i, chart);
        }
        return chart;
    }

    /** Draws a curve as stairs: it rises on a day, and not between two. */
    private static void add(Curves.Curve curve, Color color, int number, XYChart chart) {
        var days = new ArrayList<Double>();
        var heights = new ArrayList<Double>();
        var before = 0.0;
        for (var point : curve.points()) {
            var day = (double) point.day().toEpochDay();
            days.add(day);
            heights.add(before);
            days.add(day);
            heights.add(point.height());
            before = point.height();
        }
        var series = chart.addSeries(curve.name(), days, heights);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(color);
        // Dashes tell curves apart without colours.
        series.setLineStyle(
                number == 0
                        ? new BasicStroke(2.2f)
                        : new BasicStroke(
                                2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {8f, 4f}, 0f));
    }

    private static void style(AxesChartStyler styler) {
        styler.setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setChartFontColor(INK);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setYAxisDecimalPattern("#,##0.##");
    }
}
