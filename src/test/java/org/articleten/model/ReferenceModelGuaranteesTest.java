package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.articleten.model.Guarantees.Layer;
import org.articleten.model.Guarantees.Offer;
import org.articleten.model.Guarantees.Status;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelGuarantees.Verdict;
import org.junit.jupiter.api.Test;

/** Guarantees outside membership: when they are asked for, and what is missing. */
class ReferenceModelGuaranteesTest {
    private static final Offer DESCRIBED = new Offer(Status.DESCRIBED, List.of("BE"), false);
    private static final Map<Layer, Offer> ALL = Map.of(
            Layer.ARMED_FORCES, DESCRIBED,
            Layer.COALITION_OF_THE_WILLING, DESCRIBED,
            Layer.UNITED_STATES, DESCRIBED);

    private static ModelGuarantees guarantees(Told told, String day) {
        return Objects.requireNonNull(told.by(day).guarantees());
    }

    private static Verdict verdict(Told told) {
        return guarantees(told, "2020-01-01").verdict();
    }

    @Test
    void without_any_nothing_is_said_of_them() {
        assertThat(among("BE").by("2020-01-01").guarantees()).isNull();
        assertThat(among("BE").offered(ALL).of("XB", "2020-01-01").guarantees()).isNull();
    }

    @Test
    void they_are_complete_when_all_three_layers_are_described() {
        assertThat(verdict(among("BE").offered(ALL))).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void a_layer_that_is_partial_or_left_out_makes_them_incomplete() {
        Offer partial = new Offer(Status.PARTIAL, List.of(), false);
        Map<Layer, Offer> almost = Map.of(
                Layer.ARMED_FORCES, DESCRIBED,
                Layer.COALITION_OF_THE_WILLING, partial,
                Layer.UNITED_STATES, DESCRIBED);
        assertThat(verdict(among("BE").offered(almost))).isEqualTo(Verdict.INCOMPLETE);

        Told told = among("BE").offered(Map.of(Layer.ARMED_FORCES, DESCRIBED));
        assertThat(verdict(told)).isEqualTo(Verdict.INCOMPLETE);
        assertThat(guarantees(told, "2020-01-01").layers()).containsEntry(Layer.UNITED_STATES, Offer.NONE);
    }

    @Test
    void later_ones_replace_them_whole() {
        assertThat(verdict(among("BE").offered(ALL).offered(Map.of(Layer.ARMED_FORCES, DESCRIBED))))
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void they_are_not_required_of_a_party_or_while_an_invitation_is_agreed() {
        Told told = among("BE", "DK").offered(ALL).put(Kind.INVITATION, Voice.CONSENT, says("DK", Voice.OBJECT));
        assertThat(verdict(told)).isEqualTo(Verdict.COMPLETE);
        assertThat(verdict(told.put(Kind.INVITATION, Voice.CONSENT))).isEqualTo(Verdict.NOT_REQUIRED);
        assertThat(verdict(told.put(Kind.NEVER_ADMIT, Voice.SILENT))).isEqualTo(Verdict.NOT_REQUIRED);
        assertThat(verdict(told.put(Kind.RESCIND_INVITATION, Voice.CONSENT))).isEqualTo(Verdict.COMPLETE);
        assertThat(verdict(told.accedes("XA"))).isEqualTo(Verdict.NOT_REQUIRED);
    }

    @Test
    void where_no_invitation_is_asked_for_it_depends_on_what_everybody_thinks() {
        Told told = among("BE").offered(ALL).thinks("BE", Position.SUPPORT);
        assertThat(guarantees(told, "2020-01-01").required()).isFalse();

        assertThat(guarantees(told.pledges("BE"), "2020-01-01").required()).isTrue();
    }

    @Test
    void they_are_required_while_a_silence_runs_and_not_when_it_has_passed() {
        Told told = among("BE")
                .offered(ALL)
                .thinks("BE", Position.SUPPORT)
                .putUnderSilence(Kind.INVITATION, "2020-01-09", Voice.CONSENT);

        assertThat(guarantees(told, "2020-01-08").required()).isTrue();
        assertThat(guarantees(told, "2020-01-09").required()).isFalse();
    }

    @Test
    void they_outlast_the_case_and_the_question_does_not() {
        Told told = among("BE")
                .thinks("BE", Position.SUPPORT)
                .offered(ALL)
                .put(Kind.INVITATION, Voice.OBJECT)
                .does(Deed.WITHDRAWS, "XA");

        assertThat(verdict(told)).isEqualTo(Verdict.NOT_REQUIRED);
    }
}
