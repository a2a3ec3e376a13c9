package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.document.Node;
import org.articleten.facts.Act;
import org.articleten.facts.Guarantees;
import org.articleten.facts.Layer;
import org.articleten.facts.LayerName;
import org.articleten.facts.LayerStatus;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads security guarantees outside membership. */
final class GuaranteesReader {
    private static final List<String> KEYS = List.of("for", "layers");
    private static final List<String> LAYER = List.of("status", "by", "source", "says");
    private static final List<String> LAYERS = names();
    private static final Words<LayerStatus> STATUSES = Words.of("status", LayerStatus.values());

    private GuaranteesReader() {}

    static List<Act> read(StatedAct act) {
        var setting = act.setting();
        var map = setting.values().map(act.value(), "guarantees");
        if (map == null) {
            return List.of();
        }
        var fields = Fields.of(map, "the act `guarantees`", KEYS, setting.problems());
        var state = setting.cast().code(fields.require("for", "say for whom"), "for", Role.STATE);
        var told = setting.values().map(fields.get("layers"), "layers");
        var stated = told == null ? null : Fields.of(told, "`layers`", LAYERS, setting.problems());
        var layers = new ArrayList<Layer>();
        for (var name : LayerName.values()) {
            layers.add(layer(name, stated == null ? null : stated.get(name.word()), act));
        }
        return state == null ? List.of() : List.of(new Guarantees(act.entry(), state, layers));
    }

    /** A word, or a map with more; missing where nothing is told. */
    private static Layer layer(LayerName name, @Nullable Node node, StatedAct act) {
        var setting = act.setting();
        if (node instanceof MapNode map) {
            var fields = Fields.of(map, "a layer", LAYER, setting.problems());
            setting.values().text(fields.get("says"), "says");
            var status = STATUSES.read(fields.get("status"), "status", setting.problems());
            var source = setting.sources().title(fields.get("source"));
            return new Layer(
                    name,
                    status == null ? LayerStatus.MISSING : status,
                    setting.cast().codes(fields.get("by"), "by", Role.ACTOR),
                    source == null ? act.entry().source() : source);
        }
        var status = STATUSES.read(node, name.word(), setting.problems());
        return new Layer(
                name,
                status == null ? LayerStatus.MISSING : status,
                List.of(),
                node == null ? null : act.entry().source());
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        for (var name : LayerName.values()) {
            names.add(name.word());
        }
        return List.copyOf(names);
    }
}
