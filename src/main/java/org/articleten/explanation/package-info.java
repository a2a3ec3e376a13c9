/**
 * What a trace means to a reader: results, field by field, and the reasons for them, down to acts and reference data.
 *
 * <p>Takes a {@link org.articleten.deliberation.Trace} and the rule book's names; gives immutable
 * {@link org.articleten.explanation.Result}s. Pure: it opens no session and evaluates nothing again. Never imports the
 * engine, scenario or cli.
 */
@NullMarked
package org.articleten.explanation;

import org.jspecify.annotations.NullMarked;
