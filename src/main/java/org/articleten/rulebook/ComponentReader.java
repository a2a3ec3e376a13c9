package org.articleten.rulebook;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.drools.base.base.BaseClassFieldReader;
import org.drools.base.base.ValueResolver;
import org.drools.base.base.ValueType;
import org.drools.base.base.extractors.BaseObjectClassFieldReader;
import org.jspecify.annotations.Nullable;

/** Reads one component: by reflection at first, and by the engine's own means once it is read often. */
final class ComponentReader extends BaseObjectClassFieldReader {
    private static final long serialVersionUID = 1L;
    private static final int OFTEN = 5_000;

    private final transient Method accessor;
    private final transient Supplier<BaseClassFieldReader> maker;
    private transient int read;
    private transient volatile @Nullable BaseClassFieldReader made;

    ComponentReader(Method accessor, int index, Supplier<BaseClassFieldReader> maker) {
        super(index, accessor.getReturnType(), ValueType.determineValueType(accessor.getReturnType()));
        this.accessor = accessor;
        this.maker = maker;
    }

    @Override
    public @Nullable Object getValue(@Nullable ValueResolver resolver, Object fact) {
        var reader = made;
        return reader == null ? reflect(fact) : reader.getValue(resolver, fact);
    }

    @Override
    public long getWholeNumberValue(@Nullable ValueResolver resolver, Object fact) {
        var reader = made;
        return reader == null ? super.getWholeNumberValue(resolver, fact) : reader.getWholeNumberValue(resolver, fact);
    }

    @Override
    public boolean getBooleanValue(@Nullable ValueResolver resolver, Object fact) {
        var reader = made;
        return reader == null ? super.getBooleanValue(resolver, fact) : reader.getBooleanValue(resolver, fact);
    }

    private @Nullable Object reflect(Object fact) {
        if (read++ >= OFTEN) {
            make();
        }
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("a fact's component cannot be read: " + accessor, broken);
        }
    }

    // A class of this name can be made only once.
    private synchronized void make() {
        if (made == null) {
            made = maker.get();
        }
    }
}
