package org.articleten.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectStreamClass;
import java.util.List;
import org.drools.base.common.DroolsObjectInputStream;
import org.drools.mvel.expr.MVELConsequence;

/** Reads what the engine wrote, and no other classes than those that rules are made of. */
final class EngineInput extends DroolsObjectInputStream {
    private static final List<String> PACKAGES = List.of(
            "org.drools.",
            "org.kie.",
            "org.mvel2.",
            "org.articleten.facts.",
            LateConsequence.class.getName(),
            "java.lang.",
            "java.util.",
            "java.time.");

    EngineInput(InputStream input) throws IOException {
        super(input, EngineInput.class.getClassLoader());
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
        var name = described.getName();
        if (!allowed(name)) {
            throw new InvalidClassException(name, "no part of a rule");
        }
        try {
            return Class.forName(name, false, getClassLoader());
        } catch (ClassNotFoundException primitive) {
            return super.resolveClass(described);
        }
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        var described = super.readClassDescriptor();
        return described.getName().equals(MVELConsequence.class.getName())
                ? ObjectStreamClass.lookup(LateConsequence.class)
                : described;
    }

    private static boolean allowed(String name) {
        var element = name.startsWith("[") ? name.substring(name.lastIndexOf('[') + 1) : name;
        if (element.length() == 1) {
            return true;
        }
        var plain = element.startsWith("L") && element.endsWith(";") ? element.substring(1) : element;
        for (var allowed : PACKAGES) {
            if (plain.startsWith(allowed)) {
                return true;
            }
        }
        return false;
    }
}
