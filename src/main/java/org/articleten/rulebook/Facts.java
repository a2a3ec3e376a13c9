package org.articleten.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.regex.Pattern;
import org.articleten.facts.Act;
import org.jspecify.annotations.Nullable;

/** The types that rules name, and what they have. */
final class Facts {
    private static final String PACKAGE = Act.class.getPackageName();
    private static final Pattern USED = Pattern.compile("(?<![\\w.$])([A-Z]\\w*)\\s*\\(");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+([\\w.]+)");

    private static final Map<RuleSource, List<String>> IMPORTS = Collections.synchronizedMap(new WeakHashMap<>());

    private Facts() {}

    /** A type by its simple name, as a file imports it; null where it imports none. */
    static @Nullable Class<?> imported(String name, RuleSource source) {
        for (var type : imports(source)) {
            if (type.endsWith("." + name)) {
                return type(type);
            }
        }
        return null;
    }

    /** What a file imports, by full names; read once of each file, for it is asked again for every name. */
    static List<String> imports(RuleSource source) {
        return IMPORTS.computeIfAbsent(
                source,
                file -> IMPORT.matcher(file.bare())
                        .results()
                        .map(match -> match.group(1))
                        .toList());
    }

    /** The simple names of all that these files import and that there is. */
    static NavigableSet<String> names(List<RuleSource> sources) {
        var names = new TreeSet<String>();
        for (var source : sources) {
            imports(source).stream()
                    .filter(each -> type(each) != null)
                    .forEach(each -> names.add(each.substring(each.lastIndexOf('.') + 1)));
        }
        return names;
    }

    /** The simple names of all facts that these files use, imported or not. */
    static NavigableSet<String> used(List<RuleSource> sources) {
        var names = names(sources);
        for (var source : sources) {
            USED.matcher(source.bare())
                    .results()
                    .map(match -> match.group(1))
                    .filter(name -> full(name) != null)
                    .forEach(names::add);
        }
        return names;
    }

    /** The full name of a fact that the program has; null where it has none. */
    static @Nullable String full(String name) {
        return type(PACKAGE + "." + name) == null ? null : PACKAGE + "." + name;
    }

    static @Nullable Class<?> type(String full) {
        try {
            return Class.forName(full, false, Facts.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError unknown) {
            return null;
        }
    }

    /** What can be asked of a type: the constants of a word, or the components and questions of a fact. */
    static List<String> parts(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(each -> ((Enum<?>) each).name())
                    .toList();
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name ->
                        !List.of("equals", "hashCode", "toString", "compareTo").contains(name))
                .distinct()
                .sorted()
                .toList();
    }

    /** The components of a fact in their order; none of anything else. */
    static List<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? List.of(type.getRecordComponents()) : List.of();
    }

    /** The type of a component or question of a fact; null where it has none. */
    static @Nullable Class<?> partType(Class<?> type, String part) {
        for (var method : type.getMethods()) {
            if (method.getName().equals(part) && method.getParameterCount() == 0) {
                return method.getReturnType();
            }
        }
        return null;
    }

    /** A type in words. */
    static String words(Class<?> type) {
        if (type == int.class || type == long.class || type == Integer.class) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (List.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == String.class) {
            return "a text";
        }
        return type == LocalDate.class ? "a day" : "of the kind `" + type.getSimpleName() + "`";
    }
}
