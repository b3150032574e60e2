package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Revisions stand below applied ones, and the ledger does not list them: they came into the graph too late for this
/// database.
///
/// @param heads where the database stands
record MissedRevisions(List<Missed> revisions, List<RevisionId> heads) implements Problem {
    MissedRevisions {
        revisions = List.copyOf(revisions);
        heads = List.copyOf(heads);
    }

    /// @param by something applied that needs the revision
    record Missed(RevisionId id, RevisionId by) {}

    static MissedRevisions of(RevisionGraph graph, Applied applied, List<Revision> missed) {
        Set<RevisionId> listed = Set.copyOf(applied.ids());
        List<Missed> revisions = missed.stream()
                .map(revision -> new Missed(revision.id(), neededBy(graph, revision, listed)))
                .toList();
        return new MissedRevisions(
                revisions, graph.heads(applied).stream().map(Revision::id).toList());
    }

    private static RevisionId neededBy(RevisionGraph graph, Revision revision, Set<RevisionId> listed) {
        return graph.descendants(revision).stream()
                .map(Revision::id)
                .filter(listed::contains)
                .findFirst()
                .orElse(revision.id());
    }

    @Override
    public String code() {
        return "missed-revision";
    }

    @Override
    public String summary() {
        return revisions.size() == 1
                ? "revision " + revisions.getFirst().id() + " was never run here, though what is applied needs it"
                : revisions.size() + " revisions were never run here, though what is applied needs them";
    }

    @Override
    public List<String> details() {
        return revisions.stream()
                .map(missed -> missed.by() + ", which is applied, needs " + missed.id())
                .toList();
    }

    @Override
    public Optional<String> hint() {
        String places = heads.stream().map(RevisionId::text).collect(Collectors.joining(" "));
        return Optional.of(
                "run what was missed with 'upgrade --out-of-order'; or, if the database has it all, list it with"
                        + " 'stamp " + places + "'");
    }
}
