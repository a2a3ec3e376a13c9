package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelAct.Kind;
import org.articleten.model.ModelAct.Voice;
import org.articleten.model.ModelResult.Amendment;
import org.articleten.model.ModelResult.Stage;
import org.articleten.model.Terms.Change;
import org.junit.jupiter.api.Test;

/** What a protocol says beside the accession, and who invites once it is in force. */
class ReferenceModelProtocolTest {
    private static final Terms FORCES = new Terms(List.of("forces"), List.of());

    private static Terms changing(String upon) {
        return new Terms(List.of(), List.of(new Change(6, upon, "One area more")));
    }

    @Test
    void an_open_condition_keeps_a_protocol_that_every_party_has_accepted_out_of_force() {
        Told told = among("BE").signedUnder(FORCES, "BE").acceptedBy("BE");
        ModelResult before = told.by("2020-01-01");
        assertThat(before.stage()).isEqualTo(Stage.RATIFYING);
        assertThat(before.pending()).isEmpty();
        assertThat(before.openConditions()).containsExactly("forces");

        ModelResult after = told.on("2020-01-02").fulfils("forces").by("2020-01-02");
        assertThat(after.stage()).isEqualTo(Stage.CLEARED);
        assertThat(after.openConditions()).isEmpty();
    }

    @Test
    void a_condition_fulfilled_in_an_earlier_case_stays_fulfilled() {
        ModelResult result = among("BE")
                .fulfils("forces")
                .withdraws()
                .applies()
                .signedUnder(FORCES, "BE")
                .acceptedBy("BE")
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void one_signature_is_enough_to_set_a_condition_but_not_an_outsiders() {
        Told told = among("BE", "DK").signedUnder(FORCES, "RU");
        assertThat(told.by("2020-01-01").openConditions()).isEmpty();

        told.signedUnder(FORCES, "BE").signedBy("DK");
        assertThat(told.by("2020-01-01").openConditions()).containsExactly("forces");
    }

    @Test
    void a_condition_set_when_the_protocol_is_in_force_adds_nothing() {
        ModelResult result = among("BE")
                .signedBy("BE")
                .acceptedBy("BE")
                .signedUnder(FORCES, "BE")
                .by("2020-01-01");

        assertThat(result.openConditions()).isEmpty();
        assertThat(result.stage()).isEqualTo(Stage.CLEARED);
    }

    @Test
    void what_was_signed_before_the_invitation_was_rescinded_asks_for_nothing_and_changes_nothing() {
        ModelResult result = among("BE", "DK")
                .put(Kind.INVITATION, Voice.CONSENT)
                .signedUnder(new Terms(List.of("forces"), changing("XA").changes()), "BE")
                .put(Kind.RESCIND_INVITATION, Voice.CONSENT)
                .accedes("XA")
                .by("2020-01-01");

        assertThat(result.stage()).isEqualTo(Stage.MEMBER);
        assertThat(result.amendments()).isEmpty();
    }

    @Test
    void the_treaty_is_changed_with_the_accession_named_whoevers_protocol_says_so() {
        Told told =
                among("BE").signedUnder(changing("XB"), "BE").acceptedBy("BE").deposits();
        assertThat(told.by("2020-01-01").amendments()).isEmpty();

        told.on("2020-02-01").accedes("XB");
        assertThat(told.of("XB", "2020-02-01").amendments())
                .extracting(Amendment::article, amendment -> amendment.since().toString(), Amendment::says)
                .containsExactly(tuple(6, "2020-02-01", "One area more"));
    }

    @Test
    void a_protocol_that_is_not_in_force_at_the_accession_changes_nothing_then_or_later() {
        ModelResult late = among("BE")
                .signedUnder(changing("XB"), "BE")
                .accedes("XB")
                .acceptedBy("all")
                .by("2020-01-01");
        assertThat(late.stage()).isEqualTo(Stage.CLEARED);
        assertThat(late.amendments()).isEmpty();

        ModelResult withdrawn = among("BE")
                .signedUnder(changing("XB"), "BE")
                .acceptedBy("BE")
                .withdraws()
                .accedes("XB")
                .by("2020-01-01");
        assertThat(withdrawn.amendments()).isEmpty();
    }

    @Test
    void the_day_of_the_last_signature_decides_who_invites() {
        Told told = among("BE").on("1981-12-09").signedBy("BE");
        assertThat(told.by("1981-12-09").inviter()).isNull();
        assertThat(told.on("1982-05-29").acceptedBy("BE").by("1982-05-30").inviter())
                .isEqualTo("US");
        assertThat(told.deposits().by("1982-05-30").inviter()).isEqualTo("US");

        ModelResult later =
                among("BE").on("1981-12-10").signedBy("BE").acceptedBy("BE").by("1981-12-10");
        assertThat(later.inviter()).isEqualTo("secretary-general");
    }

    @Test
    void nobody_invites_where_the_case_has_ended() {
        Told told = among("BE").accedes("XA").does(Deed.DENOUNCES, "XA");
        assertThat(told.by("2020-12-31").inviter()).isEqualTo("secretary-general");
        assertThat(told.by("2021-01-01").inviter()).isNull();

        assertThat(among("BE")
                        .signedBy("BE")
                        .acceptedBy("BE")
                        .withdraws()
                        .by("2020-01-01")
                        .inviter())
                .isNull();
    }

    @Test
    void remarks_change_nothing() {
        Told told = among("BE")
                .put(Kind.INVITATION, Voice.CONSENT, says("RU", Voice.OBJECT))
                .accedes("XA");
        ModelResult plain = told.by("2020-01-01");

        assertThat(told.remarked(5).by("2020-01-01")).isEqualTo(plain);
    }
}
