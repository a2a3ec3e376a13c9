package org.articleten.exploration;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.articleten.scenario.ScenarioFiles;

/** Drafts for tests. */
final class Drafts {
    private Drafts() {}

    /** Of every scenario of the project. */
    static List<Draft> shipped() throws ProblemsFound {
        List<Draft> drafts = new ArrayList<>();
        for (var file : ScenarioFiles.find(List.of("scenarios"))) {
            drafts.add(Draft.of(file.name(), file.bytes()));
        }
        return drafts;
    }

    static Draft of(String text) {
        try {
            return Draft.of("given.yaml", text.getBytes(StandardCharsets.UTF_8));
        } catch (ProblemsFound wrong) {
            throw new AssertionError(wrong);
        }
    }
}
