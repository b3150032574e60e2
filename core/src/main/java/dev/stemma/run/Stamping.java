package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.StampPlan;
import java.util.ArrayList;
import java.util.List;

/// Makes the plan of a stamp into changes of the ledger.
record Stamping(RevisionGraph graph, RevisionSource source) {
    /// Rows that go, the last applied first; then rows that come, with their texts.
    List<LedgerChange> changes(StampPlan plan) {
        List<LedgerChange> changes = new ArrayList<>();
        plan.removed().forEach(revision -> changes.add(new LedgerChange.Remove(revision.id())));
        List<Problem> problems = new ArrayList<>();
        source.prepare(plan.added().stream().map(Revision::id).toList());
        for (Revision revision : plan.added()) {
            source.texts(revision.id())
                    .ifPresentOrElse(
                            texts -> changes.add(new LedgerChange.Add(facts(revision), texts.kept())),
                            () -> problems.add(new RevisionProblem.NoFile(revision.id())));
        }
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
        return changes;
    }

    RevisionFacts facts(Revision revision) {
        return RevisionFacts.of(
                graph.row(revision), revision, source.wordings(revision.id()).orElseThrow());
    }
}
