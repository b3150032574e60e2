package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.Type;
import dev.stemma.operations.model.TypeOperation.CreateRange;
import java.util.ArrayList;
import java.util.List;

/// A new range type: from one value of another type to one more.
public final class RangeSpec implements Spec {
    private final QualifiedName type;
    private final Type subtype;
    private final List<String> options = new ArrayList<>();

    RangeSpec(QualifiedName type, Type subtype) {
        this.type = type;
        this.subtype = subtype;
    }

    /// How values are ordered, where it is not as usual.
    public RangeSpec operatorClass(String name) {
        options.add("SUBTYPE_OPCLASS = " + QualifiedName.of(name).sql());
        return this;
    }

    /// The rules by which texts are sorted.
    public RangeSpec collate(String name) {
        options.add("COLLATION = " + QualifiedName.of(name).sql());
        return this;
    }

    /// The function that says how far two values are apart, which indexes use.
    public RangeSpec subtypeDiff(String function) {
        options.add("SUBTYPE_DIFF = " + QualifiedName.of(function).sql());
        return this;
    }

    /// The name of the type of many ranges together.
    public RangeSpec multirange(String name) {
        options.add("MULTIRANGE_TYPE_NAME = " + QualifiedName.of(name).sql());
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new CreateRange(type, subtype, options);
    }
}
