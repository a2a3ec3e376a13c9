package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.Agreement.Status;
import org.articleten.model.Declares.Text;
import org.articleten.model.Guarantees.Layer;
import org.articleten.model.Guarantees.Offer;
import org.articleten.model.HomeStep.Count;
import org.articleten.model.HomeStep.House;
import org.articleten.model.HomeStep.Step;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Does;
import org.articleten.model.ModelAct.Handles;
import org.articleten.model.ModelAct.Instrument;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Positions;
import org.articleten.model.ModelAct.Question;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelAct.Vote;
import org.articleten.model.ModelScenario.Criteria;
import org.articleten.model.ModelScenario.Listed;
import org.articleten.model.ModelScenario.Membership;
import org.articleten.model.ModelScenario.Real;
import org.articleten.model.ModelScenario.Reference;
import org.jspecify.annotations.Nullable;

/** A scenario told act by act in a test. The applicants are XA and XB; what names nobody is about XA. */
final class Told {
    private final Membership membership;
    private final Map<String, Reference> states = new TreeMap<>();
    private final Map<String, Criteria> criteria = new TreeMap<>();
    private final List<ModelAct> acts = new ArrayList<>();
    private List<String> applicants = List.of("XA", "XB");
    private boolean houseRules;
    private List<String> record = List.of();
    private int remarks;
    private LocalDate today = LocalDate.of(2020, 1, 1);

    private Told(Membership membership) {
        this.membership = membership;
    }

    static Told among(String... parties) {
        return new Told(new Listed(List.of(parties)));
    }

    static Told amongTheReal(Map<String, LocalDate> since) {
        return new Told(new Real(new TreeMap<>(since)));
    }

    static Vote says(String actor, Voice voice) {
        return new Vote(actor, voice, null);
    }

    static Vote says(String actor, Voice voice, String on) {
        return new Vote(actor, voice, LocalDate.parse(on));
    }

    Told asked(String... codes) {
        applicants = List.of(codes);
        return this;
    }

    Told known(String state, Reference reference) {
        states.put(state, reference);
        return this;
    }

    Told found(String state, Criteria findings) {
        criteria.put(state, findings);
        return this;
    }

    Told on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    Told does(Deed deed, String... codes) {
        acts.add(new Does(today, deed, List.of(codes)));
        return this;
    }

    Told applies() {
        return does(Deed.APPLIES, "XA");
    }

    Told withdraws() {
        return does(Deed.WITHDRAWS, "XA");
    }

    Told deposits() {
        return does(Deed.DEPOSITS, "XA");
    }

    Told signedBy(String... actors) {
        return handles(Instrument.SIGNS, "XA", actors);
    }

    Told acceptedBy(String... actors) {
        return handles(Instrument.ACCEPTS, "XA", actors);
    }

    Told handles(Instrument instrument, String applicant, String... actors) {
        acts.add(new Handles(today, instrument, List.of(actors), List.of(applicant)));
        return this;
    }

    Told signedUnder(Terms terms, String... actors) {
        acts.add(new Handles(today, Instrument.SIGNS, List.of(actors), List.of("XA"), terms));
        return this;
    }

    Told fulfils(String... conditions) {
        acts.add(new Fulfils(today, List.of(conditions), List.of("XA")));
        return this;
    }

    Told promises(String by, String to) {
        acts.add(new Promises(today, List.of(by), List.of(to), List.of("XA")));
        return this;
    }

    Told protests(String... actors) {
        acts.add(new Protests(today, List.of(actors), List.of("XA")));
        return this;
    }

    Told declares(Text text, String... states) {
        acts.add(new Declares(today, /* repeals= */ false, text, List.of(states)));
        return this;
    }

    Told repeals(Text text, String... states) {
        acts.add(new Declares(today, /* repeals= */ true, text, List.of(states)));
        return this;
    }

    Told votes(String state, @Nullable House house, Count count) {
        acts.add(new HomeStep(today, state, Step.APPROVAL, house, count, false, List.of("XA")));
        return this;
    }

    Told decides(String state, @Nullable House house, boolean approved) {
        acts.add(new HomeStep(today, state, Step.APPROVAL, house, null, approved, List.of("XA")));
        return this;
    }

    Told assents(String state, boolean approved) {
        acts.add(new HomeStep(today, state, Step.ASSENT, null, null, approved, List.of("XA")));
        return this;
    }

    Told deals(Status status, List<String> between, Clause... clauses) {
        acts.add(Agreement.of(today, "pact", between, status, List.of(clauses)));
        return this;
    }

    /** The deal that most tests are about: one Party, with an outsider, pledges to oppose XA. */
    Told pledges(String party) {
        return deals(Status.SIGNED, List.of(party, "RU"), new Clause(Matter.OBJECT_TO, "XA"));
    }

    Told offered(Map<Layer, Offer> layers) {
        acts.add(new Guarantees(today, "XA", new TreeMap<>(layers), /* cited= */ false));
        return this;
    }

    Told underHouseRules() {
        houseRules = true;
        return this;
    }

    Told recorded(String... ids) {
        record = List.of(ids);
        return this;
    }

    /** The same with remarks that are nobody's business. */
    Told remarked(int which) {
        remarks = which;
        return this;
    }

    /** Signature and acceptance by every Party, and the deposit. */
    Told accedes(String applicant) {
        return handles(Instrument.SIGNS, applicant, ModelAct.ALL)
                .handles(Instrument.ACCEPTS, applicant, ModelAct.ALL)
                .does(Deed.DEPOSITS, applicant);
    }

    Told thinks(String actor, Position position) {
        acts.add(new Positions(today, Map.of(actor, position), List.of("XA")));
        return this;
    }

    Told put(Kind kind, Voice byDefault, Vote... votes) {
        return put(kind, null, byDefault, votes);
    }

    /** A question that gives nobody a vote but those named. */
    Told putWithoutDefault(Kind kind, Vote... votes) {
        return put(kind, null, null, votes);
    }

    Told silenceWithoutDefault(Kind kind, String until, Vote... votes) {
        return put(kind, LocalDate.parse(until), null, votes);
    }

    Told putUnderSilence(Kind kind, String until, Voice byDefault, Vote... votes) {
        return put(kind, LocalDate.parse(until), byDefault, votes);
    }

    private Told put(Kind kind, @Nullable LocalDate until, @Nullable Voice byDefault, Vote... votes) {
        acts.add(new Question(today, kind, List.of("XA"), until, byDefault, List.of(votes)));
        return this;
    }

    ModelScenario askedOn(String... days) {
        List<LocalDate> dates = List.of(days).stream().map(LocalDate::parse).toList();
        return new ModelScenario(membership, applicants, states, criteria, acts, dates, houseRules, record, remarks);
    }

    /** How things stand for XA at the end of the day. */
    ModelResult by(String day) {
        return of("XA", day);
    }

    ModelResult of(String applicant, String day) {
        return ReferenceModel.results(askedOn(day)).stream()
                .filter(result -> result.applicant().equals(applicant))
                .findFirst()
                .orElseThrow();
    }
}
