package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.articleten.model.HomeLaws.Chamber;
import org.articleten.model.HomeLaws.Role;
import org.articleten.model.HomeStep.House;
import org.articleten.model.HomeStep.Step;
import org.articleten.model.ModelResult.Approval;

/** What a state has decided at home on one case, and what that comes to. */
final class ModelHome {
    private final List<Chamber> chambers;
    private final List<Decision> decisions = new ArrayList<>();

    ModelHome(String state) {
        chambers = HomeLaws.of(state);
    }

    private enum Organ {
        LOWER,
        UPPER,
        PARLIAMENT,
        HEAD_OF_STATE;

        static Organ of(House house) {
            return house == House.LOWER ? LOWER : UPPER;
        }
    }

    private record Decision(LocalDate on, Organ organ, boolean approved) {}

    /** Takes a step; one of a chamber that is not there is none. */
    void take(HomeStep step) {
        if (step.step() == Step.ASSENT) {
            decisions.add(new Decision(step.on(), Organ.HEAD_OF_STATE, step.approved()));
        } else if (step.house() == null && step.count() == null) {
            decisions.add(new Decision(step.on(), Organ.PARLIAMENT, step.approved()));
        } else {
            meant(step).ifPresent(chamber -> {
                boolean approved = step.count() == null ? step.approved() : chamber.carries(step.count());
                decisions.add(new Decision(step.on(), Organ.of(chamber.house()), approved));
            });
        }
    }

    private Optional<Chamber> meant(HomeStep step) {
        return chambers.stream()
                .filter(chamber -> step.house() == null || chamber.house() == step.house())
                .filter(chamber -> chamber.thereOn(step.on()))
                .findFirst();
    }

    boolean decided() {
        return !decisions.isEmpty();
    }

    Approval approval() {
        boolean refused = rejected(Organ.PARLIAMENT)
                || rejected(Organ.HEAD_OF_STATE)
                || chambers.stream().anyMatch(this::refuses);
        if (refused) {
            return Approval.REJECTED;
        }
        boolean agreed = chambers.stream().filter(this::asked).allMatch(chamber -> approved(Organ.of(chamber.house())));
        return approved(Organ.PARLIAMENT) || (decided() && agreed) ? Approval.APPROVED : Approval.OPEN;
    }

    /** A chamber that must agree; one that is there no longer is asked where anything was decided in its days. */
    private boolean asked(Chamber chamber) {
        return chamber.role() == Role.MUST_AGREE
                && (chamber.lastDay() == null
                        || decisions.stream().anyMatch(decision -> chamber.thereOn(decision.on())));
    }

    /** A chamber that can stop it has, and parliament as a whole has not approved since. */
    private boolean refuses(Chamber chamber) {
        Organ organ = Organ.of(chamber.house());
        return chamber.role() != Role.CAN_DELAY
                && rejected(organ)
                && last(decision -> decision.organ() == organ)
                        > last(decision -> decision.organ() == Organ.PARLIAMENT && decision.approved());
    }

    /** The place of the last such decision; -1 where there is none. */
    private int last(Predicate<Decision> such) {
        int last = -1;
        for (int i = 0; i < decisions.size(); i++) {
            if (such.test(decisions.get(i))) {
                last = i;
            }
        }
        return last;
    }

    private boolean approved(Organ organ) {
        return latest(organ).filter(Decision::approved).isPresent();
    }

    private boolean rejected(Organ organ) {
        return latest(organ).filter(decision -> !decision.approved()).isPresent();
    }

    private Optional<Decision> latest(Organ organ) {
        return decisions.stream().filter(decision -> decision.organ() == organ).reduce((earlier, later) -> later);
    }
}
