package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.articleten.facts.Act;
import org.articleten.facts.Commitment;
import org.articleten.facts.Declaration;
import org.articleten.facts.Repeal;
import org.articleten.scenario.Cast.Role;

/** Reads texts that the Council adopts or repeals by consensus. */
final class DeclarationReader {
    private static final Words<Commitment> TEXTS = Words.of("text", Commitment.values());

    private DeclarationReader() {}

    /** One act for each state that it is about; every applicant where none is named. */
    static List<Act> read(StatedAct act) {
        var setting = act.setting();
        var about = act.fields().has("for")
                ? setting.cast().codes(act.fields().get("for"), "for", Role.STATE)
                : setting.cast().applicants();
        var acts = new ArrayList<Act>();
        var text = TEXTS.read(act.value(), act.kind().key(), setting.problems());
        if (text != null) {
            for (var state : about) {
                acts.add(
                        act.kind() == ActKind.DECLARES
                                ? new Declaration(act.entry(), text, state)
                                : new Repeal(act.entry(), text, state));
            }
        }
        return acts;
    }
}
