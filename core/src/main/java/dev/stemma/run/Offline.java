package dev.stemma.run;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.RangePlan;
import dev.stemma.revision.Replaced;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.StampPlan;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.TargetRange;
import dev.stemma.run.OfflineStart.Squashed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Makes the steps of a range ready without a database: what the ledger would say is taken from the files.
public record Offline(RevisionGraph graph, RevisionSource source) {
    /// The upgrades from one state to another; an open start is the base.
    public OfflineRun upgrade(TargetRange range, RunOptions options, Hooks hooks) {
        return run(graph.upgradeRange(range), options, hooks);
    }

    /// The downgrades from one state to another; an open start is all heads.
    public OfflineRun downgrade(TargetRange range, RunOptions options, Hooks hooks) {
        return run(graph.downgradeRange(range), options, hooks);
    }

    /// The rows that make a ledger say it stands at the end of the range; an open start is the base, an open
    /// end all heads.
    public OfflineStamp stamp(TargetRange range, RunOptions options) {
        List<Step> before =
                graph.upgradeSteps(Applied.nothing(), range.withoutDatabase().from());
        Applied start = graph.after(Applied.nothing(), before);
        StampPlan plan = graph.stamp(start, range.to().isEmpty() ? List.of(Target.parse("heads")) : range.to());
        return new OfflineStamp(start(entries(start)), new Stamping(graph, source).changes(plan), options);
    }

    private OfflineRun run(RangePlan plan, RunOptions options, Hooks hooks) {
        hooks.refuseWithin(options.transaction());
        List<LedgerEntry> entries = entries(plan.start());
        LedgerState start = LedgerState.of(entries);
        List<Work> works = new Preparation(start, graph, source, options, ids -> Map.of()).works(plan.steps());
        return new OfflineRun(start(entries), works, options, hooks);
    }

    private OfflineStart start(List<LedgerEntry> entries) {
        List<Squashed> squashed = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            List<Replaced> replaced = graph.get(entry.id()).replaces();
            if (!replaced.isEmpty()) {
                RevisionTexts texts = source.texts(entry.id()).orElseThrow().kept();
                squashed.add(new Squashed(entry.facts(), texts, replaced));
            }
        }
        return new OfflineStart(entries.stream().map(LedgerEntry::facts).toList(), squashed);
    }

    private List<LedgerEntry> entries(Applied applied) {
        List<LedgerEntry> entries = new ArrayList<>();
        for (Applied.Row row : applied.rows()) {
            Revision revision = graph.get(row.id());
            // What a ledger keeps of a Java revision is its source, not what it was rendered to.
            Wordings wordings = source.wordings(row.id())
                    .orElseThrow(() -> new StemmaException(new RevisionProblem.NoFile(row.id())));
            entries.add(entry(RevisionFacts.of(row, revision, wordings), entries.size() + 1));
        }
        return entries;
    }

    private static LedgerEntry entry(RevisionFacts facts, int position) {
        return new LedgerEntry(
                facts, position, LedgerEntry.State.APPLIED, 0, null, Instant.EPOCH, "", Duration.ZERO, "", "");
    }
}
