package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.settings.Key;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.Progress;
import dev.stemma.cli.text.RunText;
import dev.stemma.cli.text.RunText.Detail;
import dev.stemma.command.Upgrade;
import dev.stemma.revision.Step;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.PlannedStep;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.RunOptions.Missed;
import dev.stemma.run.RunReport;
import dev.stemma.sql.Comment;
import dev.stemma.sql.ScriptPart;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What `upgrade` and `downgrade` have in common.
final class Moving {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private Moving() {}

    static Shape.Builder options(Shape.Builder shape) {
        return shape.option("--dry-run", "show the steps, with -v their SQL, and run nothing")
                .option("--sql", "print a script for psql (sqlite3) instead; its targets are a range, as 'a:b'")
                .option("--single-transaction", "all or nothing: one transaction for the whole run")
                .option("--accept-changed", "go on although files of applied revisions have changed")
                .lists();
    }

    static Upgrade.Request request(Call call, String target) {
        List<String> operands = call.words().operands();
        return new Upgrade.Request(
                operands.isEmpty() ? List.of(target) : operands,
                transaction(call),
                call.has("--accept-changed") ? ChangedFiles.ACCEPT : ChangedFiles.REFUSE,
                call.has("--out-of-order") ? Missed.RUN : Missed.REFUSE);
    }

    private static TransactionMode transaction(Call call) {
        return call.has("--single-transaction")
                ? TransactionMode.ALL
                : TransactionMode.valueOf(call.settings().text(Key.TRANSACTION).toUpperCase(Locale.ROOT));
    }

    /// A script of a run, which holds the hooks that are SQL.
    static int scriptOfRun(Call call, String script) {
        List<String> hooks = call.project().hooks().notInScripts();
        if (!script.isEmpty() && !hooks.isEmpty()) {
            call.say("warning: these hooks are not in the script; whoever runs it has to do what they do");
            hooks.forEach(hook -> call.say("  " + hook));
        }
        return script(call, script);
    }

    static int script(Call call, String script) {
        if (call.isJson()) {
            call.print(Json.object().with("script", script).toString());
        } else {
            call.print(script);
        }
        if (script.isEmpty()) {
            call.say("nothing to do");
        }
        return 0;
    }

    /// Runs, and leaves no half of a line behind.
    static int run(Call call, Function<RunListener, RunReport> run) {
        Progress progress = progress(call);
        try {
            return report(call, run.apply(listener(call, progress)));
        } finally {
            progress.clear();
        }
    }

    private static Progress progress(Call call) {
        if (call.isQuiet() || call.isJson()) {
            return Progress.UNSEEN;
        }
        if (call.isVerbose()) {
            return Progress.lines(call::say);
        }
        return call.terminal().rewrites()
                ? Progress.rewritten(call.terminal().err(), call.terminal().width())
                : Progress.everySoOften(EVERY, System::nanoTime, call::say);
    }

    static RunListener listener(Call call) {
        return listener(call, Progress.UNSEEN);
    }

    private static RunListener listener(Call call, Progress progress) {
        return new RunText(
                line -> {
                    if (!call.isJson() && !call.isQuiet()) {
                        call.print(line + "\n");
                        call.terminal().out().flush();
                    }
                },
                call::say,
                call.terminal().outStyle(),
                call.isVerbose() ? Detail.MORE : Detail.NORMAL,
                progress);
    }

    private static int report(Call call, RunReport report) {
        if (call.isJson()) {
            call.print(RunText.json(report).toString());
        } else if (report.isNothing()) {
            call.say("nothing to do");
        }
        return 0;
    }

    static int plan(Call call, List<PlannedStep> steps) {
        if (call.isJson()) {
            call.print(Json.text(steps.stream().map(Moving::json).toList()));
            return 0;
        }
        for (PlannedStep planned : steps) {
            lines(List.of(planned)).forEach(line -> call.print(line + "\n"));
            if (call.isVerbose()) {
                planned.parts().forEach(part -> call.print("\n" + part.text() + ";\n"));
                call.print("\n");
            }
        }
        call.say(steps.isEmpty() ? "nothing to do" : "nothing was run");
        return 0;
    }

    /// A line for each step, and below it the dangers that the comments of its statements name.
    static List<String> lines(List<PlannedStep> steps) {
        List<String> lines = new ArrayList<>();
        for (PlannedStep planned : steps) {
            lines.add(line(planned));
            planned.parts().stream()
                    .flatMap(part -> part.leadingComments().stream())
                    .map(Comment::content)
                    .filter(comment -> comment.startsWith("hazard: "))
                    .forEach(hazard -> lines.add("  " + hazard));
        }
        return lines;
    }

    private static String line(PlannedStep planned) {
        String verb = switch (planned.step()) {
            case Step.Upgrade upgrade -> "would upgrade ";
            case Step.Downgrade downgrade -> "would downgrade ";
        };
        return verb + RunText.named(planned.step().revision()) + "  (" + statements(planned) + ")";
    }

    private static String statements(PlannedStep planned) {
        if (planned.script() == null) {
            return "its statements are known only when it runs";
        }
        int count = planned.parts().size();
        return count + (count == 1 ? " statement" : " statements");
    }

    private static Json json(PlannedStep planned) {
        return RunText.json(planned.step())
                .with(
                        "statements",
                        planned.script() == null
                                ? null
                                : planned.parts().stream().map(ScriptPart::text).toList());
    }
}
