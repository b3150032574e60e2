package dev.stemma.cli.command;

import dev.stemma.cli.parse.Shape;
import dev.stemma.cli.text.Durations;
import dev.stemma.cli.text.Json;
import dev.stemma.cli.text.RevisionText;
import dev.stemma.cli.text.Style;
import dev.stemma.cli.text.Table;
import dev.stemma.command.Status;
import dev.stemma.command.Status.Line;
import dev.stemma.command.Status.State;
import dev.stemma.problem.Times;
import dev.stemma.run.LedgerEntry;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// `stemma status`.
final class StatusCommand implements CliCommand {
    @Override
    public Shape shape() {
        return Shape.named("status", "tell how each revision stands: applied, pending, changed, missing")
                .text(
                        "applied: the database has it. pending: it does not have it yet. changed: its file differs from what"
                                + " was applied. missing: it is applied, and its file is gone. unfinished: a run stopped in its"
                                + " middle; the next one goes on from there. missed: it was never run, though something that is"
                                + " applied needs it.")
                .option("--exit-code", "end with 3 unless all are applied and unchanged")
                .example("stemma status", "one line for each revision")
                .example("stemma status -v", "when, by whom, and how long it took")
                .lists()
                .build();
    }

    @Override
    public int run(Call call) {
        Status.Report report = new Status(call.stemma()).run();
        if (call.isJson()) {
            call.print(Json.text(
                    report.revisions().stream().map(line -> json(line, call)).toList()));
        } else {
            call.print(text(call, report));
            call.say(summary(report));
        }
        return call.has("--exit-code") && !report.isUpToDate() ? 3 : 0;
    }

    private static String text(Call call, Status.Report report) {
        Table table = new Table();
        Style style = call.terminal().outStyle();
        for (Line line : report.revisions()) {
            table.row(
                    word(line.state(), style),
                    line.listed().revision().id().text(),
                    line.listed().revision().message().lines().findFirst().orElse(""),
                    when(line.entry(), call.isVerbose()));
        }
        return table.text();
    }

    private static String when(@Nullable LedgerEntry entry, boolean more) {
        if (entry == null) {
            return "";
        }
        String time = Times.of(entry.appliedAt());
        return more ? time + " by " + entry.appliedBy() + " in " + Durations.of(entry.took()) : time;
    }

    private static String word(State state, Style style) {
        String word = word(state);
        return switch (state) {
            case APPLIED -> style.good(word);
            case PENDING -> style.warning(word);
            case CHANGED, MISSING, UNFINISHED, MISSED -> style.error(word);
        };
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String summary(Status.Report report) {
        if (report.revisions().isEmpty()) {
            return "no revisions yet";
        }
        StringJoiner summary = new StringJoiner(", ");
        for (State state : State.values()) {
            if (report.count(state) > 0) {
                summary.add(report.count(state) + " " + word(state));
            }
        }
        return summary.toString();
    }

    private static Json json(Line line, Call call) {
        LedgerEntry entry = line.entry();
        Json json = RevisionText.json(line.listed(), call.places()).with("state", word(line.state()));
        return json.with("appliedAt", entry == null ? null : entry.appliedAt().toString())
                .with("appliedBy", entry == null ? null : entry.appliedBy())
                .with("millis", entry == null ? null : entry.took().toMillis())
                .with("batch", entry == null ? null : entry.batch());
    }
}
