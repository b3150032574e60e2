package dev.stemma.operations;

import dev.stemma.operations.OperationProblem.NeedsConnection;
import dev.stemma.operations.OperationProblem.NotReversible;
import dev.stemma.operations.OperationProblem.NotReversible.Cause;
import dev.stemma.operations.model.GroupOperation.Batch;
import dev.stemma.operations.model.GroupOperation.Batch.Recreate;
import dev.stemma.operations.model.GroupOperation.Reversible;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.model.QualifiedName;
import dev.stemma.problem.StemmaException;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns calls into operations and hands them on, each as soon as it is complete.
final class Recorder implements Operations {
    private final NamingConvention names;
    private final SourceCode source;
    private final Taker taker;
    private @Nullable Spec open;
    private int openLine;

    Recorder(NamingConvention names, SourceCode source, Taker taker) {
        this.names = names;
        this.source = source;
        this.taker = taker;
    }

    /// What becomes of operations.
    interface Taker {
        void take(Recorded recorded);

        /// @param line where it is asked for
        Connection connection(int line);
    }

    @Override
    public void add(Operation operation) {
        complete();
        taker.take(new Recorded(operation, source.currentLine()));
    }

    @Override
    public <S extends Spec> S begin(S spec) {
        complete();
        open = spec;
        openLine = source.currentLine();
        return spec;
    }

    /// The last call is said to its end.
    void complete() {
        Spec spec = open;
        open = null;
        if (spec != null) {
            taker.take(new Recorded(operation(spec), openLine));
        }
    }

    private Operation operation(Spec spec) {
        try {
            return spec.operation(names);
        } catch (IllegalArgumentException mistake) {
            throw new StemmaException(
                    new OperationProblem.BadCall(source, openLine, String.valueOf(mistake.getMessage())), mistake);
        }
    }

    @Override
    public Connection connection() {
        complete();
        return taker.connection(source.currentLine());
    }

    @Override
    public void batch(String table, Recreate recreate, Consumer<BatchOperations> body) {
        complete();
        int line = source.currentLine();
        Recording recording = new Recording(names, source);
        recording.call(op -> body.accept(new BatchOperations(table, op)));
        taker.take(new Recorded(new Batch(QualifiedName.of(table), recreate, recording.operations()), line));
    }

    @Override
    public void reversible(OperationsBody up, OperationsBody down) {
        complete();
        int line = source.currentLine();
        taker.take(new Recorded(new Reversible(recorded(up), recorded(down)), line));
    }

    private List<Operation> recorded(OperationsBody body) {
        Recording recording = new Recording(names, source);
        recording.call(body);
        return recording.operations();
    }

    @Override
    public void undo(OperationsBody calls) {
        complete();
        Recording recording = new Recording(names, source);
        try {
            recording.call(calls);
        } catch (StemmaException stop) {
            throw stop.problems().getFirst() instanceof NeedsConnection asked ? notDerivable(asked) : stop;
        }
        Derivation.of(source, recording.recorded()).forEach(taker::take);
    }

    private StemmaException notDerivable(NeedsConnection asked) {
        Cause cause = new Cause(asked.line(), "what it does with the connection is not known");
        return new StemmaException(new NotReversible(source, List.of(cause)));
    }
}
