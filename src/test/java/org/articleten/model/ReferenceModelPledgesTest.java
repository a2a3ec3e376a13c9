package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.articleten.model.Agreement.Clause;
import org.articleten.model.Agreement.Matter;
import org.articleten.model.Agreement.Status;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Position;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Outcome;
import org.junit.jupiter.api.Test;

/** A pledge to oppose: what it says of a Party, where it votes for it, and what follows where it is not kept. */
class ReferenceModelPledgesTest {
    private static final Clause NEUTRALITY = new Clause(Matter.NEUTRALITY, "XA").onBehalfOf("nato");

    @Test
    void a_pledge_is_the_partys_position_until_it_declares_another() {
        Told told = among("BE", "DK").thinks("BE", Position.SUPPORT).pledges("BE");
        assertThat(told.by("2020-01-01").prospect().opposing()).containsExactly("BE");

        told.thinks("BE", Position.SUPPORT);
        assertThat(told.by("2020-01-01").prospect().supporting()).containsExactly("BE");
    }

    @Test
    void once_the_pledge_is_gone_the_declared_position_holds_again() {
        Told told = among("BE", "DK")
                .thinks("BE", Position.SUPPORT)
                .pledges("BE")
                .deals(Status.DRAFT, List.of("BE", "RU"), new Clause(Matter.OBJECT_TO, "XA"));

        assertThat(told.by("2020-01-01").prospect().supporting()).containsExactly("BE");
    }

    @Test
    void a_pledge_between_signature_and_acceptance_is_of_concern_for_good_faith() {
        Told told = among("BE", "DK").signedBy("all").pledges("BE");
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.GOOD_FAITH_CONCERN);

        assertThat(told.acceptedBy("BE").by("2020-01-01").flags()).isEmpty();
    }

    @Test
    void who_pledged_objects_where_the_question_gives_it_no_vote() {
        ModelResult result = among("BE", "DK")
                .pledges("BE")
                .putWithoutDefault(Kind.INVITATION, says("DK", Voice.CONSENT))
                .by("2020-01-01");

        assertThat(result.outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(result.blockers()).containsExactly("BE");
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void it_objects_only_to_an_invitation_and_only_after_the_pledge() {
        assertThat(among("BE")
                        .pledges("BE")
                        .putWithoutDefault(Kind.NEVER_ADMIT)
                        .by("2020-01-01")
                        .undecided())
                .containsExactly("BE");
        assertThat(among("BE")
                        .putWithoutDefault(Kind.INVITATION)
                        .pledges("BE")
                        .by("2020-01-01")
                        .undecided())
                .containsExactly("BE");
    }

    @Test
    void the_guarantors_of_neutrality_pledge_to_oppose_though_they_speak_for_nato_or_take_no_part() {
        ModelResult result = among("BE", "DK")
                .deals(Status.SIGNED, List.of("XA", "RU"), NEUTRALITY.guaranteedBy(List.of("BE", "RU")))
                .putWithoutDefault(Kind.INVITATION, says("DK", Voice.CONSENT))
                .by("2020-01-01");

        assertThat(result.blockers()).containsExactly("BE");
        assertThat(result.disregarded()).isEmpty();
    }

    @Test
    void an_objection_by_pledge_stays_under_silence_though_the_pledge_ends_and_goes_with_the_party() {
        Told told = among("BE", "DK")
                .does(Deed.DENOUNCES, "BE")
                .on("2020-12-30")
                .pledges("BE")
                .silenceWithoutDefault(Kind.INVITATION, "2021-01-02")
                .deals(Status.DRAFT, List.of("BE"), new Clause(Matter.OBJECT_TO, "XA"));
        assertThat(told.by("2020-12-31").outcome()).isEqualTo(Outcome.NO_CONSENSUS);

        assertThat(told.by("2021-01-01").outcome()).isEqualTo(Outcome.PENDING);
        assertThat(told.by("2021-01-02").outcome()).isEqualTo(Outcome.INVITED);
    }

    @Test
    void a_vote_by_name_or_by_default_stands_against_the_pledge_and_is_not_in_keeping_with_it() {
        for (Voice voice : List.of(Voice.CONSENT, Voice.RESERVE)) {
            ModelResult result =
                    among("BE").pledges("BE").put(Kind.INVITATION, voice).by("2020-01-01");

            assertThat(result.outcome()).isEqualTo(Outcome.INVITED);
            assertThat(result.flags()).containsExactly(Flag.PLEDGE_NOT_KEPT);
        }
    }

    @Test
    void a_vote_that_does_not_agree_keeps_the_pledge() {
        for (Voice voice : List.of(Voice.OBJECT, Voice.CONDITIONAL, Voice.SILENT, Voice.UNDECIDED, Voice.ABSTAIN)) {
            assertThat(among("BE")
                            .underHouseRules()
                            .pledges("BE")
                            .put(Kind.INVITATION, voice)
                            .by("2020-01-01")
                            .flags())
                    .containsExactly(Flag.HOUSE_RULES);
        }
    }

    @Test
    void under_silence_it_is_not_kept_from_the_day_of_the_vote_or_when_the_deadline_passes() {
        Told dated = among("BE", "DK")
                .pledges("BE")
                .silenceWithoutDefault(Kind.INVITATION, "2020-01-09", says("BE", Voice.CONSENT, "2020-01-03"));
        assertThat(dated.by("2020-01-02").flags()).isEmpty();
        assertThat(dated.by("2020-01-03").flags()).containsExactly(Flag.PLEDGE_NOT_KEPT);

        Told silent = among("BE", "DK").pledges("BE").putUnderSilence(Kind.INVITATION, "2020-01-09", Voice.SILENT);
        assertThat(silent.by("2020-01-08").flags()).isEmpty();
        assertThat(silent.by("2020-01-09").flags()).containsExactly(Flag.PLEDGE_NOT_KEPT);
    }

    @Test
    void it_is_judged_by_the_pledge_at_the_moment_of_the_question() {
        assertThat(among("BE")
                        .putUnderSilence(Kind.INVITATION, "2020-01-09", Voice.SILENT)
                        .pledges("BE")
                        .by("2020-01-09")
                        .flags())
                .isEmpty();
    }

    @Test
    void a_case_begun_by_an_invitation_knows_that_it_was_agreed_against_a_pledge() {
        Told told = among("BE").withdraws().pledges("BE").put(Kind.INVITATION, Voice.CONSENT);
        assertThat(told.by("2020-01-01").outcome()).isEqualTo(Outcome.INVITED);
        assertThat(told.by("2020-01-01").flags()).containsExactly(Flag.PLEDGE_NOT_KEPT);

        assertThat(told.withdraws().by("2020-01-01").flags()).isEmpty();
    }

    @Test
    void a_question_on_a_party_breaks_no_pledge() {
        assertThat(among("BE", "XA")
                        .pledges("BE")
                        .put(Kind.INVITATION, Voice.CONSENT)
                        .by("2020-01-01")
                        .flags())
                .isEmpty();
    }

    @Test
    void an_objection_by_pledge_against_a_promise_is_wrongful() {
        assertThat(among("BE")
                        .promises("BE", "XA")
                        .pledges("BE")
                        .putWithoutDefault(Kind.INVITATION)
                        .by("2020-01-01")
                        .flags())
                .containsExactly(Flag.INTERNATIONALLY_WRONGFUL_OBJECTION);
    }
}
