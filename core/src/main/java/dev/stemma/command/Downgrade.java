package dev.stemma.command;

import dev.stemma.revision.Target;
import dev.stemma.revision.TargetRange;
import dev.stemma.run.PlannedStep;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunReport;
import java.util.List;

/// Moves the database down: undoes what stands above the targets, the last applied first. Revisions whose files are
/// gone are undone with the text that the ledger keeps.
public final class Downgrade {
    private final Stemma stemma;

    public Downgrade(Stemma stemma) {
        this.stemma = stemma;
    }

    public RunReport run(Upgrade.Request request, RunListener listener) {
        List<Target> targets = request.parsed();
        try (RunDatabase database = Ledger.open(stemma)) {
            return Upgrade.runner(stemma, database).downgrade(targets, Upgrade.options(stemma, request), listener);
        }
    }

    /// The steps that a run would take now, with their statements; touches nothing.
    public List<PlannedStep> plan(Upgrade.Request request, RunListener listener) {
        List<Target> targets = request.parsed();
        try (RunDatabase database = Ledger.open(stemma)) {
            RunOptions options = Upgrade.options(stemma, request);
            return Upgrade.runner(stemma, database).planDowngrade(targets, options, listener);
        }
    }

    /// The run as a script for the database's own client. The targets are one range, as `a:b`. Asks no database.
    public String script(Upgrade.Request request) {
        TargetRange range = TargetRange.parse(String.join(",", request.targets()));
        RunOptions options = Upgrade.options(stemma, request);
        return Upgrade.script(stemma, Upgrade.offline(stemma).downgrade(range, options, stemma.hooks()));
    }
}
