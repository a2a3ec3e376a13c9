package org.articleten.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * How much has come about by each day: curves that rise from day to day.
 *
 * @param title what stands over it
 * @param measure what the heights are
 * @param curves the curves, at least one
 */
public record Curves(String title, String measure, List<Curve> curves) implements Figure {
    /**
     * One curve.
     *
     * @param name what it is of
     * @param points its points, at least one, by day
     */
    public record Curve(String name, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /**
     * How high a curve is from a day on.
     *
     * @param day the day
     * @param height the height
     */
    public record Point(LocalDate day, double height) {}

    public Curves {
        curves = List.copyOf(curves);
    }
}
