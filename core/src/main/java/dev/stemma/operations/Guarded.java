package dev.stemma.operations;

import dev.stemma.problem.StemmaException;
import java.sql.SQLException;

/// Calls code that others have written, and turns what it throws into problems with the line it comes from.
record Guarded(SourceCode source) {
    private static final String OURS = Guarded.class.getPackageName() + ".";

    /// Code that may throw anything.
    interface Body {
        void call() throws Exception;
    }

    void call(Body body) {
        try {
            body.call();
        } catch (StemmaException known) {
            throw known;
        } catch (Exception | LinkageError thrown) {
            throw new StemmaException(problem(thrown), thrown);
        }
    }

    /// The same, but what the database says is left for the runner, which knows what to do about it.
    void callOnDatabase(Body body) throws SQLException {
        try {
            body.call();
        } catch (SQLException | StemmaException | Live.Refused known) {
            throw known;
        } catch (Exception | LinkageError thrown) {
            throw new StemmaException(problem(thrown), thrown);
        }
    }

    private OperationProblem problem(Throwable thrown) {
        int line = source.line(thrown);
        StackTraceElement[] trace = thrown.getStackTrace();
        boolean isOurRefusal = thrown instanceof IllegalArgumentException
                && trace.length > 0
                && trace[0].getClassName().startsWith(OURS);
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        return isOurRefusal
                ? new OperationProblem.BadCall(source, line, message)
                : new OperationProblem.RevisionThrew(
                        source, line, thrown.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message));
    }
}
