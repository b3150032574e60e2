package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.TypeOperation.CreateComposite;
import java.util.LinkedHashMap;
import java.util.Map;

/// A new composite type.
public final class CompositeSpec implements Spec {
    private final QualifiedName type;
    private final Map<String, Type> attributes = new LinkedHashMap<>();

    CompositeSpec(QualifiedName type) {
        this.type = type;
    }

    /// One more of its parts.
    public CompositeSpec attribute(String name, Type attribute) {
        attributes.put(name, attribute);
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateComposite(type, attributes);
    }
}
