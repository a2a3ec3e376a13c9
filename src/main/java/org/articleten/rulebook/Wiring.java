package org.articleten.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.articleten.problem.ProblemsFound;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** An engine into which rules are compiled one after the other, each in a few milliseconds. */
final class Wiring {
    static {
        EngineSettings.apply();
    }

    private final InternalKnowledgeBase engine;
    private KnowledgeBuilder builder;

    /** Into a new engine. */
    Wiring() {
        this(KnowledgeBaseFactory.newKnowledgeBase());
    }

    /** Into an engine that holds rules already. */
    Wiring(InternalKnowledgeBase engine) {
        this.engine = engine;
        this.builder = newBuilder();
    }

    InternalKnowledgeBase engine() {
        return engine;
    }

    /** Adds rule files; data are passed over. */
    void add(List<RuleSource> sources) throws ProblemsFound {
        for (var source : sources) {
            if (source.holdsRules()) {
                var resource = ResourceFactory.newReaderResource(new StringReader(source.text()));
                resource.setSourcePath(source.path());
                builder.add(resource, ResourceType.DRL);
            }
        }
        if (builder.hasErrors()) {
            var problems = CompileErrors.translate(
                    builder.getErrors(),
                    sources.stream().filter(RuleSource::holdsRules).toList());
            // A builder that has found an error keeps it.
            builder = newBuilder();
            throw new ProblemsFound(problems);
        }
    }

    /** Takes a rule out, if it is there. */
    void remove(String rule) {
        for (var each : new ArrayList<>(engine.getKiePackages())) {
            if (each.getRules().stream().anyMatch(known -> known.getName().equals(rule))) {
                engine.removeRule(each.getName(), rule);
            }
        }
    }

    private KnowledgeBuilder newBuilder() {
        return KnowledgeBuilderFactory.newKnowledgeBuilder(engine, Compiler.configuration());
    }
}
