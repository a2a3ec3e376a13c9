package org.articleten.page;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.articleten.explanation.Results;
import org.articleten.regression.ScenarioRuns.Played;
import org.articleten.rulebook.ReferenceData;
import org.articleten.rulebook.RuleInfo;

/** The language of a reader. */
record Tongue(String code) {
    Results results(Played played) {
        return played.told();
    }

    /** A state's name, as a list has it. */
    String name(String state, ReferenceData known) {
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(code)).regionDisplayName(state);
    }

    /** Puts what a rule says in this language in place of what it says itself. */
    void translate(RuleInfo rule, Map<String, Object> data) {
        data.put("language", "en");
    }
}
