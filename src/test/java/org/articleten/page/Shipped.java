package org.articleten.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.rulebook.RuleBook;

/** The project's own rules and scenarios, opened once for all tests. */
final class Shipped {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final House HOUSE = open();

    private Shipped() {}

    private static House open() {
        var nato = Path.of("rules/nato");
        try {
            return House.open(
                    Path.of("").toAbsolutePath(),
                    RuleBook.load(nato, List.of()),
                    reform -> RuleBook.load(nato, List.of(reform)));
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
    }

    static House house() {
        return HOUSE;
    }

    /** The answer to a table, as its reader gets it. */
    static JsonNode answer(String table) throws ProblemsFound {
        return json(HOUSE.tables().answer(table.getBytes(UTF_8), "en"));
    }

    static JsonNode json(Object data) {
        try {
            return JSON.readTree(JSON.writeValueAsString(data));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static JsonNode seat(JsonNode answer, String code) {
        for (var seat : answer.get("seats")) {
            if (seat.get("code").asText().equals(code)) {
                return seat;
            }
        }
        throw new AssertionError("nobody sits at the table as " + code);
    }
}
