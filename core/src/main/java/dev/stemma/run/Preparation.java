package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Step;
import dev.stemma.revision.TransactionMode;
import dev.stemma.run.LedgerEntry.State;
import dev.stemma.run.RevisionTexts.SqlText;
import dev.stemma.run.RunOptions.ChangedFiles;
import dev.stemma.sql.Checksum;
import dev.stemma.sql.Script;
import dev.stemma.sql.ScriptPart;
import dev.stemma.sql.TextDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes steps ready before anything is touched, and finds all that speaks against them at once.
final class Preparation {
    private final LedgerState state;
    private final RevisionGraph graph;
    private final RevisionSource source;
    private final RunOptions options;
    private final Function<List<RevisionId>, Map<RevisionId, RevisionTexts>> kept;
    private final List<Problem> problems = new ArrayList<>();

    /// @param kept fetches the texts that the ledger keeps
    Preparation(
            LedgerState state,
            RevisionGraph graph,
            RevisionSource source,
            RunOptions options,
            Function<List<RevisionId>, Map<RevisionId, RevisionTexts>> kept) {
        this.state = state;
        this.graph = graph;
        this.source = source;
        this.options = options;
        this.kept = kept;
    }

    List<Work> works(List<Step> steps) {
        refuseToLeaveUnfinished(steps);
        source.prepare(steps.stream().map(step -> step.revision().id()).toList());
        Map<RevisionId, RevisionTexts> texts = keptTexts(steps);
        List<Work> works = new ArrayList<>();
        int position = state.nextPosition();
        for (Step step : steps) {
            Work work = switch (step) {
                case Step.Upgrade(Revision revision) -> upgrade(step, revision, position++, texts);
                case Step.Downgrade(Revision revision) -> downgrade(step, revision, texts);
            };
            if (work != null) {
                problems.addAll(Segments.problems(work.script()));
                works.add(work);
            }
        }
        refuseChanged(steps);
        stopAtProblems();
        return works;
    }

    private void stopAtProblems() {
        if (!problems.isEmpty()) {
            throw new StemmaException(problems);
        }
    }

    private void refuseToLeaveUnfinished(List<Step> steps) {
        for (LedgerEntry entry : state.unfinished()) {
            if (steps.stream().noneMatch(step -> step.revision().id().equals(entry.id()))) {
                problems.add(new RevisionProblem.UnfinishedRevision(entry));
            }
        }
        stopAtProblems();
    }

    /// The ledger's texts are many megabytes, so only those are fetched that are needed: of stopped revisions,
    /// and of those to be undone whose file is gone or says something else.
    private Map<RevisionId, RevisionTexts> keptTexts(List<Step> steps) {
        List<RevisionId> needed = new ArrayList<>();
        for (Step step : steps) {
            RevisionId id = step.revision().id();
            LedgerEntry entry = state.entries().get(id);
            if (entry != null && (!entry.isFinished() || step instanceof Step.Downgrade && !isSameDowngrade(entry))) {
                needed.add(id);
            }
        }
        return needed.isEmpty() ? Map.of() : kept.apply(needed);
    }

    private boolean isSameDowngrade(LedgerEntry entry) {
        return entry.facts().downgradeChecksum() != null
                && source.wordings(entry.id())
                        .map(now -> entry.facts().isDowngrade(now.downgrade()))
                        .orElse(false);
    }

    private @Nullable Work upgrade(Step step, Revision revision, int position, Map<RevisionId, RevisionTexts> texts) {
        RevisionTexts own = source.texts(revision.id()).orElse(null);
        if (own == null) {
            problems.add(new RevisionProblem.NoFile(revision.id()));
            return null;
        }
        Script script = script(own.upgrade());
        LedgerEntry stopped = state.entries().get(revision.id());
        RevisionTexts before = texts.get(revision.id());
        if (stopped != null && before != null) {
            refuseChangedBeforeStop(stopped, before.upgrade(), script);
        }
        int place = stopped == null ? position : stopped.position();
        Program program = own.upgrade().program();
        return new Work(step, facts(revision), own.kept(), place, script, program, mode(revision, program), stopped);
    }

    private @Nullable Work downgrade(Step step, Revision revision, Map<RevisionId, RevisionTexts> texts) {
        LedgerEntry entry = state.entries().get(revision.id());
        if (entry == null) {
            throw new IllegalStateException("a step down from what is not applied: " + revision.id());
        }
        RevisionTexts before = texts.get(revision.id());
        RevisionTexts file = source.texts(revision.id()).orElse(null);
        SqlText text = downgradeText(entry, revision, file, before);
        if (text == null) {
            return null;
        }
        Script script = script(text);
        SqlText applied = before == null ? null : before.downgrade();
        // What stopped is there to be corrected; what it had committed is looked at by itself.
        if (file != null && before != null && entry.isFinished()) {
            refuseChangedDowngrade(entry, text, applied);
        }
        if (entry.state() == State.DOWNGRADING && applied != null) {
            refuseChangedBeforeStop(entry, applied, script);
        }
        RevisionTexts kept = before != null
                ? before.undoneBy(text)
                : Objects.requireNonNull(file).kept();
        Program program = text.program();
        LedgerEntry stopped = entry.isFinished() ? null : entry;
        return new Work(step, entry.facts(), kept, entry.position(), script, program, mode(revision, program), stopped);
    }

    /// What undoes a revision: its file, or what the ledger kept where the file is gone; nothing where that is a
    /// problem.
    private @Nullable SqlText downgradeText(
            LedgerEntry entry, Revision revision, @Nullable RevisionTexts file, @Nullable RevisionTexts before) {
        String reason = file != null ? revision.irreversible() : entry.facts().irreversible();
        if (reason != null) {
            problems.add(new RevisionProblem.IrreversibleRevision(revision.id(), reason));
            return null;
        }
        RevisionTexts texts = file != null ? file : before;
        SqlText text = texts == null ? null : texts.downgrade();
        if (texts == null || text == null || isEmpty(text) && !isEmpty(texts.upgrade())) {
            problems.add(noDowngrade(revision, texts));
            return null;
        }
        return text;
    }

    private static Problem noDowngrade(Revision revision, @Nullable RevisionTexts texts) {
        if (texts == null) {
            return new RevisionProblem.NoDowngrade(revision.id(), "the ledger");
        }
        SqlText text = texts.downgrade();
        return texts.noDowngrade() != null
                ? texts.noDowngrade()
                : new RevisionProblem.NoDowngrade(
                        revision.id(), "'" + (text == null ? texts.upgrade() : text).name() + "'");
    }

    private static boolean isEmpty(SqlText text) {
        return text.program() == null && script(text).parts().isEmpty();
    }

    /// The text of a program is there to be shown.
    private static Script script(SqlText text) {
        return text.program() == null
                ? Script.parse(text.name(), text.text())
                : new Script(text.name(), text.text(), List.of(), List.of(), List.of());
    }

    /// A program is one transaction, or it could not be gone on with where it stopped.
    private TransactionMode mode(Revision revision, @Nullable Program program) {
        TransactionMode own = revision.transaction();
        TransactionMode mode = own != null ? own : options.transaction();
        return program != null && mode == TransactionMode.NONE ? TransactionMode.EACH : mode;
    }

    private RevisionFacts facts(Revision revision) {
        return RevisionFacts.of(
                graph.row(revision), revision, source.wordings(revision.id()).orElseThrow());
    }

    private void refuseChangedDowngrade(LedgerEntry entry, SqlText now, @Nullable SqlText before) {
        boolean changed = !isSameDowngrade(entry) && !isSame(before, now);
        if (changed && options.changed() == ChangedFiles.REFUSE) {
            problems.add(changed(entry.id(), before == null ? "" : before.text(), now));
        }
    }

    private void refuseChanged(List<Step> steps) {
        if (options.changed() == ChangedFiles.ACCEPT || steps.stream().anyMatch(Step.Downgrade.class::isInstance)) {
            return;
        }
        List<RevisionId> changed = new ChangedRevisions(state, source).upgrades();
        Map<RevisionId, RevisionTexts> texts = changed.isEmpty() ? Map.of() : kept.apply(changed);
        source.prepare(changed);
        for (RevisionId id : changed) {
            SqlText before = texts.containsKey(id) ? texts.get(id).upgrade() : null;
            source.texts(id)
                    .map(RevisionTexts::upgrade)
                    .filter(now -> !isSame(before, now))
                    .ifPresent(now -> problems.add(changed(id, before == null ? "" : before.text(), now)));
        }
    }

    /// A class may be written in other words, and still say the same.
    private static boolean isSame(@Nullable SqlText before, SqlText now) {
        return before != null && Checksum.of(before.text()).equals(Checksum.of(now.text()));
    }

    private static Problem changed(RevisionId id, String before, SqlText now) {
        List<String> diff =
                TextDiff.unified("as applied", before, now.name(), now.text().stripLeading());
        return new RevisionProblem.ChangedRevision(id, now.name(), diff);
    }

    /// What was committed before a run stopped must be what stands there now.
    private void refuseChangedBeforeStop(LedgerEntry stopped, SqlText before, Script now) {
        List<ScriptPart> done = script(before).parts();
        boolean isInBackfill = stopped.intent() != null
                && Backfill.Position.of(stopped.intent()).isPresent();
        int reached = Math.min(stopped.reached() + (isInBackfill ? 1 : 0), done.size());
        boolean same = now.parts().size() >= reached;
        for (int i = 0; i < reached && same; i++) {
            same = Checksum.of(done.get(i).text())
                    .equals(Checksum.of(now.parts().get(i).text()));
        }
        if (!same) {
            problems.add(new RevisionProblem.ChangedBeforeStop(stopped, now.fileName()));
        }
    }
}
