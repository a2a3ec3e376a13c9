package org.articleten.scenario;

import java.time.LocalDate;
import java.util.List;
import org.articleten.facts.Act;
import org.articleten.facts.Matter;
import org.articleten.facts.Procedure;
import org.articleten.facts.Question;
import org.articleten.problem.Quote;
import org.jspecify.annotations.Nullable;

/** Reads a question put to the Council, with its votes. */
final class QuestionReader {
    private static final Words<Matter> MATTERS = Words.of("question", Matter.values());
    private static final Words<Procedure> PROCEDURES = Words.of("procedure", Procedure.values());

    private final StatedAct act;
    private final Setting setting;

    private QuestionReader(StatedAct act) {
        this.act = act;
        this.setting = act.setting();
    }

    static List<Act> read(StatedAct act) {
        return new QuestionReader(act).questions();
    }

    private List<Act> questions() {
        var matter = MATTERS.read(act.value(), "question", setting.problems());
        var procedure = procedure();
        var until = until(procedure);
        var ballot = Ballot.read(act, procedure);
        var about = act.applicants("for");
        if (matter == null || procedure == null) {
            return List.of();
        }
        return about.stream()
                .<Act>map(applicant -> {
                    var number = setting.questions().next();
                    return new Question(act.entry(), number, applicant, matter, procedure, until, ballot.votes(number));
                })
                .toList();
    }

    private @Nullable Procedure procedure() {
        return act.fields().has("procedure")
                ? PROCEDURES.read(act.fields().get("procedure"), "procedure", setting.problems())
                : Procedure.SESSION;
    }

    private LocalDate until(@Nullable Procedure procedure) {
        var asked = act.entry().on();
        var until = setting.values().date(act.fields().get("until"), "until");
        if (procedure == Procedure.SILENCE && !act.fields().has("until")) {
            act.fields()
                    .missing(
                            "until",
                            act.fields().placeOf("procedure"),
                            "a question under silence needs `until`",
                            "add the day on which silence becomes agreement");
        }
        if (procedure == Procedure.SESSION && act.fields().has("until")) {
            setting.report(
                    act.fields().placeOf("until"),
                    "until-in-session",
                    "`until` cannot stand here: a question in session is answered on its own day",
                    "leave `until` out, or add `procedure: silence`");
        }
        if (until != null && act.dated() && until.isBefore(asked)) {
            setting.report(
                    act.fields().placeOf("until"),
                    "until-before-on",
                    "%s is before the question is put, on %s"
                            .formatted(Quote.of(until.toString()), Quote.of(asked.toString())),
                    "the deadline is that day or a later one");
        }
        return until == null ? asked : until;
    }
}
