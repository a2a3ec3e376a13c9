package org.articleten.explanation;

import org.articleten.facts.Commitment;

/**
 * A text of the Council that stands.
 *
 * @param text which
 * @param about about whom
 * @param adopted the day, with its source and how well it is known
 */
public record StandingText(Commitment text, String about, Chronicle.Day adopted) {}
