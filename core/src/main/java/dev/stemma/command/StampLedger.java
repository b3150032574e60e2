package dev.stemma.command;

import dev.stemma.revision.StampPlan;
import dev.stemma.revision.Target;
import dev.stemma.revision.TargetRange;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.OfflineStamp;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.Runner.Stamp;
import java.util.List;

/// Makes the ledger say that the database stands somewhere, and runs nothing.
public final class StampLedger {
    private final Stemma stemma;

    public StampLedger(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param stamp what to do about what the ledger says now
    public record Request(List<String> targets, Stamp stamp) {
        public Request {
            targets = List.copyOf(targets);
        }
    }

    /// The stamp as a script for the database's own client. The targets are one range, as `a:b`; without a colon it
    /// begins with an empty ledger. Asks no database.
    public String script(List<String> targets) {
        String text = String.join(",", targets);
        TargetRange range = TargetRange.parse(TargetRange.isRange(text) ? text : ":" + text);
        OfflineStamp offline = Upgrade.offline(stemma).stamp(range, options());
        return offline.changes().isEmpty() ? "" : stemma.system().script(offline, stemma.runSettings());
    }

    private RunOptions options() {
        String batch = stemma.surroundings().ids().get().text();
        return new RunOptions(TransactionMode.EACH, ChangedFiles.REFUSE, batch);
    }

    public StampPlan run(Request request, RunListener listener) {
        List<Target> targets = Target.parseAll(request.targets());
        RunOptions options = options();
        try (RunDatabase database = Ledger.open(stemma)) {
            return Upgrade.runner(stemma, database).stamp(targets, request.stamp(), options, listener);
        }
    }
}
