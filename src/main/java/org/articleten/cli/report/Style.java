package org.articleten.cli.report;

/** How text is made to stand out; never the only sign of anything. */
public enum Style {
    PLAIN,
    COLORED;

    public static Style of(boolean colored) {
        return colored ? COLORED : PLAIN;
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    String bad(String text) {
        return wrap("31", text);
    }

    private String wrap(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
