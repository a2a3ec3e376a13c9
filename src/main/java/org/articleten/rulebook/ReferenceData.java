package org.articleten.rulebook;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.facts.European;
import org.articleten.facts.Listing;
import org.articleten.facts.NamedSignatory;
import org.articleten.facts.RecordedText;
import org.articleten.facts.StateOverride;
import org.articleten.facts.StateRecord;
import org.articleten.facts.Statehood;
import org.articleten.facts.TreatyDate;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;

/** The dated, sourced data beside the rules: the roster of Parties, what is known of states, and dates. */
public final class ReferenceData {
    private final List<Listing> listings = new ArrayList<>();
    private final List<TreatyDate> dates = new ArrayList<>();
    private final List<NamedSignatory> named = new ArrayList<>();
    private HomeLaws homeLaws = new HomeLaws();
    private RecordTexts record = new RecordTexts();
    private OverlayData further = new OverlayData();
    private final Map<String, List<DatedState>> states = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private record DatedState(LocalDate since, StateRecord state) {}

    private ReferenceData() {}

    static ReferenceData read(List<RuleSource> sources) throws ProblemsFound {
        var data = new ReferenceData();
        var problems = new ArrayList<Problem>();
        for (var row : DataFile.rows("states.yaml", "states", sources, problems)) {
            data.addState(row);
        }
        for (var row : DataFile.rows("parties.yaml", "parties", sources, problems)) {
            data.listings.add(new Listing(row.text("code"), row.date("since"), row.verified()));
            data.names.put(row.text("code"), row.text("name"));
        }
        for (var row : DataFile.rows("dates.yaml", "dates", sources, problems)) {
            data.dates.add(new TreatyDate(row.text("event"), row.date("on"), row.source()));
        }
        for (var row : DataFile.rows("treaty.yaml", "named", sources, problems)) {
            data.named.add(new NamedSignatory(row.text("code")));
        }
        data.homeLaws = HomeLaws.read(sources, problems);
        data.record = RecordTexts.read(sources, problems);
        data.further = OverlayData.read(sources, problems);
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        return data;
    }

    /** Reads what {@link #write} wrote. */
    static ReferenceData read(DataInput input) throws IOException {
        var data = new ReferenceData();
        for (var left = input.readInt(); left > 0; left--) {
            data.listings.add(
                    new Listing(input.readUTF(), LocalDate.ofEpochDay(input.readLong()), input.readBoolean()));
        }
        for (var left = input.readInt(); left > 0; left--) {
            data.dates.add(new TreatyDate(input.readUTF(), LocalDate.ofEpochDay(input.readLong()), input.readUTF()));
        }
        for (var left = input.readInt(); left > 0; left--) {
            data.named.add(new NamedSignatory(input.readUTF()));
        }
        for (var left = input.readInt(); left > 0; left--) {
            var state = new DatedState(LocalDate.ofEpochDay(input.readLong()), readState(input));
            data.states
                    .computeIfAbsent(state.state().code(), ignored -> new ArrayList<>())
                    .add(state);
        }
        for (var left = input.readInt(); left > 0; left--) {
            data.names.put(input.readUTF(), input.readUTF());
        }
        data.homeLaws = HomeLaws.read(input);
        data.record = RecordTexts.read(input);
        data.further = OverlayData.read(input);
        return data;
    }

    /** Writes all of this. */
    void write(DataOutput output) throws IOException {
        output.writeInt(listings.size());
        for (var listing : listings) {
            output.writeUTF(listing.state());
            output.writeLong(Objects.requireNonNull(listing.since()).toEpochDay());
            output.writeBoolean(listing.verified());
        }
        output.writeInt(dates.size());
        for (var date : dates) {
            output.writeUTF(date.event());
            output.writeLong(date.on().toEpochDay());
            output.writeUTF(date.source());
        }
        output.writeInt(named.size());
        for (var signatory : named) {
            output.writeUTF(signatory.state());
        }
        var dated = states.values().stream().flatMap(List::stream).toList();
        output.writeInt(dated.size());
        for (var state : dated) {
            output.writeLong(state.since().toEpochDay());
            write(state.state(), output);
        }
        output.writeInt(names.size());
        for (var name : names.entrySet()) {
            output.writeUTF(name.getKey());
            output.writeUTF(name.getValue());
        }
        homeLaws.write(output);
        record.write(output);
        further.write(output);
    }

    private static void write(StateRecord state, DataOutput output) throws IOException {
        output.writeUTF(state.code());
        output.writeUTF(state.statehood().name());
        output.writeUTF(state.european().name());
        output.writeInt(state.contestedBy().size());
        for (var party : state.contestedBy()) {
            output.writeUTF(party);
        }
        output.writeBoolean(state.conflictingAlliance() != null);
        output.writeUTF(Objects.requireNonNullElse(state.conflictingAlliance(), ""));
        output.writeUTF(state.source());
    }

    private static StateRecord readState(DataInput input) throws IOException {
        var code = input.readUTF();
        var statehood = Statehood.valueOf(input.readUTF());
        var european = European.valueOf(input.readUTF());
        var contestedBy = new ArrayList<String>();
        for (var left = input.readInt(); left > 0; left--) {
            contestedBy.add(input.readUTF());
        }
        var conflicting = input.readBoolean();
        var conflict = input.readUTF();
        return new StateRecord(code, statehood, european, contestedBy, conflicting ? conflict : null, input.readUTF());
    }

    private void addState(DataFile.Row row) {
        var code = row.text("code");
        var european = row.optional("european");
        var conflict = row.optional("conflictingAlliance");
        states.computeIfAbsent(code, ignored -> new ArrayList<>())
                .add(new DatedState(
                        row.optional("since") == null ? LocalDate.MIN : row.date("since"),
                        new StateRecord(
                                code,
                                row.word("statehood", Statehood.YES, Statehood.values()),
                                european == null
                                        ? Geography.european(code)
                                        : row.word("european", European.NO, European.values()),
                                row.texts("contestedBy"),
                                conflict,
                                row.source())));
        names.put(code, row.text("name"));
    }

    /** The roster of Parties, each with the day from which it is one. */
    public List<Listing> listings() {
        return List.copyOf(listings);
    }

    /** The signatories without whose ratification the Treaty does not enter into force. */
    public List<NamedSignatory> named() {
        return List.copyOf(named);
    }

    /** What a state needs at home before it can notify its acceptance of a protocol: its law and its chambers. */
    public List<Object> homeLaw(String state) {
        return homeLaws.of(state);
    }

    /** The states of which it is known what they need at home, by code. */
    public List<String> homeLaws() {
        return homeLaws.states();
    }

    /** The texts of the record, on which scenarios draw by name. */
    public List<RecordedText> record() {
        return record.all();
    }

    /** What an overlay brings beside this, such as a time limit or the states of a region. */
    public List<Object> further() {
        return further.facts();
    }

    /** The days that rules refer to by name. */
    public List<TreatyDate> dates() {
        return List.copyOf(dates);
    }

    /** What holds of a state on a day, with a scenario's own word in place of the data where it gives one. */
    public StateRecord state(String code, LocalDate day, List<StateOverride> overrides) {
        var known = record(code, day);
        for (var override : overrides) {
            if (override.code().equals(code)) {
                return new StateRecord(
                        code,
                        Objects.requireNonNullElse(override.statehood(), known.statehood()),
                        Objects.requireNonNullElse(override.european(), known.european()),
                        Objects.requireNonNullElse(override.contestedBy(), known.contestedBy()),
                        override.conflictingAlliance() == null
                                ? known.conflictingAlliance()
                                : override.conflictingAlliance(),
                        "the scenario, line " + override.line());
            }
        }
        return known;
    }

    private StateRecord record(String code, LocalDate day) {
        StateRecord latest = null;
        for (var dated : states.getOrDefault(code, List.of())) {
            if (!dated.since().isAfter(day)) {
                latest = dated.state();
            }
        }
        return latest != null
                ? latest
                : new StateRecord(
                        code, Geography.statehood(code), Geography.european(code), List.of(), null, Geography.SOURCE);
    }

    /** The days after the given one on which what holds of a state changes. */
    public List<LocalDate> changes(String code, LocalDate after) {
        return states.getOrDefault(code, List.of()).stream()
                .map(DatedState::since)
                .filter(day -> day.isAfter(after))
                .toList();
    }

    /** A state's name in a sentence, such as {@code the United States}; another actor's own word. */
    public String name(String code) {
        var name = names.get(code);
        return name != null ? name : Geography.name(code);
    }
}
