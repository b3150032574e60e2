package dev.stemma.revision;

import dev.stemma.revision.GraphFault.Edge;
import dev.stemma.revision.GraphFault.NameKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds every fault of a collection of revisions, in file order, loops last.
final class GraphFaults {
    private final Dag dag;
    private final List<GraphFault> faults = new ArrayList<>();

    private GraphFaults(Dag dag) {
        this.dag = dag;
    }

    static List<GraphFault> of(Dag dag) {
        GraphFaults search = new GraphFaults(dag);
        search.duplicates();
        for (Revision revision : dag.revisions()) {
            search.names(revision);
            search.parents(revision);
            search.dependencies(revision);
        }
        search.labels();
        search.loops();
        return search.faults;
    }

    private void duplicates() {
        Map<RevisionId, List<Origin>> origins = new LinkedHashMap<>();
        for (Revision revision : dag.revisions()) {
            origins.computeIfAbsent(revision.id(), id -> new ArrayList<>()).add(revision.origin());
        }
        origins.forEach((id, places) -> {
            if (places.size() > 1) {
                faults.add(new GraphFault.DuplicateRevision(id, places));
            }
        });
    }

    private void names(Revision revision) {
        name(revision, revision.id().text(), NameKind.ID);
        for (String label : revision.labels()) {
            name(revision, label, NameKind.LABEL);
        }
    }

    private void name(Revision revision, String name, NameKind kind) {
        Set<String> unfit = Names.unfitCharacters(name);
        // The stem of a file without a header is taken as it is; everywhere else '-' is kept for counting.
        boolean isGiven = kind == NameKind.ID && revision.origin().kind() == Origin.Kind.HEADERLESS_FILE;
        if (kind == NameKind.ID && !isGiven && name.contains("-")) {
            unfit.add("'-'");
        }
        if (!unfit.isEmpty() || name.isEmpty()) {
            faults.add(new GraphFault.UnfitName(revision, name, kind, List.copyOf(unfit)));
        } else if (Names.RESERVED.contains(name)) {
            faults.add(new GraphFault.ReservedName(revision, name, kind));
        }
    }

    private void parents(Revision revision) {
        Set<RevisionId> seen = new HashSet<>();
        for (RevisionId parent : revision.parents()) {
            if (!seen.add(parent)) {
                faults.add(new GraphFault.RepeatedName(revision, parent.text(), Edge.PARENT));
            } else if (parent.equals(revision.id())) {
                faults.add(new GraphFault.SelfLoop(revision, Edge.PARENT));
            } else if (dag.byId(parent.text()) == null) {
                Integer carrier = dag.labels().get(parent.text());
                List<String> near = carrier == null
                        ? nearest(parent.text(), ids())
                        : List.of(dag.revision(carrier).id().text());
                faults.add(new GraphFault.MissingParent(revision, parent, near));
            }
        }
    }

    private void dependencies(Revision revision) {
        Set<String> seen = new HashSet<>();
        for (String dependency : revision.dependsOn()) {
            Integer found = dag.exact(dependency);
            if (!seen.add(dependency)) {
                faults.add(new GraphFault.RepeatedName(revision, dependency, Edge.DEPENDENCY));
            } else if (found == null) {
                Set<String> names = new LinkedHashSet<>(ids());
                names.addAll(dag.labels().keySet());
                faults.add(new GraphFault.MissingDependency(revision, dependency, nearest(dependency, names)));
            } else if (dag.revision(found).id().equals(revision.id())) {
                faults.add(new GraphFault.SelfLoop(revision, Edge.DEPENDENCY));
            }
        }
    }

    // A folder with very many faults would make the search for near names slow, and nobody reads that many.
    private List<String> nearest(String name, Collection<String> known) {
        return faults.size() > 20 ? List.of() : Names.nearest(name, known);
    }

    private List<String> ids() {
        return dag.revisions().stream().map(revision -> revision.id().text()).toList();
    }

    private void labels() {
        Map<String, Set<Revision>> holders = new LinkedHashMap<>();
        for (Revision revision : dag.revisions()) {
            for (String label : revision.labels()) {
                holders.computeIfAbsent(label, name -> new LinkedHashSet<>()).add(revision);
            }
        }
        holders.forEach((label, carriers) -> {
            Integer namesake = dag.byId(label);
            if (namesake != null) {
                carriers.add(dag.revision(namesake));
            }
            if (carriers.size() > 1 || namesake != null) {
                faults.add(new GraphFault.DuplicateLabel(label, List.copyOf(carriers)));
            }
        });
    }

    /// Each ring once: what cannot be sorted is followed down until a revision comes again, and the ring is taken
    /// out.
    private void loops() {
        BitSet left = dag.allFiles();
        Arrays.stream(dag.order()).forEach(left::clear);
        int[] waiting = new int[dag.size()];
        left.stream()
                .forEach(index ->
                        waiting[index] = (int) below(index).filter(left::get).count());
        while (!left.isEmpty()) {
            List<Integer> ring = ring(left);
            List<Revision> loop = ring.stream().map(dag::revision).toList();
            faults.add(new GraphFault.Cycle(loop, isByParents(ring) ? Edge.PARENT : Edge.DEPENDENCY));
            takeOut(ring, left, waiting);
        }
    }

    /// Takes out these and then whatever needs nothing that is left, so that everything left leads down to a ring.
    private void takeOut(List<Integer> ring, BitSet left, int[] waiting) {
        Deque<Integer> leaving = new ArrayDeque<>(ring);
        ring.forEach(left::clear);
        while (!leaving.isEmpty()) {
            int next = leaving.remove();
            above(next)
                    .filter(index -> --waiting[index] == 0 && left.get(index))
                    .forEach(index -> {
                        left.clear(index);
                        leaving.add(index);
                    });
        }
    }

    private List<Integer> ring(BitSet left) {
        List<Integer> path = new ArrayList<>();
        BitSet onPath = new BitSet();
        int next = left.nextSetBit(0);
        while (!onPath.get(next)) {
            onPath.set(next);
            path.add(next);
            next = below(next).filter(left::get).findFirst().orElseThrow();
        }
        List<Integer> ring = path.subList(path.indexOf(next), path.size()).reversed();
        int first = ring.indexOf(ring.stream().min(Integer::compare).orElseThrow());
        List<Integer> turned = new ArrayList<>(ring.subList(first, ring.size()));
        turned.addAll(ring.subList(0, first));
        return turned;
    }

    private IntStream below(int index) {
        return IntStream.concat(IntStream.of(dag.parents(index)), IntStream.of(dag.dependencies(index)));
    }

    private IntStream above(int index) {
        return IntStream.concat(IntStream.of(dag.children(index)), IntStream.of(dag.dependents(index)));
    }

    private boolean isByParents(List<Integer> ring) {
        return IntStream.range(0, ring.size()).allMatch(i -> {
            int upper = ring.get((i + 1) % ring.size());
            int lower = ring.get(i);
            return IntStream.of(dag.parents(upper)).anyMatch(parent -> parent == lower);
        });
    }
}
