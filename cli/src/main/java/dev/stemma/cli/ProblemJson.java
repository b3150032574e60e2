package dev.stemma.cli;

import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.Secrets;
import dev.stemma.problem.Excerpt;
import dev.stemma.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Problems as JSON, for scripts that asked for `--json`.
final class ProblemJson {
    private ProblemJson() {}

    static String of(List<Problem> problems) {
        List<Json> list = problems.stream().map(ProblemJson::of).toList();
        return Secrets.hidden(Json.object().with("problems", list).toString());
    }

    private static Json of(Problem problem) {
        return Json.object()
                .with("code", problem.code())
                .with("summary", problem.summary())
                .with("details", problem.details())
                .with("place", problem.excerpt().map(ProblemJson::place).orElse(null))
                .with("hint", problem.hint().orElse(null));
    }

    private static @Nullable Json place(Excerpt excerpt) {
        return Json.object()
                .with("file", excerpt.location().file())
                .with("line", excerpt.location().line())
                .with("column", excerpt.location().column())
                .with("text", excerpt.line())
                .with("remark", excerpt.remark());
    }
}
