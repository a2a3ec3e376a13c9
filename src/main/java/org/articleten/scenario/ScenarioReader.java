package org.articleten.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.articleten.document.Documents;
import org.articleten.document.ListNode;
import org.articleten.document.MapNode;
import org.articleten.facts.Drawn;
import org.articleten.problem.Problems;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.scenario.Cast.Role;
import org.jspecify.annotations.Nullable;

/** Reads a scenario, or finds everything that is wrong with it. */
public final class ScenarioReader {
    private static final List<String> SHORT_FORM = List.of("question", "votes", "procedure", "until");
    private static final List<String> KEYS = List.of(
            "title",
            "about",
            "tags",
            "sources",
            "rules",
            "houseRules",
            "asOf",
            "applicant",
            "applicants",
            "criteria",
            "parties",
            "signatories",
            "states",
            "recorded",
            "record",
            "timeline",
            "question",
            "votes",
            "procedure",
            "until",
            "expect",
            "lesson");
    private static final Words<String> HOUSE_RULES = Words.under("houseRules", List.of("real", "model-nato"));

    private final Problems problems;
    private final Fields fields;
    private final Setting setting;
    private final String houseRules;

    private ScenarioReader(MapNode root, @Nullable String houseRules, Problems problems) {
        this.problems = problems;
        this.fields = Fields.of(root, "a scenario", KEYS, problems);
        var stated = HOUSE_RULES.read(fields.get("houseRules"), "houseRules", problems);
        this.houseRules = houseRules != null ? houseRules : stated != null ? stated : Scenario.REAL;
        this.setting = new Setting(
                problems,
                new Cast(StatesReader.declared(fields.get("states")), problems),
                new SourceList(fields.get("sources"), problems),
                !this.houseRules.equals(Scenario.REAL));
    }

    /** The scenario in a file of this path and content. */
    public static Scenario read(String path, byte[] bytes) throws ProblemsFound {
        return read(path, bytes, null);
    }

    /** The scenario in a file, under these house rules in place of its own where any are given. */
    public static Scenario read(String path, byte[] bytes, @Nullable String houseRules) throws ProblemsFound {
        var problems = new Problems();
        var root = Documents.read(path, bytes, problems);
        if (root instanceof MapNode map) {
            return new ScenarioReader(map, houseRules, problems).scenario(path, Content.of(bytes));
        }
        if (root != null) {
            problems.add(
                    root.place(),
                    "wrong-type",
                    "a scenario must be a map, but is " + root.described(),
                    "a scenario begins with `title:`");
        }
        problems.throwIfAny();
        throw new IllegalStateException("a scenario refused without a problem");
    }

    /** The scenario in a document that is there already, with the text that it would be as its content. */
    public static Scenario read(String path, MapNode document, Supplier<byte[]> text) throws ProblemsFound {
        return new ScenarioReader(document, null, new Problems()).scenario(path, Content.of(text));
    }

    private Scenario scenario(String path, Content content) throws ProblemsFound {
        var values = setting.values();
        var title = values.text(fields.require("title", "add one sentence that a reader understands"), "title");
        var about = values.text(fields.get("about"), "about");
        var tags = new ArrayList<String>();
        for (var tag : values.list(fields.get("tags"), "tags")) {
            var word = values.text(tag, Values.itemOf("tags"));
            if (word != null) {
                tags.add(word);
            }
        }
        var rules = fields.has("rules") ? values.word(fields.get("rules"), "rules") : "nato";
        var applicants = ApplicantsReader.read(fields, setting);
        setting.cast().settle(applicants.codes());
        var states = StatesReader.read(fields.get("states"), setting);
        var criteria = CriteriaReader.read(fields.get("criteria"), setting);
        var parties = fields.has("parties") ? parties() : null;
        var signatories = fields.has("signatories") ? signatories() : null;
        var recorded = RecordedReader.read(fields.get("recorded"), setting);
        var record = record();
        var timeline = new TimelineReader(setting);
        var before = problems.size();
        var asOf = asOf(timeline);
        setting.conditions().check(problems);
        if (problems.size() == before) {
            // An act that could not be read may have been about any applicant.
            applicants.requireConcern(timeline.acts());
        }
        var expectations = ExpectationReader.read(fields.get("expect"), asOf, setting);
        var lesson = LessonReader.read(fields.get("lesson"), setting);
        problems.throwIfAny();
        return new Scenario(
                path,
                content,
                Objects.requireNonNull(title),
                about,
                tags,
                setting.sources().all(),
                Objects.requireNonNull(rules),
                houseRules,
                Objects.requireNonNull(asOf),
                applicants.codes(),
                criteria,
                parties,
                signatories,
                states,
                recorded,
                record,
                timeline.acts(),
                expectations,
                lesson);
    }

    /** The texts of the record on which the scenario draws; which there are, the rule book knows. */
    private List<Drawn> record() {
        var record = new ArrayList<Drawn>();
        for (var item : setting.values().list(fields.get("record"), "record")) {
            var id = setting.values().word(item, Values.itemOf("record"));
            if (id == null) {
                continue;
            }
            if (record.stream().anyMatch(drawn -> drawn.id().equals(id))) {
                problems.add(
                        item.place(), "repeated", Quote.of(id) + " stands in `record` twice", "name each text once");
            }
            record.add(new Drawn(id, item.place().line(), item.place().column()));
        }
        return record;
    }

    private List<String> parties() {
        return setting.values().list(fields.get("parties"), "parties").isEmpty()
                ? List.of()
                : setting.cast().codes(fields.get("parties"), "parties", Role.STATE);
    }

    private List<String> signatories() {
        if (fields.has("parties")) {
            problems.add(
                    fields.placeOf("signatories"),
                    "both-forms",
                    "`signatories` cannot stand beside `parties`",
                    "signatories become Parties by their own acts, with `ratifies`");
        }
        var signatories = setting.cast().codes(fields.get("signatories"), "signatories", Role.STATE);
        setting.cast().settleSignatories(signatories);
        return signatories;
    }

    /** Reads the acts, in the form in which they stand, and settles the day of the answer. */
    private @Nullable LocalDate asOf(TimelineReader timeline) {
        var stated = setting.values().date(fields.get("asOf"), "asOf");
        var question = fields.get("question");
        var shortKeys = SHORT_FORM.stream().filter(fields::has).toList();
        if (fields.has("timeline") && !shortKeys.isEmpty()) {
            problems.add(
                    fields.placeOf(shortKeys.get(0)),
                    "both-forms",
                    Quote.of(shortKeys.get(0)) + " cannot stand beside `timeline`",
                    "make it an act of the timeline, with `on`");
        }
        if (question != null) {
            timeline.shortForm(fields, question, stated);
        } else if (!fields.has("timeline") && !shortKeys.isEmpty()) {
            fields.missing(
                    "question",
                    fields.placeOf(shortKeys.get(0)),
                    Quote.of(shortKeys.get(0)) + " needs `question`",
                    "add what the Council is asked, such as `question: invitation`");
        }
        timeline.timeline(fields.get("timeline"));
        var undated = !fields.has("timeline")
                || (fields.get("timeline") instanceof ListNode acts
                        && acts.items().isEmpty());
        if (!fields.has("asOf") && undated) {
            fields.missing(
                    "asOf",
                    fields.place(),
                    question == null
                            ? "a scenario needs `asOf` where no act has a date"
                            : "a question without a timeline needs `asOf`",
                    "say on which day, such as `asOf: 2025-11-26`");
        }
        return stated == null ? timeline.last() : stated;
    }
}
