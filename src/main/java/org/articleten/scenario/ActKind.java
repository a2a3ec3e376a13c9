package org.articleten.scenario;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The acts of the format: each by its key, with the keys that may stand beside it. */
enum ActKind {
    APPLIES("applies"),
    WITHDRAWS("withdraws"),
    POSITIONS("positions", "for"),
    QUESTION("question", "for", "votes", "procedure", "until"),
    SIGNS("signs", "protocol", "conditions", "amends"),
    FULFILS("fulfils", "protocol"),
    DOMESTIC("domestic", "protocol"),
    ACCEPTS("accepts", "protocol"),
    DEPOSITS("deposits"),
    BARS_ITSELF("barsItself", "reason"),
    LIFTS_BAR("liftsBar", "reason"),
    DECLARES("declares", "for"),
    REPEALS("repeals", "for"),
    RATIFIES("ratifies"),
    DENOUNCES("denounces"),
    RETRACTS("retracts"),
    PROMISES("promises"),
    PROTESTS("protests", "for", "says", "invokes"),
    AGREEMENT("agreement"),
    GUARANTEES("guarantees"),
    NOTE("note");

    /** The keys that every act may have. */
    static final List<String> COMMON = List.of("on", "source", "about", "precision", "confidence", "unverified");

    static final List<String> KEYS = keys();

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> companions;

    @SuppressWarnings("ImmutableEnumChecker") // List.copyOf cannot change
    private final List<String> allowed;

    ActKind(String key, String... companions) {
        this.key = key;
        this.companions = List.of(companions);
        var all = new ArrayList<>(List.of("on", key));
        all.addAll(this.companions);
        all.addAll(List.of("source", "about", "precision", "confidence", "unverified"));
        this.allowed = List.copyOf(all);
    }

    String key() {
        return key;
    }

    /** All keys of a map that describes such an act. */
    List<String> allowed() {
        return allowed;
    }

    static @Nullable ActKind of(String key) {
        for (var kind : values()) {
            if (kind.key.equals(key)) {
                return kind;
            }
        }
        return null;
    }

    /** Whether a key stands beside the key of some act, and is none itself. */
    static boolean companion(String key) {
        if (COMMON.contains(key)) {
            return true;
        }
        for (var kind : values()) {
            if (kind.companions.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> keys() {
        var keys = new ArrayList<String>();
        for (var kind : values()) {
            keys.add(kind.key);
        }
        return List.copyOf(keys);
    }
}
