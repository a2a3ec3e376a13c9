package org.articleten.deliberation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articleten.facts.Act;
import org.articleten.facts.Dating;
import org.articleten.facts.Declaration;
import org.articleten.facts.Dossier;
import org.articleten.facts.Entry;
import org.articleten.facts.Precision;
import org.articleten.facts.RecordedText;
import org.articleten.rulebook.ReferenceData;

/** The acts of a dossier with those of the record on which it draws; on one day the record comes first. */
final class RecordActs {
    private RecordActs() {}

    static List<Act> of(Dossier dossier, ReferenceData data) {
        if (dossier.record().isEmpty()) {
            return dossier.acts();
        }
        var acts = new ArrayList<Act>();
        for (var drawn : dossier.record()) {
            for (var text : data.record()) {
                if (text.id().equals(drawn.id())) {
                    acts.add(declaration(text, drawn.line()));
                }
            }
        }
        acts.addAll(dossier.acts());
        acts.sort(Comparator.comparing(act -> act.entry().on()));
        return acts;
    }

    private static Declaration declaration(RecordedText text, int line) {
        var dating = new Dating(Precision.EXACT, !text.verified(), null);
        return new Declaration(new Entry(text.on(), line, text.source(), dating), text.text(), text.state());
    }
}
