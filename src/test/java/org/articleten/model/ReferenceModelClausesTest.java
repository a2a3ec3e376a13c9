package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.Agreement.Status;
import org.articleten.model.Declares.Text;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelRuling.Ruling;
import org.articleten.model.ModelRuling.Track;
import org.junit.jupiter.api.Test;

/** What becomes of the clauses of an agreement, line by line of the table. */
class ReferenceModelClausesTest {

    private static Clause clause(Matter matter) {
        return new Clause(matter, "XA");
    }

    private static ModelRuling only(Told told) {
        List<ModelRuling> clauses = told.by("2020-01-01").clauses();
        assertThat(clauses).hasSize(1);
        return clauses.get(0);
    }

    private static Ruling signed(List<String> between, Clause clause) {
        return only(among("BE", "DK").deals(Status.SIGNED, between, clause)).ruling();
    }

    @Test
    void of_a_draft_nothing_follows_whatever_it_says() {
        for (Matter matter : Matter.values()) {
            ModelRuling ruling = only(among("BE").deals(Status.DRAFT, List.of("BE"), clause(matter)));

            assertThat(ruling.ruling()).isEqualTo(Ruling.NOT_IN_FORCE);
            assertThat(ruling.flags()).isEmpty();
        }
    }

    @Test
    void a_veto_of_outsiders_has_no_effect_even_on_behalf_of_nato_and_conflicts_where_a_party_signs_it() {
        Clause veto = clause(Matter.THIRD_PARTY_VETO).onBehalfOf("nato");
        ModelRuling withParty = only(among("BE").deals(Status.SIGNED, List.of("RU", "BE"), veto));
        ModelRuling without = only(among("BE").deals(Status.SIGNED, List.of("RU", "XA"), veto));

        assertThat(List.of(withParty.ruling(), without.ruling())).containsOnly(Ruling.NO_EFFECT);
        assertThat(withParty.flags()).containsExactly(Flag.ARTICLE_8_CONFLICT);
        assertThat(without.flags()).isEmpty();
        assertThat(among("BE")
                        .deals(Status.SIGNED, List.of("RU", "BE"), veto)
                        .by("2020-01-01")
                        .flags())
                .isEmpty();
    }

    @Test
    void an_ally_that_takes_part_speaks_for_itself_and_nobody_else_does_for_it() {
        Clause objectTo = clause(Matter.OBJECT_TO);

        assertThat(signed(List.of("BE", "RU"), objectTo)).isEqualTo(Ruling.ALLY_POSITION);
        assertThat(signed(List.of("BE", "DK"), objectTo.onBehalfOf("DK"))).isEqualTo(Ruling.ALLY_POSITION);
        assertThat(signed(List.of("BE", "RU"), objectTo.onBehalfOf("DK"))).isEqualTo(Ruling.NO_EFFECT);
        assertThat(signed(List.of("BE", "RU"), objectTo.onBehalfOf("RU"))).isEqualTo(Ruling.NO_EFFECT);
        assertThat(signed(List.of("XA", "RU"), clause(Matter.NEVER_ADMIT))).isEqualTo(Ruling.NO_EFFECT);
    }

    @Test
    void the_pledge_of_an_ally_that_has_left_has_no_effect_any_more() {
        Told told = among("BE", "DK").does(Deed.DENOUNCES, "BE").pledges("BE");

        assertThat(told.by("2020-12-31").clauses().get(0).ruling()).isEqualTo(Ruling.ALLY_POSITION);
        assertThat(told.by("2021-01-01").clauses().get(0).ruling()).isEqualTo(Ruling.NO_EFFECT);
    }

    @Test
    void what_is_said_for_nato_is_void_until_the_council_says_it_and_again_once_it_says_otherwise() {
        Clause forNato = clause(Matter.NEVER_ADMIT).onBehalfOf("nato");
        Told told = among("BE", "DK").deals(Status.IN_FORCE, List.of("BE", "DK"), forNato);
        assertThat(only(told).ruling()).isEqualTo(Ruling.VOID_AS_TO_NATO);
        assertThat(only(told.declares(Text.NEVER_ADMIT, "XB")).ruling()).isEqualTo(Ruling.VOID_AS_TO_NATO);
        assertThat(only(told.declares(Text.NEVER_ADMIT, "XA")).ruling()).isEqualTo(Ruling.RECORDED);
        assertThat(only(told.repeals(Text.NEVER_ADMIT, "XA")).ruling()).isEqualTo(Ruling.VOID_AS_TO_NATO);
    }

    @Test
    void membership_of_the_european_union_is_for_the_union_unless_it_is_said_for_nato() {
        Clause union = clause(Matter.EU_MEMBERSHIP);
        ModelRuling itself = only(among("BE").deals(Status.SIGNED, List.of("XA", "EU"), union));
        ModelRuling forNato = only(among("BE").deals(Status.SIGNED, List.of("BE"), union.onBehalfOf("nato")));

        assertThat(itself.ruling()).isEqualTo(Ruling.SEPARATE_TRACK);
        assertThat(forNato.ruling()).isEqualTo(Ruling.VOID_AS_TO_NATO);
        assertThat(List.of(itself.track(), forNato.track())).containsOnly(Track.EU);
    }

    @Test
    void what_is_the_states_own_choice_needs_the_state() {
        for (Matter matter : Matter.values()) {
            if (matter.isTheStatesOwn()) {
                ModelRuling ruling = only(among("BE").deals(Status.SIGNED, List.of("BE", "RU"), clause(matter)));

                assertThat(ruling.ruling()).isEqualTo(Ruling.NEEDS_APPLICANT);
                assertThat(ruling.flags()).containsExactly(Flag.SOVEREIGNTY_CONCERN);
                assertThat(ruling.track()).isEqualTo(Track.PARTICIPANTS);
            }
        }
    }

    @Test
    void a_state_that_takes_part_binds_itself_and_a_cap_on_its_forces_leaves_membership_untouched() {
        List<String> between = List.of("XA", "RU");

        assertThat(signed(between, clause(Matter.NEUTRALITY))).isEqualTo(Ruling.BINDS_APPLICANT);
        assertThat(signed(between, clause(Matter.RENOUNCE_MEMBERSHIP))).isEqualTo(Ruling.BINDS_APPLICANT);
        assertThat(signed(between, clause(Matter.CAP_FORCES))).isEqualTo(Ruling.COMPATIBLE);
        assertThat(signed(between, clause(Matter.NO_FOREIGN_TROOPS))).isEqualTo(Ruling.COMPATIBLE);
        assertThat(signed(between, clause(Matter.CEDE_TERRITORY))).isEqualTo(Ruling.RECORDED);
        assertThat(signed(List.of("BE"), clause(Matter.GUARANTEE))).isEqualTo(Ruling.RECORDED);
    }

    @Test
    void the_latest_act_with_an_id_stands_whole() {
        Told told = among("BE")
                .deals(Status.SIGNED, List.of("BE"), clause(Matter.OTHER), clause(Matter.OBJECT_TO))
                .deals(Status.SIGNED, List.of("BE"), clause(Matter.GUARANTEE));

        assertThat(told.by("2020-01-01").clauses())
                .extracting(ModelRuling::agreement, ModelRuling::clause, ModelRuling::ruling)
                .containsExactly(tuple("pact", "1", Ruling.RECORDED));
    }

    @Test
    void a_clause_that_names_no_state_is_about_the_only_applicant() {
        Told told = among("BE").asked("XA").deals(Status.SIGNED, List.of("BE"), new Clause(Matter.CAP_FORCES, null));

        assertThat(only(told).ruling()).isEqualTo(Ruling.NEEDS_APPLICANT);
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.SOVEREIGNTY_CONCERN);
    }

    @Test
    void the_concern_outlasts_the_clause_for_the_rest_of_the_case_and_not_beyond() {
        Told told = among("BE")
                .deals(Status.SIGNED, List.of("BE", "RU"), clause(Matter.NEUTRALITY))
                .withdraws();
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.SOVEREIGNTY_CONCERN);
        assertThat(told.of("XB", "2020-01-01").flags()).isEmpty();

        told.deals(Status.DRAFT, List.of("BE", "RU"), clause(Matter.NEUTRALITY));
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.SOVEREIGNTY_CONCERN);
        assertThat(told.applies().by("2020-01-01").flags()).isEmpty();
    }
}
