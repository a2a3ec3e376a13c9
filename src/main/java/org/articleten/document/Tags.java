package org.articleten.document;

import java.util.List;
import org.articleten.problem.Place;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Tags: only those that say what a plain value is in any case. No tag makes an object. */
final class Tags {
    private static final String CORE = "tag:yaml.org,2002:";

    private Tags() {}

    static ScalarType type(ScalarEvent event, Place place) throws ProblemsFound {
        var plain = event.isPlain() ? CoreSchema.type(event.getValue()) : ScalarType.TEXT;
        var tag = event.getTag().orElse(null);
        if (tag == null) {
            return plain;
        }
        var asked = switch (tag) {
            case "!", CORE + "str" -> ScalarType.TEXT;
            case CORE + "int" -> ScalarType.INTEGER;
            case CORE + "float" -> ScalarType.FRACTION;
            case CORE + "bool" -> ScalarType.TRUTH;
            case CORE + "null" -> ScalarType.NOTHING;
            default -> throw unknown(tag, place);
        };
        if (asked != ScalarType.TEXT && asked != CoreSchema.type(event.getValue())) {
            throw problem(place, "%s is not %s".formatted(Quote.of(event.getValue()), shown(tag)));
        }
        return asked;
    }

    static void require(CollectionStartEvent event, Place place) throws ProblemsFound {
        var own = event.getEventId() == ID.SequenceStart ? CORE + "seq" : CORE + "map";
        var tag = event.getTag().orElse(own);
        if (!tag.equals(own) && !tag.equals("!")) {
            throw unknown(tag, place);
        }
    }

    private static ProblemsFound unknown(String tag, Place place) {
        return problem(place, "the tag %s is not allowed: a scenario is plain data".formatted(shown(tag)));
    }

    private static ProblemsFound problem(Place place, String message) {
        return new ProblemsFound(List.of(new Problem(
                place, "unknown-tag", message, "leave the tag out; put a text that begins with `!` in quotes")));
    }

    private static String shown(String tag) {
        return Quote.of(tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag);
    }
}
