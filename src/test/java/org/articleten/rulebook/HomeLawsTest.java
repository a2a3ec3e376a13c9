package org.articleten.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.articleten.facts.Basis;
import org.articleten.facts.Chamber;
import org.articleten.facts.ChamberRole;
import org.articleten.facts.HomeLaw;
import org.articleten.facts.HomeMode;
import org.articleten.facts.Listing;
import org.articleten.facts.Share;
import org.articleten.problem.ProblemsFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is known of the steps at home: every Ally has its law, and the few that differ from the rest are right. */
class HomeLawsTest {
    private static ReferenceData data;

    @BeforeAll
    static void read() throws ProblemsFound {
        data = RuleBook.load(Path.of("rules", "nato"), List.of()).referenceData();
    }

    @Test
    void everyPartyHasItsLawAndNobodyElse() {
        assertThat(data.homeLaws())
                .hasSize(32)
                .containsExactlyInAnyOrderElementsOf(
                        data.listings().stream().map(Listing::state).toList());
    }

    @Test
    void modeAndChambersAgree() {
        for (var state : data.homeLaws()) {
            var roles = chambers(state).stream()
                    .filter(chamber -> chamber.lastDay().getYear() == 9999)
                    .map(Chamber::role)
                    .toList();
            assertThat(roles).as(state).isEqualTo(expected(law(state).mode()));
            assertThat(law(state).source()).as(state).containsPattern("confidence (high|medium|low)$");
        }
    }

    @Test
    void slovakiaAloneAmongTheDecidingChambersCountsAllMembers() {
        assertThat(data.homeLaws())
                .filteredOn(state -> chambers(state).stream()
                        .anyMatch(chamber ->
                                chamber.basis() == Basis.ALL_MEMBERS && chamber.role() == ChamberRole.MUST_AGREE))
                .containsExactly("SK");
        assertThat(chambers("SK").get(0).members()).isEqualTo(150);
    }

    @Test
    void theUnitedStatesAloneNeedTwoThirds() {
        assertThat(data.homeLaws())
                .filteredOn(state -> chambers(state).stream().anyMatch(chamber -> chamber.share() == Share.TWO_THIRDS))
                .containsExactly("US");
        assertThat(chambers("US").get(0).basis()).isEqualTo(Basis.PRESENT);
        assertThat(chambers("US").get(0).quorum()).isEqualTo(51);
    }

    @Test
    void aStateThatIsNotAmongThemIsAssumedToHaveOneChamber() {
        assertThat(data.homeLaw("ZZ")).hasSize(2);
        assertThat(law("ZZ").source()).contains("assumption");
    }

    private static List<ChamberRole> expected(HomeMode mode) {
        return switch (mode) {
            case ONE_CHAMBER, SENATE -> List.of(ChamberRole.MUST_AGREE);
            case TWO_CHAMBERS -> List.of(ChamberRole.MUST_AGREE, ChamberRole.MUST_AGREE);
            case SECOND_CHAMBER_DELAYS -> List.of(ChamberRole.MUST_AGREE, ChamberRole.CAN_DELAY);
            case NEGATIVE -> List.of(ChamberRole.MUST_NOT_OBJECT, ChamberRole.CAN_DELAY);
            case EXECUTIVE -> List.of();
        };
    }

    private static HomeLaw law(String state) {
        return data.homeLaw(state).stream()
                .filter(HomeLaw.class::isInstance)
                .map(HomeLaw.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Chamber> chambers(String state) {
        return data.homeLaw(state).stream()
                .filter(Chamber.class::isInstance)
                .map(Chamber.class::cast)
                .toList();
    }
}
