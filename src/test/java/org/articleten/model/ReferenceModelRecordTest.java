package org.articleten.model;

import static org.articleten.model.Told.among;
import static org.articleten.model.Told.amongTheReal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.articleten.model.Declares.Text;
import org.articleten.model.ModelAct.Deed;
import org.articleten.model.ModelResult.Commitment;
import org.articleten.model.ModelResult.Stage;
import org.junit.jupiter.api.Test;

/** The texts that NATO has adopted, beside what happens in a scenario. */
class ReferenceModelRecordTest {

    @Test
    void a_text_of_the_record_is_adopted_on_its_day_and_not_before() {
        Told told = among("BE")
                .asked("UA")
                .recorded("bucharest-2008")
                .on("2008-01-01")
                .does(Deed.WITHDRAWS, "UA");

        assertThat(told.of("UA", "2008-04-02").commitments()).isEmpty();
        assertThat(told.of("UA", "2008-04-03").commitments())
                .contains(new Commitment(Text.WILL_BECOME_MEMBER, "UA", LocalDate.of(2008, 4, 3), true));
    }

    @Test
    void it_comes_before_what_the_scenario_itself_does_on_that_day() {
        Told told = among("BE")
                .asked("UA")
                .recorded("bucharest-2008")
                .on("2008-04-03")
                .repeals(Text.WILL_BECOME_MEMBER, "UA");

        assertThat(told.of("UA", "2008-04-03").stage()).isEqualTo(Stage.NONE);
    }

    @Test
    void a_text_of_the_record_is_not_the_first_act() {
        Map<String, LocalDate> since = Map.of("BE", LocalDate.of(1949, 8, 24), "HR", LocalDate.of(2009, 4, 1));
        Told told = amongTheReal(since)
                .asked("HR")
                .recorded("bucharest-2008")
                .on("2009-04-01")
                .does(Deed.APPLIES, "HR");

        assertThat(told.of("HR", "2009-04-01").stage()).isEqualTo(Stage.MEMBER);
    }

    @Test
    void every_name_of_the_record_has_texts_of_its_own() {
        assertThat(RecordedTexts.ids())
                .containsExactlyInAnyOrder(
                        "bucharest-2008", "madrid-2022", "vilnius-2023", "washington-2024", "the-hague-2025");
    }
}
