package org.articleten.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.articleten.problem.Problem;
import org.articleten.problem.ProblemsFound;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rule files and reads what each rule says of itself. */
final class Compiler {
    private final KieBase compiled;
    private final Map<String, RuleInfo> rules;

    Compiler(List<RuleSource> sources) throws ProblemsFound {
        var builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        var drl = sources.stream().filter(RuleSource::holdsRules).toList();
        var problems = new ArrayList<Problem>();
        for (var source : drl) {
            var resource = ResourceFactory.newReaderResource(new java.io.StringReader(source.text()));
            resource.setSourcePath(source.path());
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new ProblemsFound(CompileErrors.translate(builder.getErrors(), drl));
        }
        compiled = builder.newKieBase();
        rules = new LinkedHashMap<>();
        var found = new ArrayList<RuleInfo>();
        for (var kiePackage : compiled.getKiePackages()) {
            for (var rule : kiePackage.getRules()) {
                RuleMetadata.read(rule, drl, found, problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemsFound(problems);
        }
        found.sort(Comparator.comparing(RuleInfo::file).thenComparing(RuleInfo::line));
        found.forEach(rule -> rules.put(rule.name(), rule));
    }

    KieBase compiled() {
        return compiled;
    }

    Map<String, RuleInfo> rules() {
        return rules;
    }
}
