/**
 * The facts that rules reason on: reference data, the acts of a scenario, and what rules conclude, in the words of NATO
 * and of treaty law.
 *
 * <p>Three kinds of record, told apart by the first word of their description. <em>Acts</em> implement {@link
 * org.articleten.facts.Act} and are what governments did. An <em>Event</em> is concluded and has happened: it stays. A
 * <em>Conclusion</em> holds while its grounds hold. States are ISO 3166-1 alpha-2 codes; other actors are words such as
 * {@code secretary-general}.
 *
 * <p>Takes and gives nothing else; imports nothing of this project, and no engine.
 */
@NullMarked
package org.articleten.facts;

import org.jspecify.annotations.NullMarked;
