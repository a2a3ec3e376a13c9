package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a class is not sought; what can be one is found as before. */
class QuickMissTest {
    private final List<String> sought = new ArrayList<>();
    private final QuickMiss classes = new QuickMiss(new ClassLoader(getClass().getClassLoader()) {
        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            sought.add(name);
            return super.loadClass(name);
        }
    });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.question",
                "java.lang.$question",
                "java.lang$question",
                "java$lang$question",
                "java.lang.org.articleten.facts.Party",
                "java.lang.org$articleten$facts$Party"
            })
    void noClassOfTheLanguageBeginsWithASmallLetter(String name) {
        assertThatThrownBy(() -> classes.loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        assertThat(sought).isEmpty();
    }

    @Test
    void whatIsAClassIsFound() throws ClassNotFoundException {
        assertThat(classes.loadClass("java.lang.StringBuilder")).isSameAs(StringBuilder.class);
        assertThat(classes.loadClass("java.lang.reflect.Method")).isSameAs(java.lang.reflect.Method.class);
        assertThat(classes.loadClass("java.lang.Thread$State")).isSameAs(Thread.State.class);
        assertThat(classes.loadClass(Party.class.getName())).isSameAs(Party.class);
        assertThat(sought).hasSize(4);
    }

    @Test
    void whatMayBeAClassIsSought() {
        assertThatThrownBy(() -> classes.loadClass("nato.question")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> classes.loadClass("java.lang.Question")).isInstanceOf(ClassNotFoundException.class);
        assertThat(sought).containsExactly("nato.question", "java.lang.Question");
    }
}
