package org.articleten.document;

/** Plain text as a part of marked-up text, in which nothing of it is read as markup. */
public final class Markup {
    private static final String MARKDOWN = "\\`*_[]<>|#~";

    private Markup() {}

    /** For Markdown, on one line. */
    public static String markdown(String text) {
        var escaped = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var symbol = text.charAt(i);
            if (MARKDOWN.indexOf(symbol) >= 0) {
                escaped.append('\\');
            }
            escaped.append(symbol == '\n' || symbol == '\r' ? ' ' : symbol);
        }
        return escaped.toString();
    }

    /** For HTML, in an element or in an attribute between quotation marks. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
