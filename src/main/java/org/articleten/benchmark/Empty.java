package org.articleten.benchmark;

/** A program that does nothing: what any Java program takes to start. */
public final class Empty {
    private Empty() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
