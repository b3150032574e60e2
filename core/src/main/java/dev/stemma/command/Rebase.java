package dev.stemma.command;

import dev.stemma.database.ScratchDatabases;
import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Step;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Moves revisions that nobody has applied yet onto another head, so that one line is left and no merge is needed.
public final class Rebase {
    private final Stemma stemma;

    public Rebase(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param line   the end of the line that is moved, as a target
    /// @param onto   what it is to follow; null for the only other head
    /// @param ledger whether the database is asked that none of it is applied
    public record Request(String line, @Nullable String onto, LedgerCheck ledger) {}

    /// Whether the database is asked.
    public enum LedgerCheck {
        ASK,
        NONE
    }

    /// @param moved     all that follows other revisions now, directly or not
    /// @param onto      what they follow
    /// @param rewritten the files whose header has changed
    public record Report(List<Revision> moved, Revision onto, List<Path> rewritten) {
        public Report {
            moved = List.copyOf(moved);
            rewritten = List.copyOf(rewritten);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        Revision line = one(graph, request.line());
        Revision onto = request.onto() == null ? otherHead(graph, line) : one(graph, request.onto());
        List<Revision> moved = new ArrayList<>(graph.ancestors(line));
        moved.add(line);
        Set<Revision> below = new HashSet<>(graph.ancestors(onto));
        below.add(onto);
        moved.removeIf(below::contains);
        if (moved.isEmpty() || graph.ancestors(line).contains(onto)) {
            throw new StemmaException(new RewriteProblem.NothingToRebase(line, onto));
        }
        Rewrites rewrites = rewrites(files, moved, below, onto);
        List<Revision> all = withDescendants(graph, rewrites.revisions());
        if (request.ledger() == LedgerCheck.ASK) {
            refuseApplied(files, all);
        }
        RevisionFiles after = rewrites.checked(rewrites.after());
        tryOut(after, line);
        return new Report(all, onto, rewrites.write());
    }

    private static Revision one(RevisionGraph graph, String target) {
        List<Revision> meant = graph.resolve(Target.parseAll(List.of(target)), Applied.nothing());
        if (meant.size() != 1) {
            throw new StemmaException(new RewriteProblem.NotOne(target, meant));
        }
        return meant.getFirst();
    }

    private static Revision otherHead(RevisionGraph graph, Revision line) {
        Set<Revision> own = new HashSet<>(graph.descendants(line));
        own.add(line);
        List<Revision> others =
                graph.heads().stream().filter(head -> !own.contains(head)).toList();
        if (others.size() != 1) {
            throw new StemmaException(new RewriteProblem.NotOne("the other head", others));
        }
        return others.getFirst();
    }

    /// What follows a revision below the new place follows that place from now on; the rest follows the moved ones.
    private static Rewrites rewrites(RevisionFiles files, List<Revision> moved, Set<Revision> below, Revision onto) {
        Set<RevisionId> ids = new HashSet<>();
        below.forEach(revision -> ids.add(revision.id()));
        Rewrites rewrites = new Rewrites(files);
        for (Revision revision : moved) {
            if (revision.isBase() || revision.parents().stream().anyMatch(ids::contains)) {
                Set<RevisionId> parents = new LinkedHashSet<>();
                parents.add(onto.id());
                revision.parents().stream().filter(id -> !ids.contains(id)).forEach(parents::add);
                rewrites.follow(revision, List.copyOf(parents));
            }
        }
        return rewrites;
    }

    private static List<Revision> withDescendants(RevisionGraph graph, List<Revision> roots) {
        Set<Revision> all = new LinkedHashSet<>(roots);
        roots.forEach(root -> all.addAll(graph.descendants(root)));
        return List.copyOf(all);
    }

    private void refuseApplied(RevisionFiles files, List<Revision> moved) {
        Set<RevisionId> applied =
                new HashSet<>(Ledger.state(stemma, files).begun().ids());
        List<Revision> refused = moved.stream()
                .filter(revision -> applied.contains(revision.id()))
                .toList();
        if (!refused.isEmpty()) {
            throw new StemmaException(new RewriteProblem.AlreadyApplied(refused));
        }
    }

    /// The moved revisions have never run in this order before.
    private void tryOut(RevisionFiles after, Revision line) {
        List<Revision> order = after
                .graph()
                .upgradeSteps(Applied.nothing(), Target.parse(line.id().text()))
                .stream()
                .map(Step::revision)
                .toList();
        try (ScratchDatabases scratch =
                        stemma.system().scratch(stemma.databases().scratch(null));
                ScratchWalk walk = new ScratchWalk(stemma, stemma.source(after), scratch)) {
            walk.up(order);
        } catch (StemmaException failure) {
            throw new StemmaException(new RewriteProblem.DoesNotFit(TestRevisions.facts(failure)), failure);
        }
    }
}
