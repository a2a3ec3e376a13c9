package org.articleten.lint;

import org.articleten.problem.Quote;
import org.articleten.problem.Suggestion;
import org.articleten.rulebook.Catalogue;

/** Whether ids are written as the catalogue writes them, and are in it. */
final class Ids implements Lints.Check {
    @Override
    public void look(Subject subject, Report report) {
        var catalogue = subject.catalogue();
        for (var rule : subject.rules()) {
            var id = rule.info().id();
            var nearest = Suggestion.nearest(id, catalogue.ids());
            if (!Catalogue.ID.matcher(id).matches()) {
                report.add(
                        Lint.ID_FORM,
                        rule,
                        Quote.of(id) + " is not written as an id",
                        nearest.map(each -> "did you mean " + Quote.of(each) + "?")
                                .orElse(
                                        "an id is `R-`, three or four capitals, `-` and two digits, such as `R-DEC-02`"));
            } else if (catalogue.present() && !catalogue.has(id)) {
                report.add(
                        Lint.UNKNOWN_ID,
                        rule,
                        Quote.of(id) + " is not in the catalogue",
                        nearest.map(each -> "did you mean " + Quote.of(each)
                                        + "? a new id gets its line in a file `catalogue-*.yaml`")
                                .orElse("a new id gets its line in a file `catalogue-*.yaml`"));
            }
        }
    }
}
