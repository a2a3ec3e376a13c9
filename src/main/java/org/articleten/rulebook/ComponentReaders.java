package org.articleten.rulebook;

import java.lang.reflect.RecordComponent;
import org.drools.base.base.BaseClassFieldReader;
import org.drools.core.base.ClassFieldAccessorCache.CacheEntry;
import org.drools.mvel.asm.ClassFieldAccessorFactory;

/**
 * Tells the engine how to read a component of a fact. By itself it makes a class for each component of each fact that any
 * rule mentions, before the first rule can fire; here, only for those that are read often.
 */
public final class ComponentReaders extends ClassFieldAccessorFactory {
    /** For the engine, which finds this class as a service. */
    public ComponentReaders() {}

    @Override
    public int servicePriority() {
        return 1;
    }

    @Override
    public BaseClassFieldReader getClassFieldReader(Class<?> fact, String name, CacheEntry cache) {
        if (fact.isRecord()) {
            var components = fact.getRecordComponents();
            for (var index = 0; index < components.length; index++) {
                if (components[index].getName().equals(name)) {
                    return reader(components[index], index, cache);
                }
            }
        }
        return super.getClassFieldReader(fact, name, cache);
    }

    private BaseClassFieldReader reader(RecordComponent component, int index, CacheEntry cache) {
        return new ComponentReader(
                component,
                index,
                () -> super.getClassFieldReader(component.getDeclaringRecord(), component.getName(), cache));
    }
}
