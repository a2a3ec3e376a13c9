/**
 * The program as a server: pages, data and figures over HTTP.
 *
 * <p>Takes a list of routes, each with how it is described and how it is answered, the files of the page and the limits
 * on readers, and gives a running server. It knows no votes and no rules: what a route answers comes from whoever made
 * the route. Whatever reaches it is taken for hostile: it is bounded in size, rate and time before anything is
 * answered. Nothing else of this project knows HTTP, and it imports {@code problem} only.
 */
@NullMarked
package org.articleten.web;

import org.jspecify.annotations.NullMarked;
