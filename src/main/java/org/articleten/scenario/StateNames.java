package org.articleten.scenario;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.articleten.problem.Suggestion;

/** Guesses the code of a state from what somebody wrote in its place. Loaded only where something is wrong. */
final class StateNames {
    /** Names in use that the JDK's list of English names lacks, or has under another spelling. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("turkey", "TR"),
            Map.entry("turkiye", "TR"),
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("britain", "GB"),
            Map.entry("england", "GB"),
            Map.entry("el", "GR"),
            Map.entry("aland", "AX"),
            Map.entry("america", "US"),
            Map.entry("united states of america", "US"),
            Map.entry("czech republic", "CZ"),
            Map.entry("czechia", "CZ"),
            Map.entry("macedonia", "MK"),
            Map.entry("north macedonia", "MK"),
            Map.entry("bosnia", "BA"),
            Map.entry("bosnia and herzegovina", "BA"),
            Map.entry("holland", "NL"),
            Map.entry("the netherlands", "NL"),
            Map.entry("russian federation", "RU"),
            Map.entry("soviet union", "SU"),
            Map.entry("ussr", "SU"),
            Map.entry("yugoslavia", "YU"),
            Map.entry("east germany", "DD"),
            Map.entry("gdr", "DD"),
            Map.entry("czechoslovakia", "CS"),
            Map.entry("kosovo", "XK"),
            Map.entry("secretary general", "secretary-general"),
            Map.entry("sg", "secretary-general"),
            Map.entry("european union", "EU"),
            Map.entry("united nations", "UN"));

    private static final Map<String, String> NAMES = names();

    private StateNames() {}

    static Optional<String> guess(String written) {
        var capital = written.toUpperCase(Locale.ROOT);
        if (StateCodes.real(capital) || StateCodes.OTHER_ACTORS.contains(capital)) {
            return Optional.of(capital);
        }
        var name = plain(written);
        var exact = NAMES.get(name);
        if (exact != null || name.length() < 4) {
            // Between codes of three letters a slip of the pen cannot be told from another state.
            return Optional.ofNullable(exact);
        }
        return Suggestion.nearest(name, NAMES.keySet()).map(NAMES::get);
    }

    /** English names, and codes of three letters, by their code. */
    private static Map<String, String> names() {
        var names = new TreeMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var state = new Locale.Builder().setRegion(code).build();
            names.put(plain(state.getDisplayCountry(Locale.ENGLISH)), code);
            names.put(state.getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        names.putAll(OTHERS);
        return names;
    }

    private static String plain(String name) {
        var letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> Character.isLetter(point) || point == ' ')
                .forEach(letters::appendCodePoint);
        return letters.toString().strip();
    }
}
