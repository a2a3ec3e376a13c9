package org.articleten.exploration;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.document.Documents;
import org.articleten.document.PlainData;
import org.articleten.document.YamlText;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/** A scenario as plain data, which may be well-formed or not. It cannot be changed; other drafts are made of it. */
public final class Draft {
    private static final String EXPECT = "expect";
    private static final String LESSON = "lesson";
    private static final String TITLE = "title";

    private final String path;
    private final Map<String, @Nullable Object> data;
    private volatile @Nullable Scenario sketch;
    private volatile @Nullable Scene scene;

    private Draft(String path, Map<String, @Nullable Object> data) {
        this.path = path;
        this.data = data;
    }

    /** The scenario in a file of this path and content, which must be well-formed as a document. */
    public static Draft of(String path, byte[] bytes) throws ProblemsFound {
        if (PlainData.of(Documents.read(path, bytes)) instanceof Map<?, ?> map) {
            return new Draft(path, Data.fixed(map));
        }
        // Says what is wrong with a scenario that is a list or a word.
        ScenarioReader.read(path, bytes);
        throw new IllegalStateException("a scenario that is no map was read");
    }

    /** The path of the file that it comes from. */
    public String path() {
        return path;
    }

    /** Maps in the file's order, lists, texts (dates too), whole numbers, truth values and null; not to be changed. */
    public Map<String, @Nullable Object> data() {
        return data;
    }

    /** A draft with other data. */
    public Draft with(Map<String, @Nullable Object> other) {
        return new Draft(path, Data.fixed(other));
    }

    /** This as the content of another file. */
    public Draft at(String otherPath) {
        return new Draft(otherPath, data);
    }

    /** This under another title, at its head. */
    public Draft titled(String title) {
        var titled = new LinkedHashMap<String, @Nullable Object>();
        titled.put(TITLE, title);
        data.forEach(titled::putIfAbsent);
        return with(titled);
    }

    /** This as a test, at its end: with what is expected of its results in place of what was. */
    public Draft withExpect(List<? extends Map<String, ? extends @Nullable Object>> expectations) {
        var tested = new LinkedHashMap<String, @Nullable Object>(data);
        tested.remove(EXPECT);
        tested.put(EXPECT, expectations.size() == 1 ? expectations.get(0) : expectations);
        return with(tested);
    }

    /** This as a question only: without what was expected of its results, and without what it taught by them. */
    public Draft withoutExpect() {
        if (!data.containsKey(EXPECT) && !data.containsKey(LESSON)) {
            return this;
        }
        var question = new LinkedHashMap<String, @Nullable Object>(data);
        question.remove(EXPECT);
        question.remove(LESSON);
        return with(question);
    }

    /** The file's text. */
    public String yaml() {
        return YamlText.of(data);
    }

    /** The file's text, after a comment of one line or several. */
    public String yaml(String comment) {
        var text = new StringBuilder();
        comment.lines()
                .forEach(line -> text.append(line.isBlank() ? "#" : "# " + line).append('\n'));
        return text.append(yaml()).toString();
    }

    /** The scenario, under the house rules that it states, as it is read from the text, with the text's lines. */
    public Scenario read() throws ProblemsFound {
        return ScenarioReader.read(path, bytes());
    }

    /**
     * The scenario without a text: many times as fast, to be played and thrown away. Its lines only count the parts of
     * the scenario in the order of its text.
     */
    public Scenario sketch() throws ProblemsFound {
        var known = sketch;
        if (known == null) {
            known = ScenarioReader.read(path, PlainData.document(path, data), this::bytes);
            sketch = known;
        }
        return known;
    }

    private byte[] bytes() {
        return yaml().getBytes(StandardCharsets.UTF_8);
    }

    /** Who and which days occur in it. */
    Scene scene() {
        var known = scene;
        if (known == null) {
            known = Scene.of(data);
            scene = known;
        }
        return known;
    }

    /** The sketch, or null where the reader refuses the scenario. */
    public @Nullable Scenario sketchOrNull() {
        try {
            return sketch();
        } catch (ProblemsFound refused) {
            return null;
        }
    }

    /** The same data, whatever the path and the order of keys. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Draft draft && data.equals(draft.data);
    }

    @Override
    public int hashCode() {
        return data.hashCode();
    }

    @Override
    public String toString() {
        return path + " " + new TreeMap<>(data);
    }
}
