package dev.stemma.operations;

import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.model.GroupOperation;
import dev.stemma.operations.model.Operation;
import dev.stemma.operations.render.Parameters;
import dev.stemma.operations.render.Renderer;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Program;
import dev.stemma.run.ProgramFailed;
import dev.stemma.run.ProgramSession;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.SqlStatement;
import dev.stemma.sql.StatementKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// Does at once what a revision calls, in the transaction of a session.
final class Live implements Recorder.Taker {
    private final SourceCode source;
    private final Renderer renderer;
    private final ProgramSession session;

    private Live(SourceCode source, Renderer renderer, ProgramSession session) {
        this.source = source;
        this.renderer = renderer;
        this.session = session;
    }

    /// Carries a refusal of the database through code that does not declare it.
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient ProgramFailed failure;

        Refused(ProgramFailed failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /// The calls as a program for a runner.
    static Program program(OperationsBody calls, NamingConvention names, SourceCode source, Renderer renderer) {
        return session -> {
            Recorder recorder = new Recorder(names, source, new Live(source, renderer, session));
            try {
                new Guarded(source).callOnDatabase(() -> {
                    calls.call(recorder);
                    recorder.complete();
                });
            } catch (Refused refused) {
                throw refused.failure;
            } catch (SQLException own) {
                throw new ProgramFailed(own, source.line(own), null);
            }
        };
    }

    @Override
    public Connection connection(int line) {
        return session.connection();
    }

    @Override
    public void take(Recorded recorded) {
        switch (recorded.operation()) {
            case Execute execute -> execute(execute, recorded);
            case GroupOperation.Batch batch -> batch(batch, recorded);
            case GroupOperation.Reversible reversible -> all(reversible.up(), recorded.line());
            default -> script(recorded);
        }
    }

    /// Where a table must be made anew, that is done once for all of them.
    private void batch(GroupOperation.Batch batch, Recorded recorded) {
        if (renderer instanceof LiveRenderer live) {
            live.pieces(batch).forEach(piece -> script(new Recorded(piece, recorded.line())));
        } else {
            all(batch.operations(), recorded.line());
        }
    }

    private void all(List<Operation> operations, int line) {
        operations.forEach(operation -> take(new Recorded(operation, line)));
    }

    private void script(Recorded recorded) {
        String text = renderer instanceof LiveRenderer live
                ? Rendering.located(
                        () -> live.render(recorded.operation(), session.connection()), recorded.line(), source)
                : Rendering.text(recorded, source, renderer);
        Script script = Script.parse(source.file(), text);
        if (!script.problems().isEmpty()) {
            throw new StemmaException(script.problems());
        }
        for (ScriptPart part : script.parts()) {
            refuseUnfit(part, recorded);
            try {
                session.run(part);
            } catch (SQLException refused) {
                throw new Refused(new ProgramFailed(refused, recorded.line(), part.text()));
            }
        }
    }

    private void refuseUnfit(ScriptPart part, Recorded recorded) {
        if (part instanceof SqlStatement statement
                && StatementKind.of(statement) == StatementKind.OUTSIDE_TRANSACTION) {
            throw refusal(recorded, "this cannot run in a transaction");
        }
    }

    private StemmaException refusal(Recorded recorded, String remark) {
        return new StemmaException(new OperationProblem.NotWithConnection(source, recorded.line(), remark));
    }

    /// What has no literal is bound.
    private void execute(Execute execute, Recorded recorded) {
        Parameters parameters = Rendering.parameters(execute, recorded.line(), source, renderer);
        if (parameters.bound().isEmpty()) {
            script(recorded);
            return;
        }
        try (PreparedStatement statement = session.connection().prepareStatement(parameters.sql())) {
            for (int i = 0; i < parameters.bound().size(); i++) {
                statement.setObject(i + 1, parameters.bound().get(i));
            }
            statement.execute();
        } catch (SQLException refused) {
            throw new Refused(new ProgramFailed(refused, recorded.line(), parameters.sql()));
        }
    }
}
