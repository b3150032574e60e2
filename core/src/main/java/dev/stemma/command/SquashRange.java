package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TargetRange;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Revisions that shall become one. Lines may part and join again among them, but only the first hangs on others, and
/// others hang only on the last: so one revision can stand in their place.
record SquashRange(RevisionGraph graph, String text, List<Revision> revisions, Set<RevisionId> ids) {
    /// The range in the order of an upgrade.
    ///
    /// @throws StemmaException where it cannot become one
    static List<Revision> of(RevisionGraph graph, String text) {
        List<Revision> revisions =
                graph.history(TargetRange.parse(text), Applied.nothing()).reversed();
        if (revisions.size() < 2) {
            throw new StemmaException(new RewriteProblem.NothingToSquash(text));
        }
        Set<RevisionId> ids = revisions.stream().map(Revision::id).collect(Collectors.toSet());
        new SquashRange(graph, text, revisions, ids).check();
        return revisions;
    }

    private void check() {
        refuseSeveral(
                "it begins with several",
                revisions.stream().filter(one -> below(one).noneMatch(this::isInside)));
        refuseSeveral(
                "it ends with several",
                revisions.stream().filter(one -> above(one).noneMatch(this::isInside)));
        refuse("others hang on a part of it", revisions.stream().flatMap(this::hangingOn));
        refuse("a part of it hangs on others", revisions.stream().skip(1).flatMap(this::hangingBeside));
        refuse(
                "a revision in Java stays by itself",
                revisions.stream()
                        .filter(revision -> revision.origin().kind() == Origin.Kind.CLASS)
                        .map(Revision::line));
    }

    private Stream<Revision> below(Revision revision) {
        return Stream.concat(graph.parents(revision).stream(), graph.dependencies(revision).stream());
    }

    private Stream<Revision> above(Revision revision) {
        return Stream.concat(graph.children(revision).stream(), graph.dependents(revision).stream());
    }

    private boolean isInside(Revision revision) {
        return ids.contains(revision.id());
    }

    /// What follows the last will follow the new revision; but what depends on a revision goes on naming that one.
    private Stream<String> hangingOn(Revision revision) {
        Stream<Revision> children =
                revision.equals(revisions.getLast()) ? Stream.empty() : graph.children(revision).stream();
        return Stream.concat(
                outside(children, other -> other.line() + " follows " + revision.id()),
                outside(graph.dependents(revision).stream(), other -> other.line() + " depends on " + revision.id()));
    }

    /// What is below the first is below all of them. What they depend on, the new revision will depend on.
    private Stream<String> hangingBeside(Revision revision) {
        Set<Revision> below = Set.copyOf(graph.ancestors(revisions.getFirst()));
        Predicate<Revision> isBelow = below::contains;
        return outside(
                graph.parents(revision).stream().filter(isBelow.negate()),
                other -> revision.line() + " follows " + other.id());
    }

    private Stream<String> outside(Stream<Revision> others, Function<Revision, String> said) {
        return others.filter(other -> !isInside(other)).map(said);
    }

    private void refuseSeveral(String reason, Stream<Revision> ends) {
        List<String> lines = ends.map(Revision::line).toList();
        if (lines.size() > 1) {
            throw new StemmaException(new RewriteProblem.NotOnePiece(text, reason, lines));
        }
    }

    private void refuse(String reason, Stream<String> against) {
        List<String> lines = against.toList();
        if (!lines.isEmpty()) {
            throw new StemmaException(new RewriteProblem.NotOnePiece(text, reason, lines));
        }
    }
}
