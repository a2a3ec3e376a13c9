package org.articleten.model;

import java.util.List;

/** What stands in a file for the reader alone, and must change nothing. */
final class Remarks {
    /** The one source that a file refers to. */
    static final String SOURCE = "{id: memory, title: A recollection, unverified: true}";

    static final String ID = "memory";
    static final String TITLE = "A recollection";

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

    /** The source of guarantees is no mere remark: it is told with them. */
    static List<String> besideAnAct(int number, ModelAct act) {
        return Scene.pick(BESIDE_AN_ACT, number).stream()
                .filter(remark -> !(act instanceof Guarantees) || !remark.startsWith("source"))
                .toList();
    }

    /** What the world is said to record of an applicant. */
    static String recorded(int number) {
        return Scene.pick(RECORDED, number);
    }
}
