/** Where the program begins; see the packages below for what it is made of. */
@NullMarked
package org.articleten;

import org.jspecify.annotations.NullMarked;
