/** What the pages of the web show, as plain data: texts in every language that there is a message file for. */
@NullMarked
package org.articleten.page;

import org.jspecify.annotations.NullMarked;
