package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Answer;
import org.articleten.model.ModelResult.Flag;
import org.articleten.model.ModelResult.Outcome;
import org.articleten.model.ModelResult.Stage;
import org.junit.jupiter.api.Test;

/** What time alone does: accessions, years that end, silences, and the order within a day. */
class ReferenceModelTimeTest {
    private static final Map<String, LocalDate> ROSTER =
            Map.of("BE", LocalDate.of(1949, 8, 24), "FI", LocalDate.of(2023, 4, 4), "SE", LocalDate.of(2024, 3, 7));

    private static Told silence(Voice byDefault, ModelAct.Vote... votes) {
        return among("BE", "DK").on("2020-01-01").putUnderSilence(Kind.INVITATION, "2020-01-10", byDefault, votes);
    }

    @Test
    void a_real_party_counts_from_the_day_of_its_accession() {
        Told told = Told.amongTheReal(ROSTER).on("2023-04-04").put(Kind.INVITATION, Voice.SILENT);

        assertThat(told.by("2023-04-03").electorate()).isEqualTo(1);
        assertThat(told.by("2023-04-04").undecided()).containsExactly("BE", "FI");
    }

    @Test
    void an_applicant_joins_by_the_scenarios_own_acts_unless_it_was_a_party_before() {
        Told told = Told.amongTheReal(ROSTER).asked("FI", "SE").on("2023-04-04").does(Deed.APPLIES, "SE");

        assertThat(told.of("FI", "2024-04-01").memberSince()).isEqualTo("2023-04-04");
        assertThat(told.of("SE", "2024-04-01").stage()).isEqualTo(Stage.ASPIRANT);
    }

    @Test
    void a_denunciation_before_20_years_have_passed_has_no_effect() {
        Told told = among("BE", "DK").on("1969-08-23").does(Deed.DENOUNCES, "DK");

        assertThat(told.by("1970-12-31").electorate()).isEqualTo(2);
        assertThat(told.by("1970-12-31").flags()).containsExactly(Flag.PREMATURE_DENUNCIATION);
        assertThat(told.of("XB", "1969-08-23").flags()).containsExactly(Flag.PREMATURE_DENUNCIATION);
        assertThat(among("BE", "DK")
                        .on("1969-08-24")
                        .does(Deed.DENOUNCES, "DK")
                        .by("1970-08-24")
                        .electorate())
                .isEqualTo(1);
    }

    @Test
    void retracting_within_the_year_undoes_the_notice_but_not_on_its_last_day() {
        Told told = among("BE", "DK").on("2020-01-01").does(Deed.DENOUNCES, "DK");
        assertThat(told.on("2021-01-01")
                        .does(Deed.RETRACTS, "DK")
                        .by("2021-01-01")
                        .electorate())
                .isEqualTo(1);

        assertThat(told.on("2020-12-31")
                        .does(Deed.RETRACTS, "DK")
                        .by("2021-01-01")
                        .electorate())
                .isEqualTo(2);
    }

    @Test
    void a_second_denunciation_while_a_notice_runs_has_no_effect() {
        assertThat(among("BE", "DK")
                        .does(Deed.DENOUNCES, "DK")
                        .on("2020-06-01")
                        .does(Deed.DENOUNCES, "DK")
                        .by("2021-01-01")
                        .electorate())
                .isEqualTo(1);
    }

    @Test
    void everyone_whose_year_ends_leaves_at_once_so_that_nothing_is_signed_in_between() {
        assertThat(among("BE", "DK")
                        .does(Deed.DENOUNCES, "DK", "BE")
                        .signedBy("BE")
                        .by("2021-01-01")
                        .stage())
                .isEqualTo(Stage.NONE);
    }

    @Test
    void silence_is_pending_before_its_deadline_and_agreed_on_it() {
        ModelResult.Decision running = silence(Voice.SILENT, says("BE", Voice.CONSENT))
                .by("2020-01-09")
                .decision();
        assertThat(running.answer()).isEqualTo(Answer.PENDING);
        assertThat(running.consenting()).containsExactly("BE");
        assertThat(running.undecided()).containsExactly("DK");

        ModelResult.Decision ended = silence(Voice.SILENT).by("2020-01-10").decision();
        assertThat(ended.answer()).isEqualTo(Answer.AGREED);
        assertThat(ended.consenting()).containsExactly("BE", "DK");
    }

    @Test
    void silence_is_not_agreed_from_the_day_of_an_objection_and_the_silent_have_agreed_at_the_deadline() {
        Told told = silence(Voice.SILENT, says("BE", Voice.OBJECT, "2020-01-05"));

        assertThat(told.by("2020-01-04").outcome()).isEqualTo(Outcome.PENDING);
        assertThat(told.by("2020-01-05").outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(told.by("2020-01-05").decision().undecided()).containsExactly("DK");
        assertThat(told.by("2020-01-10").blockers()).containsExactly("BE");
        assertThat(told.by("2020-01-10").decision().consenting()).containsExactly("DK");
        assertThat(told.by("2020-01-10").decision().undecided()).isEmpty();
    }

    @Test
    void an_objection_on_the_day_of_the_deadline_counts_and_one_after_it_is_late() {
        assertThat(silence(Voice.SILENT, says("BE", Voice.OBJECT, "2020-01-10"))
                        .by("2020-01-10")
                        .outcome())
                .isEqualTo(Outcome.NO_CONSENSUS);

        Told late = silence(Voice.SILENT, says("BE", Voice.CONDITIONAL, "2020-01-11"));
        assertThat(late.by("2020-01-10").flags()).isEmpty();
        assertThat(late.by("2020-01-11").flags()).containsExactly(Flag.LATE_OBJECTION);
        assertThat(late.by("2020-01-11").stage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void an_objector_that_has_left_by_the_deadline_no_longer_counts() {
        Told told = among("BE", "DK")
                .does(Deed.DENOUNCES, "BE")
                .on("2020-12-31")
                .putUnderSilence(Kind.INVITATION, "2021-01-01", Voice.SILENT, says("BE", Voice.OBJECT));

        assertThat(told.by("2020-12-31").outcome()).isEqualTo(Outcome.NO_CONSENSUS);
        assertThat(told.by("2021-01-01").stage()).isEqualTo(Stage.INVITED);
        assertThat(told.by("2021-01-01").disregarded()).containsExactly("BE");
    }

    @Test
    void what_a_state_says_on_the_day_on_which_it_is_no_party_any_more_is_no_objection_not_even_a_late_one() {
        for (String until : List.of("2020-01-05", "2021-01-05")) {
            ModelResult result = among("BE", "DK")
                    .does(Deed.DENOUNCES, "DK")
                    .promises("DK", "XA")
                    .putUnderSilence(Kind.INVITATION, until, Voice.SILENT, says("DK", Voice.OBJECT, "2021-01-01"))
                    .by("2021-01-01");

            assertThat(result.flags()).isEmpty();
        }
    }

    @Test
    void deadlines_come_before_the_acts_of_the_day() {
        Told told = silence(Voice.SILENT).on("2020-01-10").put(Kind.RESCIND_INVITATION, Voice.CONSENT);

        assertThat(told.by("2020-01-10").stage()).isEqualTo(Stage.ASPIRANT);
    }

    @Test
    void deadlines_of_one_day_come_in_the_order_in_which_the_questions_were_put() {
        Told inviting = silence(Voice.SILENT).putUnderSilence(Kind.RESCIND_INVITATION, "2020-01-10", Voice.SILENT);
        Told rescinding = among("BE")
                .on("2020-01-01")
                .putUnderSilence(Kind.RESCIND_INVITATION, "2020-01-10", Voice.SILENT)
                .putUnderSilence(Kind.INVITATION, "2020-01-10", Voice.SILENT);

        assertThat(inviting.by("2020-01-10").stage()).isEqualTo(Stage.ASPIRANT);
        assertThat(rescinding.by("2020-01-10").stage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void a_silence_that_ends_on_its_own_day_is_answered_at_once() {
        ModelResult result = among("BE")
                .on("2020-01-01")
                .putUnderSilence(Kind.INVITATION, "2020-01-01", Voice.SILENT)
                .put(Kind.RESCIND_INVITATION, Voice.CONSENT)
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.ASPIRANT);
    }

    @Test
    void each_act_of_a_day_has_all_its_consequences_before_the_next() {
        ModelResult result = among("BE")
                .accedes("XB")
                .put(Kind.INVITATION, Voice.CONSENT, says("XB", Voice.OBJECT))
                .by("2020-01-01");

        assertThat(result.blockers()).containsExactly("XB");
        assertThat(result.decision().electorate()).isEqualTo(2);
    }

    @Test
    void acts_in_shuffled_file_order_are_played_by_date() {
        ModelResult result = among("BE")
                .on("2020-01-03")
                .deposits()
                .on("2020-01-02")
                .acceptedBy("BE")
                .on("2020-01-01")
                .signedBy("BE")
                .by("2020-01-03");

        assertThat(result.stage()).isEqualTo(Stage.MEMBER);
        assertThat(result.flags()).isEmpty();
    }
}
