package org.articleten.sweep;

import java.util.Arrays;

/** Picks one of an axis' values, by their chances. */
final class Chances {
    private final double[] until;

    Chances(Axis axis) {
        until = new double[axis.size()];
        var sum = 0.0;
        for (var i = 0; i < until.length; i++) {
            sum += axis.values().get(i).chance();
            until[i] = sum;
        }
    }

    /** The value in whose share of the way from 0 to 1 a point lies. */
    int pick(double point) {
        var found = Arrays.binarySearch(until, point * until[until.length - 1]);
        // A point on a border belongs to the share that begins there.
        var value = found >= 0 ? found + 1 : -found - 1;
        return Math.min(value, until.length - 1);
    }
}
