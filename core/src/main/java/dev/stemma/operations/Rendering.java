package dev.stemma.operations;

import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.render.NeedsTable;
import dev.stemma.operations.render.NotRenderable;
import dev.stemma.operations.render.Parameters;
import dev.stemma.operations.render.Renderer;
import dev.stemma.problem.StemmaException;
import dev.stemma.run.Program;
import dev.stemma.run.ProgramFailed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The SQL of some calls on `op`.
///
/// @param text  a script
/// @param lines for each line of the script, the line of the source that it comes from
public record Rendering(String text, List<Integer> lines) {
    public Rendering {
        lines = List.copyOf(lines);
    }

    /// Makes the calls without a database, and writes down what they would do.
    ///
    /// @throws StemmaException with [OperationProblem] where that cannot be done
    public static Rendering of(OperationsBody calls, NamingConvention names, SourceCode source, Renderer renderer) {
        Recording recording = new Recording(names, source);
        recording.call(calls);
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        for (Recorded one : recording.recorded()) {
            if (one.operation() instanceof Execute execute) {
                refuseBound(execute, one.line(), source, renderer);
            }
            String piece = text(one, source, renderer);
            text.append(piece);
            piece.lines().forEach(line -> lines.add(one.line()));
        }
        return new Rendering(text.toString(), lines);
    }

    /// The same calls as a program, for those who ask for the connection.
    public static Program program(OperationsBody calls, NamingConvention names, SourceCode source, Renderer renderer) {
        return Live.program(calls, names, source, renderer);
    }

    static String text(Recorded one, SourceCode source, Renderer renderer) {
        return located(() -> renderer.render(one.operation()), one.line(), source);
    }

    /// Something that makes SQL.
    interface Making {
        String sql() throws SQLException;
    }

    /// What cannot be made is told with the line that asks for it.
    static String located(Making making, int line, SourceCode source) {
        try {
            return making.sql();
        } catch (IllegalArgumentException mistake) {
            throw badCall(mistake, line, source);
        } catch (NeedsTable reason) {
            throw new StemmaException(new OperationProblem.NeedsConnection(source, line, reason.remark()), reason);
        } catch (SQLException refused) {
            throw new Live.Refused(new ProgramFailed(refused, line, null));
        } catch (StemmaException stop) {
            throw stop.problems().getFirst() instanceof NotRenderable reason
                    ? new StemmaException(new OperationProblem.NotSupported(source, line, reason), stop)
                    : stop;
        }
    }

    static Parameters parameters(Execute execute, int line, SourceCode source, Renderer renderer) {
        try {
            return Parameters.of(execute.sql(), execute.parameters(), renderer::literal);
        } catch (IllegalArgumentException mistake) {
            throw badCall(mistake, line, source);
        }
    }

    private static StemmaException badCall(IllegalArgumentException mistake, int line, SourceCode source) {
        return new StemmaException(
                new OperationProblem.BadCall(source, line, String.valueOf(mistake.getMessage())), mistake);
    }

    private static void refuseBound(Execute execute, int line, SourceCode source, Renderer renderer) {
        List<Object> bound = parameters(execute, line, source, renderer).bound();
        if (!bound.isEmpty()) {
            String remark =
                    "there is no literal for a " + bound.getFirst().getClass().getName();
            throw new StemmaException(new OperationProblem.NeedsConnection(source, line, remark));
        }
    }
}
