/**
 * Pictures of counts and of distributions over days, as SVG or PNG.
 *
 * <p>Takes {@link org.articleten.picture.Bars} or {@link org.articleten.picture.Curves}; gives the bytes of a picture, the
 * same on one machine for the same data. It is the only package that knows the drawing library. Never imports any other of
 * ours.
 */
@NullMarked
package org.articleten.picture;

import org.jspecify.annotations.NullMarked;
