package org.articleten.model;

import java.util.List;

/** What stands in a file for the reader alone, and must change nothing. */
final class Remarks {
    /** The source that the remarks refer to. */
    static final String SOURCE = "{id: memory, title: A recollection, unverified: true}";

    private static final List<List<String>> BESIDE_AN_ACT = List.of(
            List.of("precision: no-later-than"),
            List.of(),
            List.of("unverified: true", "confidence: low"),
            List.of("source: memory"),
            List.of("precision: exact", "confidence: high"),
            List.of("precision: no-later-than", "unverified: false", "confidence: medium", "source: memory"));

    private static final List<String> RECORDED = List.of(
            "{accession: {on: 2001-01-01}}",
            "{inForce: {on: 2000-12-31, precision: no-later-than, confidence: medium, source: memory},"
                    + " accession: {on: 2001-01-01, unverified: true}}",
            "{inForce: {on: 1950-01-01}}");

    private Remarks() {}

    static List<String> besideAnAct(int number) {
        return Scene.pick(BESIDE_AN_ACT, number);
    }

    /** What the world is said to record of an applicant. */
    static String recorded(int number) {
        return Scene.pick(RECORDED, number);
    }
}
