/**
 * Rules changed one small step at a time, to see which changes no scenario notices.
 *
 * <p>Takes a {@link org.articleten.rulebook.RuleBook} and {@link org.articleten.scenario.Scenario}s; gives for each mutant
 * the scenario that notices it, or none, and for those that survive a generated scenario in which they show, if one is found.
 * What is changed is read off the rules as they are written; nothing here knows what they say. Never imports cli.
 */
@NullMarked
package org.articleten.mutation;

import org.jspecify.annotations.NullMarked;
