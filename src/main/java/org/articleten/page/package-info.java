/**
 * What the pages of the web show, as plain data: the Council table, the library, the rule book and the lessons.
 *
 * <p>Takes the project's own folder and what a reader has set at the table; gives maps, lists and texts, which whoever
 * serves them turns into JSON. A table is made into a scenario and read, played and told like any other. Knows nothing of
 * HTTP, and never imports the packages that read the command line or serve pages.
 */
@NullMarked
package org.articleten.page;

import org.jspecify.annotations.NullMarked;
