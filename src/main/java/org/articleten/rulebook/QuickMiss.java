package org.articleten.rulebook;

/**
 * Finds the classes that a rule names, and says quickly that there is none where there cannot be one. The engine takes each
 * name in a rule for a class of Java's own language package first, in several spellings; to seek each among all classes, in
 * vain, takes a good part of a short run.
 */
final class QuickMiss extends ClassLoader {
    private static final String LANGUAGE = "java.lang.";

    private final ClassLoader all;

    /** Before all classes that there are. */
    QuickMiss(ClassLoader all) {
        super(all);
        this.all = all;
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        if (impossible(name)) {
            throw new None();
        }
        return all.loadClass(name);
    }

    /** Whether it would be a class of the language package, or in one, whose name does not begin with a capital. */
    static boolean impossible(String name) {
        if (name.startsWith("java.lang$") || name.startsWith("java$lang$")) {
            return true;
        }
        var at = LANGUAGE.length();
        return name.startsWith(LANGUAGE)
                && name.length() > at
                && !Character.isUpperCase(name.charAt(at))
                // Packages below it begin like that too; none of them holds ours.
                && (name.indexOf('.', at) < 0 || name.startsWith("org.", at));
    }

    /** That there is no such class, without where it was sought. */
    private static final class None extends ClassNotFoundException {
        private static final long serialVersionUID = 1L;

        None() {
            super("no such class");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
