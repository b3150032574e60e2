package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.Reach;

/// Something that goes.
public final class DropSpec implements Spec {
    private final ObjectName object;
    private Guard guard = Guard.STRICT;
    private Reach reach = Reach.RESTRICT;

    DropSpec(ObjectName object) {
        this.object = object;
    }

    /// Nothing happens where it is not there.
    public DropSpec ifExists() {
        guard = Guard.LENIENT;
        return this;
    }

    /// All that needs it goes too.
    public DropSpec cascade() {
        reach = Reach.CASCADE;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new Drop(object, Mode.BLOCKING, guard, reach);
    }
}
