package org.articleten.rulebook;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.articleten.problem.Place;
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
        var problems = new ArrayList<Problem>();
        referenceData = data(sources, problems);
        Catalogue.read(sources, problems);
        var drl = sources.stream().filter(RuleSource::holdsRules).toList();
        packages = new ArrayList<>(built(drl, problems).getKnowledgePackages());
        for (var kiePackage : packages) {
            for (var rule : kiePackage.getRules()) {
                RuleMetadata.read(rule, drl, infos, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        if (infos.isEmpty()) {
            throw new ProblemsFound(List.of(new Problem(
                    Place.startOf(drl.get(0).path()),
                    "no-rules",
                    "no file of this folder holds a rule",
                    "a rule stands between `rule` and `end`")));
        }
        infos.sort(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line));
    }

    static KnowledgeBuilderConfiguration configuration() {
        var configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        // Rules never change a fact, so none asks which of its components changed.
        configuration.setOption(PropertySpecificOption.DISABLED);
        return configuration;
    }

    /** The data; none where something is wrong with them, which is told together with what is wrong with the rules. */
    private static ReferenceData data(List<RuleSource> sources, List<Problem> problems) throws ProblemsFound {
        try {
            return ReferenceData.read(sources);
        } catch (ProblemsFound wrong) {
            problems.addAll(wrong.problems());
            return ReferenceData.read(List.of());
        }
    }

    private static KnowledgeBuilder built(List<RuleSource> drl, List<Problem> problems) throws ProblemsFound {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration());
        for (var source : drl) {
            var form = Form.of(source);
            problems.addAll(form);
            if (form.isEmpty()) {
                var resource = ResourceFactory.newReaderResource(new StringReader(source.text()));
                resource.setSourcePath(source.path());
                builder.add(resource, ResourceType.DRL);
            }
        }
        if (builder.hasErrors()) {
            problems.addAll(CompileErrors.translate(builder.getErrors(), drl));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
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
