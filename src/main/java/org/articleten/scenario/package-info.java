/**
 * Scenario files: what governments did and when, as somebody wrote it down.
 *
 * <p>Takes paths or bytes, and gives {@link org.articleten.scenario.Scenario} records, whose facts a deliberation can be
 * given, or every problem of every file at once. Nothing here knows a rule, who is a Party, or what follows from an act.
 * Imports {@code document}, {@code facts} and {@code problem}; never the packages that deliberate, explain or print.
 */
@NullMarked
package org.articleten.scenario;

import org.jspecify.annotations.NullMarked;
