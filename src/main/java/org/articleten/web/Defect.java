package org.articleten.web;

/** Who is told that the program itself was at fault. */
@FunctionalInterface
public interface Defect {
    /** Keeps the details for whoever runs the server; a reader is told only the id of them, which this gives. */
    String noted(Throwable defect, String request);
}
