package org.articleten.rulebook;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.facts.Basis;
import org.articleten.facts.Chamber;
import org.articleten.facts.ChamberRole;
import org.articleten.facts.HomeLaw;
import org.articleten.facts.HomeMode;
import org.articleten.facts.Organ;
import org.articleten.facts.Share;
import org.articleten.problem.Problem;

/** What the Parties need at home before they can notify their acceptance of a protocol. */
final class HomeLaws {
    private static final String ASSUMED = "an assumption: the law of this state is not among the data";
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Map<String, Law> laws = new TreeMap<>();

    private record Law(HomeLaw law, List<Chamber> chambers) {}

    static HomeLaws read(List<RuleSource> sources, List<Problem> problems) {
        var laws = new HomeLaws();
        for (var row : DataFile.rows("domestic.yaml", "laws", sources, problems)) {
            var code = row.text("code");
            var source = row.text("source") + ("true".equals(row.optional("verified")) ? "" : "; unverified")
                    + ", confidence " + row.text("confidence");
            var chambers = new ArrayList<Chamber>();
            for (var chamber : row.rows("chambers")) {
                chambers.add(new Chamber(
                        code,
                        chamber.word("chamber", Organ.LOWER, Organ.values()),
                        chambers.isEmpty(),
                        chamber.word("basis", Basis.VOTES_CAST, Basis.values()),
                        chamber.word("share", Share.MORE_THAN_HALF, Share.values()),
                        chamber.word("role", ChamberRole.MUST_AGREE, ChamberRole.values()),
                        chamber.count("members"),
                        chamber.count("quorum"),
                        chamber.count("atLeast"),
                        chamber.optional("lastDay") == null ? NEVER : chamber.date("lastDay"),
                        source));
            }
            var mode = row.word("mode", HomeMode.ONE_CHAMBER, HomeMode.values());
            laws.laws.put(code, new Law(new HomeLaw(code, mode, row.text("lastStep"), source), chambers));
        }
        return laws;
    }

    static HomeLaws read(DataInput input) throws IOException {
        var laws = new HomeLaws();
        for (var left = input.readInt(); left > 0; left--) {
            var code = input.readUTF();
            var law = new HomeLaw(code, HomeMode.valueOf(input.readUTF()), input.readUTF(), input.readUTF());
            var chambers = new ArrayList<Chamber>();
            for (var more = input.readInt(); more > 0; more--) {
                chambers.add(new Chamber(
                        code,
                        Organ.valueOf(input.readUTF()),
                        chambers.isEmpty(),
                        Basis.valueOf(input.readUTF()),
                        Share.valueOf(input.readUTF()),
                        ChamberRole.valueOf(input.readUTF()),
                        input.readInt(),
                        input.readInt(),
                        input.readInt(),
                        LocalDate.ofEpochDay(input.readLong()),
                        law.source()));
            }
            laws.laws.put(code, new Law(law, chambers));
        }
        return laws;
    }

    void write(DataOutput output) throws IOException {
        output.writeInt(laws.size());
        for (var law : laws.values()) {
            output.writeUTF(law.law().state());
            output.writeUTF(law.law().mode().name());
            output.writeUTF(law.law().lastStep());
            output.writeUTF(law.law().source());
            output.writeInt(law.chambers().size());
            for (var chamber : law.chambers()) {
                output.writeUTF(chamber.organ().name());
                output.writeUTF(chamber.basis().name());
                output.writeUTF(chamber.share().name());
                output.writeUTF(chamber.role().name());
                output.writeInt(chamber.members());
                output.writeInt(chamber.quorum());
                output.writeInt(chamber.atLeast());
                output.writeLong(chamber.lastDay().toEpochDay());
            }
        }
    }

    /** The law of a state with its chambers; where the data have none, that one chamber agrees by more votes for than against. */
    List<Object> of(String state) {
        var law = laws.get(state);
        if (law == null) {
            return List.of(
                    new HomeLaw(state, HomeMode.ONE_CHAMBER, "not known", ASSUMED),
                    new Chamber(
                            state,
                            Organ.LOWER,
                            true,
                            Basis.VOTES_CAST,
                            Share.MORE_THAN_HALF,
                            ChamberRole.MUST_AGREE,
                            0,
                            0,
                            0,
                            NEVER,
                            ASSUMED));
        }
        var facts = new ArrayList<Object>(law.chambers());
        facts.add(law.law());
        return facts;
    }

    /** The states whose law is known, by code. */
    List<String> states() {
        return List.copyOf(laws.keySet());
    }
}
