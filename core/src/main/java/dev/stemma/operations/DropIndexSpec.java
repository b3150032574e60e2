package dev.stemma.operations;

import dev.stemma.operations.model.Guard;
import dev.stemma.operations.model.Mode;
import dev.stemma.operations.model.ObjectName;
import dev.stemma.operations.model.ObjectOperation.Drop;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.Reach;

/// An index that goes.
public final class DropIndexSpec implements Spec {
    private final ObjectName index;
    private Mode mode = Mode.BLOCKING;
    private Guard guard = Guard.STRICT;
    private Reach reach = Reach.RESTRICT;

    DropIndexSpec(ObjectName index) {
        this.index = index;
    }

    /// Nobody waits; it is dropped outside of a transaction.
    public DropIndexSpec concurrently() {
        mode = Mode.CONCURRENTLY;
        return this;
    }

    /// Nothing happens where it is not there.
    public DropIndexSpec ifExists() {
        guard = Guard.LENIENT;
        return this;
    }

    /// All that needs it goes too.
    public DropIndexSpec cascade() {
        reach = Reach.CASCADE;
        return this;
    }

    @Override
    public Operation operation(NamingConvention names) {
        return new Drop(index, mode, guard, reach);
    }
}
