package org.articleten.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files and reads what each rule says of itself, and the data beside them. */
final class Compiler {
    private final ReferenceData referenceData;
    private final List<KiePackage> packages;
    private final List<RuleInfo> infos = new ArrayList<>();

    Compiler(List<RuleSource> sources) throws ProblemsFound {
        referenceData = ReferenceData.read(sources);
        var problems = new ArrayList<Problem>();
        Catalogue.read(sources, problems);
        var drl = sources.stream().filter(RuleSource::holdsRules).toList();
        packages = new ArrayList<>(built(drl).getKnowledgePackages());
        for (var kiePackage : packages) {
            for (var rule : kiePackage.getRules()) {
                RuleMetadata.read(rule, drl, infos, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        infos.sort(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line));
    }

    static KnowledgeBuilderConfiguration configuration() {
        var configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        // Rules never change a fact, so none asks which of its components changed.
        configuration.setOption(PropertySpecificOption.DISABLED);
        return configuration;
    }

    private static KnowledgeBuilder built(List<RuleSource> drl) throws ProblemsFound {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
        for (var source : drl) {
            var resource = ResourceFactory.newReaderResource(new StringReader(source.text()));
            resource.setSourcePath(source.path());
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new ProblemsFound(CompileErrors.translate(builder.getErrors(), drl));
        }
        return builder;
    }

    ReferenceData referenceData() {
        return referenceData;
    }

    /** The rules, each package with all that it needs. */
    List<KiePackage> packages() {
        return packages;
    }

    /** What each rule says of itself, in the order of files and of lines. */
    List<RuleInfo> infos() {
        return infos;
    }

    /** All of it, ready for sessions. */
    CompiledRules rules() {
        return new CompiledRules(KnowledgeBaseFactory.newKnowledgeBase(), packages, infos, referenceData);
    }
}
