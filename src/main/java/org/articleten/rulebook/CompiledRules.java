package org.articleten.rulebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.mvel.MVELDialectRuntimeData;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.runtime.KieSession;

/** Rules wired into the engine, what each says of itself, and the data beside them. */
final class CompiledRules {
    private final InternalKnowledgeBase base;
    private final List<RuleInfo> infos;
    private final Map<String, RuleInfo> infosByName;
    private final ReferenceData referenceData;

    CompiledRules(
            InternalKnowledgeBase engine,
            Collection<KiePackage> packages,
            List<RuleInfo> infos,
            ReferenceData referenceData) {
        engine.addPackages(packages);
        for (var each : engine.getKiePackages()) {
            seekNoClassesIn(each);
        }
        this.base = engine;
        this.infos = List.copyOf(infos);
        this.infosByName = new HashMap<>();
        infos.forEach(info -> infosByName.put(info.name(), info));
        this.referenceData = referenceData;
    }

    /** The same, with the rules that an engine holds already. */
    CompiledRules wiredInto(InternalKnowledgeBase engine) {
        return new CompiledRules(engine, List.of(), infos, referenceData);
    }

    /** Where a package declares no types, to look for each name in it as for a class is in vain, and slow. */
    private static void seekNoClassesIn(KiePackage each) {
        if (each.getFactTypes().isEmpty()
                && ((InternalKnowledgePackage) each).getDialectRuntimeRegistry().getDialectData("mvel")
                        instanceof MVELDialectRuntimeData data) {
            var parser = data.getParserConfiguration();
            parser.getPackageImports().remove(each.getName());
            parser.setClassLoader(new QuickMiss(parser.getClassLoader()));
        }
    }

    /** The engine that holds the rules. */
    InternalKnowledgeBase engine() {
        return base;
    }

    KieSession newSession() {
        return base.newKieSession();
    }

    List<RuleInfo> infos() {
        return infos;
    }

    @Nullable
    RuleInfo info(String name) {
        return infosByName.get(name);
    }

    ReferenceData referenceData() {
        return referenceData;
    }
}
