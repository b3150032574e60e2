package dev.stemma.operations;

import dev.stemma.operations.model.Operation;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down what a revision does, and touches nothing.
final class Recording implements Recorder.Taker {
    private final NamingConvention names;
    private final SourceCode source;
    private final List<Recorded> recorded = new ArrayList<>();
    private OperationProblem.@Nullable NeedsConnection asked;

    Recording(NamingConvention names, SourceCode source) {
        this.names = names;
        this.source = source;
    }

    /// @throws StemmaException where the calls make no sense, or cannot be written down
    void call(OperationsBody body) {
        Recorder recorder = new Recorder(names, source, this);
        try {
            new Guarded(source).call(() -> {
                body.call(recorder);
                recorder.complete();
            });
        } catch (RuntimeException failure) {
            // Who has asked for the connection may have taken our refusal for something else.
            refuseIfAsked();
            throw failure;
        }
        refuseIfAsked();
    }

    private void refuseIfAsked() {
        if (asked != null) {
            throw new StemmaException(asked);
        }
    }

    @Override
    public void take(Recorded one) {
        recorded.add(one);
    }

    @Override
    public Connection connection(int line) {
        asked = new OperationProblem.NeedsConnection(source, line, "there is no connection where only SQL is wanted");
        throw new StemmaException(asked);
    }

    List<Recorded> recorded() {
        return recorded;
    }

    List<Operation> operations() {
        return recorded.stream().map(Recorded::operation).toList();
    }
}
