package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.assertj.core.api.Assertions.assertThat;

import org.articleten.model.HomeStep.Count;
import org.articleten.model.HomeStep.House;
import org.articleten.model.ModelResult.Approval;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Stage;
import org.junit.jupiter.api.Test;

/** What is decided at home, and what an acceptance makes of it. */
class ReferenceModelHomeTest {
    private static Approval vote(String state, Count count) {
        return among(state)
                .votes(state, null, count)
                .by("2020-01-01")
                .domestic()
                .get(state);
    }

    private static Count of(int votesFor, int against) {
        return new Count(votesFor, against, null, null, null);
    }

    private static Count ofPresent(int votesFor, int present) {
        return new Count(votesFor, null, null, present, null);
    }

    @Test
    void two_thirds_of_the_senators_present_are_needed_in_the_united_states() {
        assertThat(vote("US", of(60, 40))).isEqualTo(Approval.REJECTED);
        assertThat(vote("US", of(64, 32))).isEqualTo(Approval.APPROVED);
        assertThat(vote("US", ofPresent(66, 100))).isEqualTo(Approval.REJECTED);
        assertThat(vote("US", ofPresent(67, 100))).isEqualTo(Approval.APPROVED);
    }

    @Test
    void without_a_quorum_nothing_is_carried() {
        assertThat(vote("US", of(50, 0))).isEqualTo(Approval.REJECTED);
        assertThat(vote("US", of(51, 0))).isEqualTo(Approval.APPROVED);
    }

    @Test
    void more_than_half_of_all_members_are_needed_in_slovakia() {
        assertThat(vote("SK", of(75, 0))).isEqualTo(Approval.REJECTED);
        assertThat(vote("SK", of(76, 70))).isEqualTo(Approval.APPROVED);
        assertThat(vote("SK", new Count(75, 0, null, null, 149))).isEqualTo(Approval.APPROVED);
    }

    @Test
    void an_abstention_counts_among_those_present_but_not_among_the_votes_cast() {
        assertThat(vote("HU", new Count(90, 80, 10, null, null))).isEqualTo(Approval.REJECTED);
        assertThat(vote("FI", new Count(90, 80, 10, null, null))).isEqualTo(Approval.APPROVED);
    }

    @Test
    void a_least_number_for_is_asked_beside_the_majority() {
        assertThat(vote("GR", of(74, 60))).isEqualTo(Approval.REJECTED);
        assertThat(vote("GR", of(75, 60))).isEqualTo(Approval.APPROVED);
    }

    @Test
    void a_state_without_a_law_has_one_chamber_and_no_quorum() {
        assertThat(vote("XC", of(1, 0))).isEqualTo(Approval.APPROVED);
        assertThat(among("XC").decides("XC", House.UPPER, true).by("2020-01-01").domestic())
                .isEmpty();
    }

    @Test
    void two_chambers_that_must_agree_are_open_until_both_have() {
        Told told = among("CZ").decides("CZ", House.LOWER, true);
        assertThat(told.by("2020-01-01").domestic()).containsEntry("CZ", Approval.OPEN);

        assertThat(told.decides("CZ", House.UPPER, true).by("2020-01-01").domestic())
                .containsEntry("CZ", Approval.APPROVED);
    }

    @Test
    void the_belgian_senate_is_asked_where_anything_was_decided_in_its_days() {
        Told early = among("BE").on("2013-12-31").decides("BE", House.LOWER, true);
        assertThat(early.by("2014-01-01").domestic()).containsEntry("BE", Approval.OPEN);

        Told later = among("BE").on("2014-01-01").decides("BE", House.UPPER, false);
        assertThat(later.by("2014-01-01").domestic()).isEmpty();
        assertThat(later.decides("BE", House.LOWER, true).by("2014-01-01").domestic())
                .containsEntry("BE", Approval.APPROVED);
    }

    @Test
    void where_parliament_can_only_object_anything_but_an_objection_is_an_approval() {
        assertThat(among("GB")
                        .decides("GB", House.UPPER, false)
                        .by("2020-01-01")
                        .domestic())
                .containsEntry("GB", Approval.APPROVED);
        assertThat(among("GB")
                        .decides("GB", House.LOWER, false)
                        .by("2020-01-01")
                        .domestic())
                .containsEntry("GB", Approval.REJECTED);
    }

    @Test
    void where_no_parliament_is_asked_a_chambers_vote_is_none() {
        assertThat(among("CA").votes("CA", null, of(1, 2)).by("2020-01-01").domestic())
                .isEmpty();
        assertThat(among("CA").decides("CA", null, true).by("2020-01-01").domestic())
                .containsEntry("CA", Approval.APPROVED);
    }

    @Test
    void parliament_as_a_whole_overrides_a_chambers_earlier_refusal_but_no_later_one_and_no_assent_refused() {
        Told told = among("DK").decides("DK", House.LOWER, false).decides("DK", null, true);
        assertThat(told.by("2020-01-01").domestic()).containsEntry("DK", Approval.APPROVED);

        told.on("2020-01-02").decides("DK", House.LOWER, false);
        assertThat(told.by("2020-01-02").domestic()).containsEntry("DK", Approval.REJECTED);

        assertThat(among("DK")
                        .assents("DK", false)
                        .decides("DK", null, true)
                        .by("2020-01-01")
                        .domestic())
                .containsEntry("DK", Approval.REJECTED);
    }

    @Test
    void an_acceptance_in_spite_of_a_refusal_counts_and_is_remarked() {
        ModelResult result = among("BE")
                .signedBy("BE")
                .decides("BE", House.LOWER, false)
                .acceptedBy("BE")
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.CLEARED);
        assertThat(result.flags()).containsExactly(Flag.ACCEPTED_WITHOUT_APPROVAL);
    }

    @Test
    void a_refusal_after_the_acceptance_or_an_acceptance_that_does_not_count_is_not_remarked() {
        assertThat(among("BE", "DK")
                        .signedBy("all")
                        .acceptedBy("BE")
                        .decides("BE", null, false)
                        .acceptedBy("BE")
                        .by("2020-01-01")
                        .flags())
                .isEmpty();
        assertThat(among("BE")
                        .decides("BE", null, false)
                        .acceptedBy("BE")
                        .by("2020-01-01")
                        .flags())
                .containsExactly(Flag.PREMATURE_ACCEPTANCE);
    }

    @Test
    void decisions_belong_to_their_case_and_show_for_parties_only() {
        Told told = among("BE").decides("BE", null, true).decides("RU", null, false);
        assertThat(told.by("2020-01-01").domestic()).containsOnlyKeys("BE");

        assertThat(told.withdraws().by("2020-01-01").domestic()).isEmpty();
    }
}
