package org.articleten.lesson;

/** Sentences begin with a capital. */
final class SentenceCase {
    private SentenceCase() {}

    static String of(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
