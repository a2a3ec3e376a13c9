package org.articleten.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.articleten.cli.report.Outlook;
import org.articleten.cli.report.WhatifJson;
import org.articleten.deliberation.Deliberation;
import org.articleten.document.Documents;
import org.articleten.document.PlainData;
import org.articleten.document.YamlText;
import org.articleten.explanation.Chronicle;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.explanation.ResultData;
import org.articleten.explanation.Results;
import org.articleten.facts.Question;
import org.articleten.page.Books.Book;
import org.articleten.problem.ProblemsFound;
import org.articleten.problem.Quote;
import org.articleten.regression.Remedy;
import org.articleten.regression.ScenarioRuns;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.regression.Trials;
import org.articleten.scenario.Scenario;
import org.articleten.scenario.ScenarioReader;
import org.articleten.whatif.Limits;
import org.jspecify.annotations.Nullable;

/** The Council table as a reader has set it: the scenario that it makes, and what the rules say of it. */
final class Table {
    /** What problems of the scenario that a table makes call it. */
    private static final String TABLE = "table";

    private static final Limits WAITED_FOR = new Limits(2, 150);

    private final Books books;
    private final Library library;
    private final TableState state;
    private final Book book;

    Table(Books books, Library library, TableState state) throws ProblemsFound {
        this.books = books;
        this.library = library;
        this.state = state;
        this.book = books.book(state.rules());
    }

    /** The scenario as a file. */
    byte[] yaml() throws ProblemsFound {
        return YamlText.of(document()).getBytes(StandardCharsets.UTF_8);
    }

    private Scenario scenario() throws ProblemsFound {
        return ScenarioReader.read(TABLE, yaml());
    }

    private Map<String, @Nullable Object> document() throws ProblemsFound {
        Map<String, @Nullable Object> document;
        if (state.scenario() == null) {
            var name = books.book(Books.REAL).rules().get().referenceData().name(state.applicant());
            // Playing takes time, and only where some do not sign or accept is it needed who else does.
            var parties = state.signs().isEmpty() && state.accepts().isEmpty()
                    ? List.<String>of()
                    : Roster.on(state.date(), books.book(Books.REAL).rules().get());
            document = BlankTable.document(state, name + " at the Council table", parties);
        } else {
            var item = library.item(state.scenario());
            var file =
                    PlainData.of(Documents.read(TABLE, item.scenario().content().bytes()));
            document = OpenedScenario.document(
                    state,
                    (Map<?, ?>) Objects.requireNonNull(file),
                    day -> Roster.of(item.scenario(), day, item.book().rules().get()));
        }
        if (book.kind().equals("house")) {
            document.put("houseRules", book.id());
        } else {
            document.remove("houseRules");
        }
        return document;
    }

    /** Played by the rules of the table. House rules are the scenario's own wish, and bring the real result themselves. */
    Played played() throws ProblemsFound {
        var scenario = scenario();
        if (!scenario.applicants().contains(state.applicant())) {
            throw House.problem(
                    "unknown-applicant",
                    Quote.of(state.applicant()) + " is no applicant of this scenario",
                    "applicants: " + Quote.each(scenario.applicants()));
        }
        var rules = book.kind().equals("house") ? books.book(Books.REAL) : book;
        var days = new TreeSet<LocalDate>();
        days.add(state.date());
        return new ScenarioRuns(rules.rules().get(), days).play(scenario);
    }

    /** What the page shows. */
    Map<String, @Nullable Object> answer(Tongue language) throws ProblemsFound {
        var played = played();
        var told = language.results(played);
        var result = told.of(state.applicant(), state.date());
        var asides = told.asides(state.applicant(), state.date());
        var chosen = language.chosen(played, result, asides);
        var standing = played.trace().standing(state.date());
        var question = question(played.run().scenario());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("scenario", state.scenario());
        answer.put("title", played.run().scenario().title());
        answer.put("applicants", played.run().scenario().applicants());
        answer.put("names", LibraryPages.names(played.run().scenario()));
        answer.put("rules", book.id());
        answer.put("question", question == null ? null : asked(question));
        answer.put("seats", Seats.of(standing, result, question));
        answer.put("why", reasons(chosen.why()));
        answer.put("notCounted", reasons(chosen.notCounted()));
        answer.put("ladder", Ladder.of(Chronicle.of(played.trace(), state.applicant(), state.date())));
        answer.put("remedies", remedies(played, result));
        answer.put("result", inShort(result));
        answer.put("real", real(played));
        return answer;
    }

    /** A result without its derivation, which is long: who wants it asks for it. */
    private static Map<String, @Nullable Object> inShort(Result result) {
        var data = new LinkedHashMap<>(ResultData.of(result));
        data.remove("because");
        data.remove("real");
        if (data.get("eligibility") instanceof Map<?, ?> limbs) {
            var findings = new LinkedHashMap<Object, @Nullable Object>(limbs);
            findings.remove("reasons");
            data.put("eligibility", findings);
        }
        return data;
    }

    /** The whole derivation of the outcome. */
    Map<String, @Nullable Object> reasoning(Tongue language) throws ProblemsFound {
        var played = played();
        var told = language.results(played);
        var result = told.of(state.applicant(), state.date());
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("because", result.because().stream().map(Table::tree).toList());
        return data;
    }

    /** The smallest sets of changes that lead to each other outcome, as far as a reader waits for it. */
    Map<String, @Nullable Object> changes() throws ProblemsFound {
        var played = played();
        var scenario = played.run().scenario();
        var outlook =
                Outlook.of(scenario, played.book(), played.trace().dossier(), state.applicant(), null, WAITED_FOR);
        return WhatifJson.search(outlook, scenario, played.book());
    }

    /** Under other rules than NATO's: what NATO's own would give. */
    private @Nullable Map<String, @Nullable Object> real(Played played) throws ProblemsFound {
        if (book.id().equals(Books.REAL)) {
            return null;
        }
        var real = new Results(
                        new Deliberation(books.book(Books.REAL).rules().get())
                                .deliberate(played.trace().dossier()),
                        played.book().referenceData())
                .of(state.applicant(), state.date());
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("outcome", real.outcome().word());
        data.put("stage", real.stage().word());
        data.put("blockers", real.blockers());
        data.put("undecided", real.undecided());
        data.put("pending", real.pending());
        return data;
    }

    private static List<Map<String, @Nullable Object>> remedies(Played played, Result result) throws ProblemsFound {
        var remedies = new ArrayList<Map<String, @Nullable Object>>();
        try (var trials = new Trials(played)) {
            for (var remedy : trials.remedies(result)) {
                remedies.add(remedy(remedy));
            }
        }
        return remedies;
    }

    private static Map<String, @Nullable Object> remedy(Remedy remedy) {
        var then = remedy.then();
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("change", remedy.change().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        data.put("by", remedy.by());
        data.put("everybody", remedy.by().isEmpty() || remedy.by().size() == then.electorate());
        data.put("eachNeeded", remedy.eachNeeded());
        data.put("outcome", then.outcome().word());
        data.put(
                "on",
                then.history().isEmpty()
                        ? null
                        : then.history().get(then.history().size() - 1).on().toString());
        return data;
    }

    private @Nullable Question question(Scenario scenario) {
        Question last = null;
        for (var act : scenario.acts()) {
            if (act instanceof Question question
                    && question.applicant().equals(state.applicant())
                    && !question.entry().on().isAfter(state.date())) {
                last = question;
            }
        }
        return last;
    }

    private static Map<String, @Nullable Object> asked(Question question) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("matter", question.matter().word());
        data.put("on", question.entry().on().toString());
        data.put("procedure", question.procedure().word());
        data.put("until", question.until().toString());
        return data;
    }

    private static List<Map<String, @Nullable Object>> reasons(List<Reason> reasons) {
        return reasons.stream().map(Table::reason).toList();
    }

    private static Map<String, @Nullable Object> tree(Reason reason) {
        var data = reason(reason);
        data.put("from", reason.from().stream().map(Table::tree).toList());
        return data;
    }

    /** A reason without those that it rests on. */
    static Map<String, @Nullable Object> reason(Reason reason) {
        var data = new LinkedHashMap<String, @Nullable Object>(ResultData.reason(reason));
        data.remove("from");
        data.put("language", reason.language());
        return data;
    }
}
