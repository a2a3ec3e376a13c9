package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.document.MapNode;
import org.articleten.facts.Act;
import org.articleten.facts.Dating;
import org.articleten.facts.Entry;
import org.articleten.facts.Position;
import org.articleten.facts.Stance;
import org.articleten.scenario.Cast.Role;

/** Reads what governments say that they think. */
final class PositionReader {
    private static final List<String> KEYS = List.of("position", "says", "source");
    private static final Words<Stance> STANCES = Words.of("position", Stance.values());

    private PositionReader() {}

    static List<Act> read(StatedAct act) {
        var setting = act.setting();
        var about = act.applicants("for");
        var map = setting.values().map(act.value(), "positions");
        var positions = new ArrayList<Act>();
        if (map == null) {
            return positions;
        }
        for (var stated : map.entries()) {
            var actor = setting.cast().code(stated.key(), "positions", Role.ACTOR);
            var word = stated.value();
            var source = act.entry().source();
            var dating = act.entry().dating();
            if (stated.value() instanceof MapNode long_) {
                var fields = Fields.of(long_, "a position", KEYS, setting.problems());
                setting.values().text(fields.get("says"), "says");
                var own = setting.sources().title(fields.get("source"));
                if (own != null) {
                    source = own;
                    dating = new Dating(
                            dating.precision(),
                            setting.sources().unverified(fields.get("source")),
                            dating.confidence());
                }
                word = fields.require("position", "say which position it is");
            }
            var stance = STANCES.read(word, "position", setting.problems());
            if (actor != null && stance != null) {
                var entry = new Entry(act.entry().on(), stated.key().place().line(), source, dating);
                about.forEach(applicant -> positions.add(new Position(entry, actor, applicant, stance)));
            }
        }
        return positions;
    }
}
