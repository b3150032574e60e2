package dev.stemma.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The graph by number: revision i is the i-th in file order, edges are arrays, sets of revisions are bit sets. Every
/// walk is a loop, so depth costs no stack. Edges that lead nowhere are left out; [GraphFaults] reports them.
final class Dag {
    private final List<Revision> revisions;
    private final int files;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byLabel = new HashMap<>();
    private final int[][] parents;
    private final int[][] dependencies;
    private final int[][] children;
    private final int[][] dependents;
    private final int[] order;
    private final int[] position;

    /// Numbers the revisions that have files first, then those that only the ledger knows.
    private Dag(List<Revision> revisions, int files) {
        this.revisions = List.copyOf(revisions);
        this.files = files;
        for (int i = 0; i < revisions.size(); i++) {
            byId.putIfAbsent(revisions.get(i).id().text(), i);
            for (String label : revisions.get(i).labels()) {
                byLabel.putIfAbsent(label, i);
            }
        }
        parents = Adjacency.of(revisions, Revision::parents, parent -> byId.get(parent.text()));
        dependencies = Adjacency.of(revisions, Revision::dependsOn, this::exact);
        children = Adjacency.reversed(parents);
        dependents = Adjacency.reversed(dependencies);
        order = sorted();
        position = new int[revisions.size()];
        for (int i = 0; i < order.length; i++) {
            position[order[i]] = i;
        }
    }

    static Dag of(List<Revision> revisions) {
        return new Dag(revisions, revisions.size());
    }

    /// The same graph and, above it, revisions whose files are gone.
    Dag with(List<Revision> unknown) {
        if (unknown.isEmpty()) {
            return this;
        }
        List<Revision> all = new ArrayList<>(revisions.subList(0, files));
        all.addAll(unknown);
        return new Dag(all, files);
    }

    /// Topological, depth first: what has just become possible comes next, children before mere dependents, each in
    /// file order; so a line is finished before the next begins. A revision on or above a cycle is left out.
    private int[] sorted() {
        int[] waiting = new int[size()];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = size() - 1; i >= 0; i--) {
            waiting[i] = parents[i].length + dependencies[i].length;
            if (waiting[i] == 0) {
                ready.push(i);
            }
        }
        int[] sorted = new int[size()];
        int count = 0;
        while (!ready.isEmpty()) {
            int next = ready.pop();
            sorted[count++] = next;
            pushReady(dependents[next], waiting, ready);
            pushReady(children[next], waiting, ready);
        }
        return Arrays.copyOf(sorted, count);
    }

    private static void pushReady(int[] followers, int[] waiting, Deque<Integer> ready) {
        for (int i = followers.length - 1; i >= 0; i--) {
            if (--waiting[followers[i]] == 0) {
                ready.push(followers[i]);
            }
        }
    }

    int size() {
        return revisions.size();
    }

    Revision revision(int index) {
        return revisions.get(index);
    }

    List<Revision> revisions() {
        return revisions;
    }

    /// The revisions of a set, oldest first.
    List<Revision> revisions(BitSet set) {
        return Arrays.stream(inOrder(set)).mapToObj(revisions::get).toList();
    }

    int[] inOrder(BitSet set) {
        return set.stream()
                .boxed()
                .sorted(Comparator.comparingInt(index -> position[index]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// All revisions, oldest first.
    int[] order() {
        return order.clone();
    }

    boolean hasFile(int index) {
        return index < files;
    }

    int files() {
        return files;
    }

    @Nullable
    Integer byId(String id) {
        return byId.get(id);
    }

    /// The revision of this id, else the one that carries this label.
    @Nullable
    Integer exact(String name) {
        Integer index = byId.get(name);
        return index != null ? index : byLabel.get(name);
    }

    Map<String, Integer> labels() {
        return byLabel;
    }

    int[] parents(int index) {
        return parents[index];
    }

    BitSet parents(BitSet set) {
        BitSet all = new BitSet();
        set.stream().flatMap(index -> IntStream.of(parents[index])).forEach(all::set);
        return all;
    }

    int[] dependencies(int index) {
        return dependencies[index];
    }

    int[] children(int index) {
        return children[index];
    }

    int[] dependents(int index) {
        return dependents[index];
    }

    boolean isBase(int index) {
        return parents[index].length == 0;
    }

    /// These and all that they need, by parents and by dependencies.
    BitSet closure(BitSet set) {
        return reach(set, new BitSet(), parents, dependencies);
    }

    /// The same, without what is in the other closed set.
    BitSet closure(BitSet set, BitSet except) {
        return reach(set, except, parents, dependencies);
    }

    /// These and all that needs them, by parents or by dependencies.
    BitSet above(BitSet set) {
        return reach(set, new BitSet(), children, dependents);
    }

    /// What shares a line with a revision: its ancestors, itself and its descendants, by parents alone.
    BitSet lineage(int index) {
        BitSet lineage = ancestry(index);
        lineage.or(progeny(index));
        return lineage;
    }

    private BitSet ancestry(int index) {
        return reach(of(index), new BitSet(), parents);
    }

    /// A revision and its descendants, by parents alone.
    BitSet progeny(int index) {
        return reach(of(index), new BitSet(), children);
    }

    /// Where a label set on a revision counts: on its descendants, and on its ancestors down to the nearest fork or
    /// merge.
    BitSet spread(int index) {
        BitSet spread = progeny(index);
        int below = index;
        while (below >= 0 && children[below].length + dependents[below].length < 2 && parents[below].length < 2) {
            spread.set(below);
            below = isBase(below) ? -1 : parents[below][0];
        }
        return spread;
    }

    private BitSet reach(BitSet start, BitSet except, int[][]... edges) {
        BitSet reached = new BitSet(size());
        int[] todo = new int[size()];
        int count = 0;
        for (int i = start.nextSetBit(0); i >= 0; i = start.nextSetBit(i + 1)) {
            if (!except.get(i)) {
                reached.set(i);
                todo[count++] = i;
            }
        }
        while (count > 0) {
            int next = todo[--count];
            for (int[][] kind : edges) {
                for (int target : kind[next]) {
                    if (!reached.get(target) && !except.get(target)) {
                        reached.set(target);
                        todo[count++] = target;
                    }
                }
            }
        }
        return reached;
    }

    /// Those of a set that nothing else in it needs, directly or not.
    BitSet maximal(BitSet set) {
        BitSet needed = new BitSet(size());
        set.stream().forEach(index -> {
            IntStream.of(parents[index]).forEach(needed::set);
            IntStream.of(dependencies[index]).forEach(needed::set);
        });
        BitSet maximal = (BitSet) set.clone();
        maximal.andNot(closure(needed));
        return maximal;
    }

    /// Those of a set that have no child in it.
    BitSet tips(BitSet set) {
        return where(set, index -> IntStream.of(children[index]).noneMatch(set::get));
    }

    /// Whether all that a revision needs is in a set.
    boolean isMet(int index, BitSet set) {
        return holds(set, parents[index]) && holds(set, dependencies[index]);
    }

    private static boolean holds(BitSet set, int[] indexes) {
        for (int index : indexes) {
            if (!set.get(index)) {
                return false;
            }
        }
        return true;
    }

    BitSet allFiles() {
        BitSet all = new BitSet(size());
        all.set(0, files);
        return all;
    }

    static BitSet of(int... indexes) {
        BitSet set = new BitSet();
        IntStream.of(indexes).forEach(set::set);
        return set;
    }

    static BitSet where(BitSet set, IntPredicate condition) {
        BitSet result = new BitSet();
        set.stream().filter(condition).forEach(result::set);
        return result;
    }
}
