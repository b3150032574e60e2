package dev.stemma.command;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.revision.TransactionMode;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.run.LedgerState;
import dev.stemma.run.RunDatabase;
import dev.stemma.run.RunListener;
import dev.stemma.run.RunOptions;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.run.Runner;
import java.util.List;

/// Takes what the files of applied revisions say now for what was applied, and runs nothing.
public final class Accept {
    private final Stemma stemma;

    public Accept(Stemma stemma) {
        this.stemma = stemma;
    }

    public record Request(List<String> targets) {
        public Request {
            targets = List.copyOf(targets);
        }
    }

    /// The revisions for which that made a difference.
    public List<Revision> run(Request request, RunListener listener) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        String batch = stemma.surroundings().ids().get().text();
        RunOptions options = new RunOptions(TransactionMode.EACH, ChangedFiles.ACCEPT, batch);
        try (RunDatabase database = Ledger.open(stemma)) {
            LedgerState state = database.state();
            List<RevisionId> ids = graph.resolve(Target.parseAll(request.targets()), state.applied()).stream()
                    .map(Revision::id)
                    .toList();
            return new Runner(database, graph, stemma.source(files))
                    .accept(ids, options, listener).stream().map(graph::get).toList();
        }
    }
}
