package dev.stemma.operations;

import dev.stemma.operations.model.DataOperation.Execute;
import dev.stemma.operations.render.Parameters;
import dev.stemma.operations.render.Renderer;
import dev.stemma.problem.StemmaException;
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
            String piece = text(one, source, renderer);
            text.append(piece);
            piece.lines().forEach(line -> lines.add(one.line()));
        }
        return new Rendering(text.toString(), lines);
    }

    private static String text(Recorded one, SourceCode source, Renderer renderer) {
        try {
            if (one.operation() instanceof Execute execute) {
                refuseBound(execute, one.line(), source);
            }
            return renderer.render(one.operation());
        } catch (IllegalArgumentException mistake) {
            throw new StemmaException(
                    new OperationProblem.BadCall(source, one.line(), String.valueOf(mistake.getMessage())), mistake);
        }
    }

    private static void refuseBound(Execute execute, int line, SourceCode source) {
        List<Object> bound = Parameters.of(execute.sql(), execute.parameters()).bound();
        if (!bound.isEmpty()) {
            String remark =
                    "there is no literal for a " + bound.getFirst().getClass().getName();
            throw new StemmaException(new OperationProblem.NeedsConnection(source, line, remark));
        }
    }
}
