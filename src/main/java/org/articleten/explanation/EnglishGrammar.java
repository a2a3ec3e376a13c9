package org.articleten.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articleten.rulebook.ReferenceData;

/** English, without any library: every call of the program needs it. */
final class EnglishGrammar implements Grammar {
    private static final Map<String, String> OTHERS = Map.of(
            "EU", "the European Union", "UN", "the United Nations", "secretary-general", "NATO's Secretary General");

    @Override
    public String day(LocalDate date) {
        return Names.day(date);
    }

    @Override
    public String joined(List<String> texts) {
        return Names.joined(texts);
    }

    @Override
    public String few(List<String> texts) {
        return Names.few(texts);
    }

    @Override
    public String name(String code, ReferenceData known) {
        var other = OTHERS.get(code);
        return other != null ? other : known.name(code);
    }
}
