package org.articleten.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.European;
import org.articleten.facts.StateOverride;
import org.articleten.facts.Statehood;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario says of states in place of the reference data, and which states it invents. */
final class StatesReader {
    private static final List<String> KEYS = List.of("name", "state", "contestedBy", "european", "conflictingAlliance");
    private static final Words<Statehood> STATEHOODS = Words.under("state", Statehood.values());
    private static final Words<European> EUROPEAN = Words.under("european", European.values());

    private StatesReader() {}

    /** The fictional states that are declared, whatever is wrong with what is said of them. */
    static Set<String> declared(@Nullable Node node) {
        var declared = new HashSet<String>();
        if (node instanceof MapNode map) {
            for (var entry : map.entries()) {
                if (StateCodes.free(entry.name())) {
                    declared.add(entry.name());
                }
            }
        }
        return declared;
    }

    static List<StateOverride> read(@Nullable Node node, Setting setting) {
        var overrides = new ArrayList<StateOverride>();
        var map = setting.values().map(node, "states");
        if (map != null) {
            for (var entry : map.entries()) {
                var code = setting.cast().code(entry.key(), "states", Role.STATE);
                var said = setting.values().map(entry.value(), entry.name());
                if (code != null && said != null) {
                    overrides.add(override(code, said, entry.key().place().line(), setting));
                }
            }
        }
        return overrides;
    }

    private static StateOverride override(String code, MapNode map, int line, Setting setting) {
        var fields = Fields.of(map, "a state", KEYS, setting.problems());
        var statehood = STATEHOODS.read(fields.get("state"), "state", setting.problems());
        var european = EUROPEAN.read(fields.get("european"), "european", setting.problems());
        var invented = StateCodes.free(code);
        return new StateOverride(
                code,
                setting.values().text(fields.get("name"), "name"),
                statehood == null && invented ? Statehood.YES : statehood,
                european == null && invented ? European.YES : european,
                fields.has("contestedBy")
                        ? setting.cast().codes(fields.get("contestedBy"), "contestedBy", Role.STATE)
                        : null,
                setting.values().text(fields.get("conflictingAlliance"), "conflictingAlliance"),
                line);
    }
}
