package org.articleten.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.articleten.page.House;
import org.articleten.page.Tables;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** What can be asked of the house: the table, the library and the rule book, as JSON. */
public final class Routes {
    private static final String API = "/api/v1";
    private static final Map<String, Object> OBJECT = Map.of("type", "object");
    private static final Map<String, Object> LIST = Map.of("type", "array", "items", OBJECT);
    private static final Body TABLE =
            Body.json("what is set at the table; what is left out is as at a blank table", """
            {"type": "object", "additionalProperties": false, "properties": {
              "scenario": {"type": ["string", "null"], "description": "a shipped scenario that was opened, by its path"},
              "applicant": {"type": "string", "description": "whose membership is decided, by its code"},
              "date": {"type": "string", "format": "date", "description": "the day of the answer"},
              "rules": {"type": "string", "description": "the id of a shipped rule book"},
              "step": {"enum": ["question", "signature", "acceptance", "deposit"]},
              "silence": {"type": "boolean", "description": "whether the question is put under silence"},
              "default": {"type": "string", "description": "what every Party does that is not named"},
              "votes": {"type": "object", "additionalProperties": {"type": "string"}},
              "signs": {"type": "object", "additionalProperties": {"type": "boolean"}},
              "accepts": {"type": "object", "additionalProperties": {"type": "boolean"}}}}
            """);
    private static final Parameter RULES =
            Parameter.query("rules", "the id of a shipped rule book; NATO's own if left out");

    private static final Parameter PATH = new Parameter(
            "path",
            "query",
            "the path of a shipped scenario, such as scenarios/history/1981-spain.yaml",
            true,
            Map.of("type", "string"));
    private static final Parameter PART = Parameter.query("part", "`sheet`, `key` or `all`");
    private static final Parameter EXERCISE = Parameter.path("id", "the exercise's id, such as e1");

    /** The codes of problems with a name that an address has. */
    private static final Set<String> NAMES = Set.of("unknown-scenario", "unknown-rule", "unknown-exercise");

    private Routes() {}

    /** One whose address may name what is not there. */
    private static Route get(
            String path, String summary, List<Parameter> parameters, Body response, Answering answering) {
        return Route.get(path, summary, parameters, response, call -> {
            try {
                return answering.answer(call);
            } catch (ProblemsFound found) {
                if (found.problems().stream().map(Problem::code).allMatch(NAMES::contains)) {
                    throw new NotFound(found);
                }
                throw found;
            }
        });
    }

    /** All of them. */
    public static List<Route> of(House house) {
        return List.of(
                get(
                        API,
                        "What there is: the rule books to choose from, and by what is played",
                        List.of(),
                        Body.json("the program and its rule books", OBJECT),
                        call -> Reply.json(house.about())),
                get(
                        API + "/messages",
                        "The texts of the pages in the reader's language, and which languages there are",
                        List.of(),
                        Body.json("texts and languages", OBJECT),
                        call -> Reply.json(house.messages(call.language())).kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/states",
                        "The states, with their names in the reader's language and the accessions on record",
                        List.of(),
                        Body.json("states and accessions", OBJECT),
                        call -> Reply.json(house.states(call.language())).kept(Reply.Caching.IF_UNCHANGED)),
                Route.post(
                        API + "/table",
                        "What the rules say of a table",
                        List.of(),
                        TABLE,
                        Body.json("the answer, who does what, the reasons and what could change it", Tables.schema()),
                        call -> Reply.json(house.tables().answer(call.body(), call.language()))),
                Route.post(
                        API + "/table/reasoning",
                        "The whole derivation of the outcome of a table",
                        List.of(),
                        TABLE,
                        Body.json("the tree of reasons", OBJECT),
                        call -> Reply.json(house.tables().reasoning(call.body(), call.language()))),
                Route.post(
                        API + "/table/changes",
                        "The smallest sets of changes that lead from a table to each other outcome",
                        List.of(),
                        TABLE,
                        Body.json("a search, as in the JSON Schema of what would have to change", OBJECT),
                        call -> Reply.json(house.tables().changes(call.body()))),
                Route.post(
                        API + "/table/scenario",
                        "A table as a scenario file",
                        List.of(),
                        TABLE,
                        Body.text("application/yaml", "the scenario"),
                        call -> Reply.text("application/yaml", house.tables().scenario(call.body()))
                                .as("council-table.yaml")),
                Route.post(
                        API + "/run",
                        "Play a scenario: the document that `run --format json` prints",
                        List.of(RULES),
                        Body.text("application/yaml", "a scenario, as YAML or JSON"),
                        Body.json("results", Tables.resultSchema()),
                        call -> Reply.json(house.tables().run(call.body(), call.query("rules", "nato")))),
                get(
                        API + "/scenarios",
                        "Every shipped scenario in a few words",
                        List.of(),
                        Body.json("the library", LIST),
                        call -> Reply.json(house.library()).kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/scenario",
                        "One shipped scenario: its text, its answers, and how its applicants came along",
                        List.of(PATH),
                        Body.json("the scenario", OBJECT),
                        call -> Reply.json(house.scenario(call.query("path", "")))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/rules",
                        "Every entry of a rule book",
                        List.of(RULES),
                        Body.json("the rule book", LIST),
                        call -> Reply.json(house.rules(call.query("rules", "nato"), call.language()))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/rules/{id}",
                        "One entry of a rule book: its rules with their text, and the scenarios that exercise it",
                        List.of(RULES, Parameter.path("id", "the entry's id, such as R-DEC-02")),
                        Body.json("the entry", OBJECT),
                        call -> Reply.json(house.rule(call.query("rules", "nato"), call.at("id"), call.language()))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/lessons",
                        "The shipped lessons and exercises in a few words",
                        List.of(),
                        Body.json("lessons and exercises", OBJECT),
                        call -> Reply.json(house.classroom().lessons(call.language()))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/lesson",
                        "What learners see of a shipped scenario before the reveal",
                        List.of(PATH),
                        Body.json("the work sheet", OBJECT),
                        call -> Reply.json(house.classroom().lesson(call.query("path", ""), call.language()))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/lesson/key",
                        "What is shown of it at the reveal",
                        List.of(PATH),
                        Body.json("the answer key", OBJECT),
                        call -> Reply.json(house.classroom().lessonKey(call.query("path", ""), call.language()))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/lesson/paper",
                        "Its work sheet, its answer key or both, to print",
                        List.of(PATH, PART),
                        Body.text("text/html", "a page of HTML that stands alone, in English"),
                        call -> Reply.text(
                                        "text/html",
                                        house.classroom()
                                                .lessonPaper(call.query("path", ""), call.query("part", "all")))
                                .as("lesson.html")),
                get(
                        API + "/exercises/{id}",
                        "A shipped exercise with its course, its papers and its answers",
                        List.of(EXERCISE),
                        Body.json("the exercise", OBJECT),
                        call -> Reply.json(house.classroom().exercise(call.at("id"), call.language()))
                                .kept(Reply.Caching.IF_UNCHANGED)),
                get(
                        API + "/exercises/{id}/paper",
                        "What is handed out for it, the teacher's own papers or both, to print",
                        List.of(EXERCISE, PART),
                        Body.text("text/html", "a page of HTML that stands alone, in English"),
                        call -> Reply.text(
                                        "text/html",
                                        house.classroom().exercisePaper(call.at("id"), call.query("part", "all")))
                                .as("exercise.html")));
    }
}
