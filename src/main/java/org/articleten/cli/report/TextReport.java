package org.articleten.cli.report;

import java.util.List;
import org.articleten.explanation.Asides;
import org.articleten.explanation.Reason;
import org.articleten.explanation.Result;
import org.articleten.facts.Word;
import org.articleten.problem.ProblemsFound;
import org.articleten.regression.ExpectationResult;
import org.articleten.regression.Remedies;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.RuleBook;

/** A result for a reader at a terminal: the answer, who stands where, why, and what could change it. */
public final class TextReport {
    private final Played played;
    private final RuleBook book;
    private final Style style;
    private final Names names;
    private final StringBuilder page = new StringBuilder();

    private TextReport(Played played, RuleBook book, Style style) {
        this.played = played;
        this.book = book;
        this.style = style;
        this.names = new Names(played.run().scenario(), book.referenceData());
    }

    /** A block for each result, and then what is not as expected. */
    public static String of(Played played, RuleBook book, Style style) throws ProblemsFound {
        var report = new TextReport(played, book, style);
        for (var result : played.run().results()) {
            report.block(result);
        }
        Unmet.print(played.run().expectations(), style, report.page);
        return report.page.toString();
    }

    private void block(Result result) throws ProblemsFound {
        if (!page.isEmpty()) {
            page.append('\n');
        }
        var asides = Asides.of(played.trace(), book.referenceData(), result.applicant(), result.asOf());
        Layout.wrapped(page, "", "  ", Headline.of(played.run().scenario(), result, names));
        stand(Stand.of(played.run().scenario(), result, names));
        why(result, asides);
        remarks(result, asides);
        remedies(result);
    }
}
