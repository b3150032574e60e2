package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.TargetRange;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Revisions that shall become one. Lines may begin, part and join again among them, and may come in from outside; but
/// others hang only on the last. So nothing lies between them, and one revision can stand in their place.
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
        List<String> ends = revisions.stream()
                .filter(one -> above(one).noneMatch(this::isInside))
                .map(Revision::line)
                .toList();
        if (ends.size() > 1) {
            refuse(
                    "it ends with several",
                    ends.stream(),
                    "name one of them as the end, or let a revision join them first: 'stemma merge'");
        }
        refuse(
                "others hang on a part of it",
                revisions.stream().flatMap(this::hangingOn),
                "end it below them, or take them in, or move them with 'stemma rebase': see 'history --graph'");
        refuse(
                "a revision in Java stays by itself",
                revisions.stream()
                        .filter(revision -> revision.origin().kind() == Origin.Kind.CLASS)
                        .map(Revision::line),
                "choose ends between which there is none");
    }

    /// What the one revision follows: all that they follow outside, but for what lies below another of these.
    static List<RevisionId> parents(RevisionGraph graph, List<Revision> revisions) {
        Set<Revision> outside = new LinkedHashSet<>();
        revisions.forEach(revision -> outside.addAll(graph.parents(revision)));
        outside.removeAll(Set.copyOf(revisions));
        List.copyOf(outside).forEach(parent -> graph.ancestors(parent).forEach(outside::remove));
        return outside.stream().map(Revision::id).toList();
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

    private Stream<String> outside(Stream<Revision> others, Function<Revision, String> said) {
        return others.filter(other -> !isInside(other)).map(said);
    }

    private void refuse(String reason, Stream<String> against, String advice) {
        List<String> lines = against.toList();
        if (!lines.isEmpty()) {
            throw new StemmaException(new RewriteProblem.NotOnePiece(text, reason, lines, advice));
        }
    }
}
