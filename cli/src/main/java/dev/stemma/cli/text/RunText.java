package dev.stemma.cli.text;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Step;
import dev.stemma.run.RunEvent;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunReport;
import dev.stemma.run.Session;
import dev.stemma.run.Squashed;
import dev.stemma.run.StepReport;
import java.util.List;
import java.util.function.Consumer;

/// Tells of a run while it goes on: each step that was taken is a result, everything else a message.
public final class RunText implements RunListener {
    private final Consumer<String> results;
    private final Consumer<String> messages;
    private final Style style;
    private final Detail detail;
    private final Progress progress;

    /// How much is told.
    public enum Detail {
        NORMAL,
        /// What the server says by the way, too.
        MORE
    }

    public RunText(Consumer<String> results, Consumer<String> messages, Style style, Detail detail, Progress progress) {
        this.results = line -> {
            progress.clear();
            results.accept(line);
        };
        this.messages = line -> {
            progress.clear();
            messages.accept(line);
        };
        this.style = style;
        this.detail = detail;
        this.progress = progress;
    }

    @Override
    public void on(RunEvent event) {
        switch (event) {
            case RunEvent.UnknownApplied unknown -> unknown(unknown.revisions());
            case RunEvent.OtherLinesUndone undone -> otherLines(undone.revisions());
            case RunEvent.LedgerRewritten rewritten -> messages.accept(line(rewritten.squashed()));
            case RunEvent.RunStarted started -> {}
            case RunEvent.StepStarted started -> {}
            case RunEvent.StepFinished finished -> results.accept(line(finished.report()));
            case RunEvent.WaitingForRunner waiting ->
                waiting("another run is at work on this database; waiting", waiting.holders());
            case RunEvent.WaitingForLock waiting ->
                waiting("revision " + id(waiting.step()) + " waits for a lock", waiting.blockers());
            case RunEvent.TryingAgain again ->
                messages.accept("revision " + id(again.step()) + ": " + again.reason() + "; attempt " + again.attempt()
                        + (again.pause().isZero() ? "" : " in " + Durations.of(again.pause())));
            case RunEvent.StatementStarted started -> more("running alone: " + started.statement());
            case RunEvent.Noticed noticed -> noticed(noticed);
            case RunEvent.HookSaid said -> messages.accept(said.line());
            case RunEvent.Progress reached ->
                progress.tell(reached.what() + (reached.percent() < 0 ? "" : " " + reached.percent() + " %"));
        }
    }

    private static String line(Squashed squashed) {
        int count = squashed.replaced().size();
        return (count == 1 ? "an applied revision is" : count + " applied revisions are") + " recorded as "
                + named(squashed.revision()) + " from now on";
    }

    private void unknown(List<Revision> revisions) {
        messages.accept(
                revisions.size() == 1
                        ? "warning: a revision is applied, but there is no file of it"
                        : "warning: " + revisions.size() + " revisions are applied, but there are no files of them");
        revisions.forEach(revision -> messages.accept("  " + named(revision)));
    }

    private void otherLines(List<Revision> revisions) {
        messages.accept("warning: other lines stand on what is undone, and go with it");
        revisions.forEach(revision -> messages.accept("  " + named(revision)));
    }

    /// A session that is gone by the time it is looked for is not worth a word.
    private void waiting(String what, List<Session> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        messages.accept(what);
        sessions.forEach(session -> messages.accept("  " + session.line()));
    }

    /// Warnings are for everyone, notices only for who wants more.
    private void noticed(RunEvent.Noticed noticed) {
        String line = noticed.severity() + ": " + noticed.message();
        if (noticed.severity().equalsIgnoreCase("warning")) {
            messages.accept(line);
        } else {
            more(line);
        }
    }

    private void more(String line) {
        if (detail == Detail.MORE) {
            messages.accept(line);
        }
    }

    private String line(StepReport report) {
        String verb = switch (report.step()) {
            case Step.Upgrade upgrade -> style.good("upgraded");
            case Step.Downgrade downgrade -> style.warning("downgraded");
        };
        return verb + " " + named(report.step().revision()) + "  " + style.faint(Durations.of(report.took()));
    }

    /// The id and what the revision does: `4f1c9a20  add invoice`.
    public static String named(Revision revision) {
        String message = revision.message().lines().findFirst().orElse("");
        return message.isEmpty() ? revision.id().text() : revision.id() + "  " + message;
    }

    private static String id(Step step) {
        return step.revision().id().text();
    }

    public static Json json(RunReport report) {
        return Json.object()
                .with("batch", report.batch())
                .with("steps", report.steps().stream().map(RunText::json).toList())
                .with("squashed", report.squashed().stream().map(RunText::json).toList());
    }

    private static Json json(Squashed squashed) {
        return Json.object()
                .with("id", squashed.revision().id().text())
                .with(
                        "replaced",
                        squashed.replaced().stream().map(RevisionId::text).toList());
    }

    private static Json json(StepReport report) {
        return json(report.step())
                .with("statements", report.statements())
                .with("millis", report.took().toMillis());
    }

    /// What every list of steps says of one.
    public static Json json(Step step) {
        String direction = switch (step) {
            case Step.Upgrade upgrade -> "upgrade";
            case Step.Downgrade downgrade -> "downgrade";
        };
        return Json.object()
                .with("direction", direction)
                .with("id", step.revision().id().text())
                .with("message", step.revision().message());
    }
}
