package dev.stemma.command;

import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.Target;
import dev.stemma.revision.TargetRange;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.Offline;
import dev.stemma.run.OfflineRun;
import dev.stemma.run.PlannedStep;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.RunOptions.Missed;
import dev.stemma.run.RunReport;
import dev.stemma.run.Runner;
import java.util.List;

/// Moves the database up: applies all that the targets need and the database does not have.
public final class Upgrade {
    private final Stemma stemma;

    public Upgrade(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param changed what to do about files that differ from what was applied
    /// @param missed  what to do about revisions that came into the graph below applied ones
    public record Request(List<String> targets, TransactionMode transaction, ChangedFiles changed, Missed missed) {
        public Request {
            targets = List.copyOf(targets);
        }

        List<Target> parsed() {
            return Target.parseAll(targets);
        }
    }

    public RunReport run(Request request, RunListener listener) {
        List<Target> targets = request.parsed();
        try (RunDatabase database = Ledger.open(stemma)) {
            return runner(stemma, database).upgrade(targets, options(stemma, request), listener);
        }
    }

    /// The steps that a run would take now, with their statements; touches nothing.
    public List<PlannedStep> plan(Request request, RunListener listener) {
        List<Target> targets = request.parsed();
        try (RunDatabase database = Ledger.open(stemma)) {
            return runner(stemma, database).planUpgrade(targets, options(stemma, request), listener);
        }
    }

    /// The run as a script for the database's own client. The targets are one range, as `a:b`; without a colon it
    /// begins at the base. Asks no database.
    public String script(Request request) {
        String text = String.join(",", request.targets());
        TargetRange range = TargetRange.parse(TargetRange.isRange(text) ? text : ":" + text);
        return script(stemma, offline(stemma).upgrade(range, options(stemma, request), stemma.hooks()));
    }

    static Offline offline(Stemma stemma) {
        RevisionFiles files = stemma.files();
        return new Offline(files.graph(), stemma.source(files));
    }

    /// Nothing where there is nothing to do.
    static String script(Stemma stemma, OfflineRun run) {
        return run.works().isEmpty() ? "" : stemma.system().script(run, stemma.runSettings());
    }

    static Runner runner(Stemma stemma, RunDatabase database) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        return new Runner(database, graph, stemma.source(files), stemma.hooks());
    }

    static RunOptions options(Stemma stemma, Request request) {
        String batch = stemma.surroundings().ids().get().text();
        return new RunOptions(request.transaction(), request.changed(), request.missed(), batch);
    }
}
