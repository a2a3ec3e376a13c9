package org.articleten.facts;

/**
 * A text of the record on which a scenario draws.
 *
 * @param id its id in the record
 * @param line the line in the scenario file
 * @param column the column there
 */
public record Drawn(String id, int line, int column) {}
