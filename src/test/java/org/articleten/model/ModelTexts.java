package org.articleten.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.articleten.model.Declares.Text;
import org.articleten.model.ModelResult.Commitment;

/** The texts adopted by consensus, in order of adoption. */
final class ModelTexts {
    private final List<Commitment> adopted = new ArrayList<>();

    /** Adopts a text; one never to admit and one that holds out membership end each other. */
    void adopt(Text text, String state, LocalDate today) {
        if (text == Text.NEVER_ADMIT) {
            end(state, Text::welcomes);
        } else if (text.welcomes()) {
            end(state, Text.NEVER_ADMIT::equals);
        }
        adopted.add(new Commitment(text, state, today, true));
    }

    void repeal(Text text, String state) {
        end(state, text::equals);
    }

    void invited(String state) {
        end(state, Text.NEVER_ADMIT::equals);
    }

    private void end(String state, Predicate<Text> which) {
        adopted.replaceAll(each -> each.state().equals(state) && which.test(each.text())
                ? new Commitment(each.text(), state, each.adopted(), false)
                : each);
    }

    boolean welcome(String state) {
        return standing(state, Text::welcomes);
    }

    boolean neverAdmits(String state) {
        return standing(state, Text.NEVER_ADMIT::equals);
    }

    private boolean standing(String state, Predicate<Text> which) {
        return adopted.stream()
                .anyMatch(each -> each.standing() && each.state().equals(state) && which.test(each.text()));
    }

    List<Commitment> all() {
        return List.copyOf(adopted);
    }
}
