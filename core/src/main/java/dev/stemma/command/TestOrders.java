package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.command.TestFinding.Rule;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.run.RevisionSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where lines of revisions run beside each other, every database may have applied them in another order. It must make
/// no difference, and each must work without the others.
final class TestOrders {
    private final Stemma stemma;
    private final RevisionSource source;
    private final ScratchDatabases scratch;
    private final RevisionGraph graph;

    TestOrders(Stemma stemma, RevisionGraph graph, RevisionSource source, ScratchDatabases scratch) {
        this.stemma = stemma;
        this.source = source;
        this.scratch = scratch;
        this.graph = graph;
    }

    /// @param order in which all were applied
    /// @param top   what they have built
    List<TestFinding> findings(List<Revision> order, Catalog top) {
        List<TestFinding> findings = new ArrayList<>();
        Set<Revision> all = new HashSet<>(order);
        List<Revision> tips = order.stream()
                .filter(revision -> graph.children(revision).stream().noneMatch(all::contains)
                        && graph.dependents(revision).stream().noneMatch(all::contains))
                .toList();
        if (tips.size() > 1) {
            tips.forEach(tip -> alone(tip).ifPresent(findings::add));
        }
        List<Revision> other = otherOrder(tips);
        if (findings.isEmpty() && !other.equals(order)) {
            inOrder(order, other, top).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<TestFinding> alone(Revision tip) {
        List<Revision> line = new ArrayList<>();
        for (Step step :
                graph.upgradeSteps(Applied.nothing(), Target.parse(tip.id().text()))) {
            line.add(step.revision());
        }
        try (ScratchWalk walk = new ScratchWalk(stemma, source, scratch)) {
            return failing(walk, line)
                    .map(failure -> new TestFinding(
                            Rule.NEEDS_ANOTHER_LINE,
                            failure.revision(),
                            "revision " + failure.revision().id() + " needs a line of revisions that it does not name",
                            failure.facts()));
        }
    }

    private Optional<TestFinding> inOrder(List<Revision> order, List<Revision> other, Catalog top) {
        try (ScratchWalk walk = new ScratchWalk(stemma, source, scratch)) {
            Optional<Failure> failure = failing(walk, other);
            if (failure.isPresent()) {
                Revision revision = failure.get().revision();
                String summary =
                        "the upgrade of revision " + revision.id() + " fails when the lines go in another order";
                return Optional.of(new TestFinding(
                        Rule.ORDER_MATTERS, revision, summary, failure.get().facts()));
            }
            List<String> facts = TestRevisions.facts(stemma, walk.read(), top);
            return facts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TestFinding(
                            Rule.ORDER_MATTERS,
                            order.getLast(),
                            "the schema differs when the lines go in another order",
                            facts));
        }
    }

    private record Failure(Revision revision, List<String> facts) {}

    private static Optional<Failure> failing(ScratchWalk walk, List<Revision> revisions) {
        for (Revision revision : revisions) {
            try {
                walk.up(revision);
            } catch (StemmaException failure) {
                return Optional.of(new Failure(revision, TestRevisions.facts(failure)));
            }
        }
        return Optional.empty();
    }

    /// What is needed goes first, as always; but of several lines the last one begins.
    private List<Revision> otherOrder(List<Revision> tips) {
        Set<Revision> order = new LinkedHashSet<>();
        Deque<Revision> open = new ArrayDeque<>(tips);
        while (!open.isEmpty()) {
            Revision next = open.getLast();
            List<Revision> needed = new ArrayList<>(graph.parents(next));
            needed.addAll(graph.dependencies(next));
            needed.removeIf(order::contains);
            if (needed.isEmpty()) {
                order.add(next);
                open.removeLast();
            } else {
                needed.forEach(open::addLast);
            }
        }
        return List.copyOf(order);
    }
}
