package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.operations.model.TypeOperation.AddEnumValue;
import dev.stemma.operations.model.TypeOperation.AddEnumValue.Neighbour;
import dev.stemma.operations.model.TypeOperation.AddEnumValue.Side;
import org.jspecify.annotations.Nullable;

/// A new label of an enum.
public final class EnumValueSpec implements Spec {
    private final QualifiedName type;
    private final String label;
    private @Nullable Neighbour neighbour;
    private Guard guard = Guard.STRICT;

    EnumValueSpec(QualifiedName type, String label) {
        this.type = type;
        this.label = label;
    }

    /// It sorts before this label; else it is the last.
    public EnumValueSpec before(String other) {
        neighbour = new Neighbour(Side.BEFORE, other);
        return this;
    }

    /// It sorts behind this label; else it is the last.
    public EnumValueSpec after(String other) {
        neighbour = new Neighbour(Side.AFTER, other);
        return this;
    }

    /// Nothing happens where there is such a label already.
    public EnumValueSpec ifNotExists() {
        guard = Guard.LENIENT;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new AddEnumValue(type, label, neighbour, guard);
    }
}
