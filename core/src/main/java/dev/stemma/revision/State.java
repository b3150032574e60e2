package dev.stemma.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A database's place in a graph: the closed set of what is applied, and the order in which it came. Where the ledger
/// knows more than the graph, the graph here is the larger one.
final class State {
    final Dag dag;
    final BitSet applied;
    private final BitSet listed;
    private final int[] recorded;

    /// @param listed those of the applied that have a row of their own
    private State(Dag dag, BitSet applied, BitSet listed, int[] recorded) {
        this.dag = dag;
        this.applied = applied;
        this.listed = listed;
        this.recorded = recorded;
    }

    static State of(Dag files, Applied ledger) {
        Dag dag = files.with(unknown(files, ledger));
        BitSet applied = new BitSet(dag.size());
        BitSet listed = new BitSet(dag.size());
        IntStream.Builder recorded = IntStream.builder();
        for (Applied.Row row : ledger.rows()) {
            Integer index = dag.byId(row.id().text());
            if (index == null) {
                continue;
            }
            listed.set(index);
            if (applied.get(index)) {
                continue;
            }
            if (!dag.isMet(index, applied)) {
                // What a row implies was applied before it, whether or not the ledger lists it too.
                BitSet implied = dag.closure(Dag.of(index), applied);
                implied.clear(index);
                IntStream.of(dag.inOrder(implied)).forEach(recorded::add);
                applied.or(implied);
            }
            recorded.add(index);
            applied.set(index);
        }
        return new State(dag, applied, listed, recorded.build().toArray());
    }

    /// The same graph with another closed set applied, in the order of the graph.
    State at(BitSet closed) {
        return closed.equals(applied) ? this : new State(dag, closed, closed, dag.inOrder(closed));
    }

    /// What counts as applied only since something that is applied needs it.
    BitSet missed() {
        BitSet missed = (BitSet) applied.clone();
        missed.andNot(listed);
        return missed;
    }

    /// The rows without a file, as revisions. An edge counts when it leads to a file or to an earlier row: so they
    /// never form a ring, whatever the table holds. What was squashed since they were applied has its place in what
    /// replaces it.
    private static List<Revision> unknown(Dag files, Applied ledger) {
        List<Revision> unknown = new ArrayList<>();
        Map<RevisionId, RevisionId> squashed = squashed(files);
        Set<String> known = new HashSet<>();
        for (Applied.Row row : ledger.rows()) {
            if (files.byId(row.id().text()) != null || !known.add(row.id().text())) {
                continue;
            }
            Function<List<RevisionId>, List<RevisionId>> edges = ids -> ids.stream()
                    .map(id -> known.contains(id.text()) ? id : squashed.getOrDefault(id, id))
                    .filter(id -> files.byId(id.text()) != null || known.contains(id.text()))
                    .distinct()
                    .toList();
            unknown.add(Revision.named(row.id())
                    .parents(edges.apply(row.parents()))
                    .dependsOn(edges.apply(row.dependsOn()).stream()
                            .map(RevisionId::text)
                            .toList())
                    .message(row.message())
                    .origin(Origin.LEDGER)
                    .build());
        }
        return unknown;
    }

    private static Map<RevisionId, RevisionId> squashed(Dag files) {
        Map<RevisionId, RevisionId> squashed = new HashMap<>();
        for (int index = 0; index < files.size(); index++) {
            Revision revision = files.revision(index);
            if (!revision.replaces().isEmpty()) {
                revision.replaced().forEach(id -> squashed.put(id, revision.id()));
            }
        }
        return squashed;
    }

    /// The maximal revisions: those that nothing applied needs.
    BitSet heads() {
        return dag.maximal(applied);
    }

    /// All that is applied, the last first. What a revision needs was applied before it, so this is a way to undo it
    /// all.
    int[] undoOrder() {
        return IntStream.range(0, recorded.length)
                .map(i -> recorded[recorded.length - 1 - i])
                .toArray();
    }

    Applied ledger() {
        return new Applied(IntStream.of(recorded).mapToObj(this::row).toList());
    }

    Applied.Row row(int index) {
        Revision revision = dag.revision(index);
        List<RevisionId> dependencies = IntStream.of(dag.dependencies(index))
                .mapToObj(dependency -> dag.revision(dependency).id())
                .toList();
        return new Applied.Row(revision.id(), revision.parents(), dependencies, revision.message());
    }
}
