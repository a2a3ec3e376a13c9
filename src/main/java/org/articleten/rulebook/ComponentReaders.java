package org.articleten.rulebook;

import java.lang.reflect.Method;
import java.util.List;
import org.drools.base.base.BaseClassFieldReader;
import org.drools.core.base.ClassFieldAccessorCache.CacheEntry;
import org.drools.mvel.asm.ClassFieldAccessorFactory;

/**
 * Tells the engine how to read a component of a fact. By itself it makes a class for each component of each fact that any
 * rule mentions, before the first rule can fire; here, only for those that are read often.
 */
public final class ComponentReaders extends ClassFieldAccessorFactory {
    /** Only tells the size of a collected list from what the engine finds in lists. */
    private static final int SIZE = 1 << 16;

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
                    return reader(components[index].getAccessor(), index, cache);
                }
            }
        }
        return fact == List.class && name.equals("size")
                ? reader(sizeOfList(), SIZE, cache)
                : super.getClassFieldReader(fact, name, cache);
    }

    private BaseClassFieldReader reader(Method accessor, int index, CacheEntry cache) {
        return new ComponentReader(
                accessor,
                index,
                () -> super.getClassFieldReader(accessor.getDeclaringClass(), accessor.getName(), cache));
    }

    private static Method sizeOfList() {
        try {
            return List.class.getMethod("size");
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every list has a size", impossible);
        }
    }
}
