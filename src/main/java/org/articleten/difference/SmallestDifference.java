package org.articleten.difference;

import org.articleten.exploration.Draft;

/**
 * The smallest scenario found in which two rule books differ.
 *
 * @param draft the scenario; it expects nothing
 * @param difference where they differ on it
 * @param from the scenario that it was made from
 * @param generated whether a generated scenario lay between
 */
public record SmallestDifference(Draft draft, ScenarioDifference difference, String from, boolean generated) {}
