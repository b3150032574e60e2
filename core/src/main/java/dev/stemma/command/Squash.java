package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Replaced;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.Layout;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.revision.files.RevisionText;
import dev.stemma.revision.files.RevisionWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one revision of several, once it has been shown to build and to undo the same.
public final class Squash {
    private final Stemma stemma;

    public Squash(Stemma stemma) {
        this.stemma = stemma;
    }

    /// @param range   the oldest and the newest, both included
    /// @param message what the new revision does
    /// @param id      its name; null for a random one
    /// @param old     what becomes of the old files
    public record Request(
            String range, String message, @Nullable String id, Layout layout, OldFiles old) {}

    /// What becomes of the old files.
    public enum OldFiles {
        /// They go to a folder beside the revisions.
        MOVE,
        DELETE
    }

    /// @param replaced the revisions that are one now
    /// @param files    the new files, the upgrade first
    /// @param rewritten files of revisions that follow the new one now
    /// @param old      where the old files are; empty where they were deleted
    public record Report(
            Revision revision, List<Revision> replaced, List<Path> files, List<Path> rewritten, List<Path> old) {
        public Report {
            replaced = List.copyOf(replaced);
            files = List.copyOf(files);
            rewritten = List.copyOf(rewritten);
            old = List.copyOf(old);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        RevisionGraph graph = files.graph();
        List<Revision> line = SquashRange.of(graph, request.range());
        SquashedText text = SquashedText.of(files, line);
        Revision revision = revision(request, graph, line, text);
        Rewrites rewrites = new Rewrites(files);
        for (Revision child : graph.children(line.getLast())) {
            RevisionId last = line.getLast().id();
            rewrites.follow(
                    child,
                    child.parents().stream()
                            .map(parent -> parent.equals(last) ? revision.id() : parent)
                            .toList());
        }
        Set<Revision> replaced = new HashSet<>(line);
        List<RevisionFile> after = new ArrayList<>(rewrites.after());
        after.removeIf(file -> replaced.contains(file.revision()));
        after.add(file(revision, text));
        new SquashProof(stemma, files, rewrites.checked(after)).check(line, revision);
        List<Path> written = new RevisionWriter(
                        folder(files, line), stemma.project().template(), request.layout())
                .write(revision, text.upgrade(), text.downgrade());
        List<Path> rewritten = rewrites.write();
        List<Path> old = putAway(request.old(), files, line, revision);
        return new Report(revision, line, stemma.project().formatted(written), rewritten, old);
    }

    private Revision revision(Request request, RevisionGraph graph, List<Revision> line, SquashedText text) {
        RevisionId id = request.id() == null ? stemma.surroundings().ids().get() : new RevisionId(request.id());
        List<Replaced> replaced = line.stream().map(Replaced::of).toList();
        if (replaced.stream().flatMap(Replaced::all).anyMatch(id::equals)) {
            throw new StemmaException(new RewriteProblem.IdOfReplaced(id));
        }
        Set<String> dependencies = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        line.forEach(revision -> {
            dependencies.addAll(revision.dependsOn());
            labels.addAll(revision.labels());
        });
        line.forEach(revision -> dependencies.remove(revision.id().text()));
        dependencies.removeAll(labels);
        List<RevisionId> parents = SquashRange.parents(graph, line);
        parents.forEach(parent -> dependencies.remove(parent.text()));
        return Revision.named(id)
                .parents(parents)
                .dependsOn(List.copyOf(dependencies))
                .labels(List.copyOf(labels))
                .replaces(replaced)
                .message(request.message())
                .created(RevisionMaker.now(stemma))
                .irreversible(text.irreversible())
                .hasDowngrade(text.downgrade() != null)
                .origin(Origin.headed("the squashed revision"))
                .build();
    }

    private RevisionFile file(Revision revision, SquashedText text) {
        Path path = stemma.project().folder().resolve("the squashed revision");
        String downgrade = text.downgrade();
        return new RevisionFile(
                revision,
                Layout.PAIR,
                new RevisionText(path, 1, text.upgrade()),
                downgrade == null ? null : new RevisionText(path, 1, downgrade));
    }

    private Path folder(RevisionFiles files, List<Revision> line) {
        Path first = files.find(line.getFirst().id()).orElseThrow().upgrade().path();
        return stemma.project().revisions().stream()
                .filter(first::startsWith)
                .findFirst()
                .orElseGet(() -> stemma.project().revisions().getFirst());
    }

    private List<Path> putAway(OldFiles old, RevisionFiles files, List<Revision> line, Revision revision) {
        Path folder = folder(files, line)
                .resolveSibling("squashed")
                .resolve(revision.id().text());
        List<Path> kept = new ArrayList<>();
        for (Revision replaced : line) {
            RevisionFile file = files.find(replaced.id()).orElseThrow();
            Stream.of(file.upgrade(), file.downgrade())
                    .filter(Objects::nonNull)
                    .map(RevisionText::path)
                    .distinct()
                    .forEach(path -> {
                        switch (old) {
                            case MOVE -> kept.add(move(path, folder.resolve(path.getFileName())));
                            case DELETE -> delete(path);
                        }
                    });
        }
        return kept;
    }

    private static Path move(Path from, Path to) {
        try {
            Files.createDirectories(Objects.requireNonNull(to.getParent()));
            return Files.move(from, to);
        } catch (IOException e) {
            throw new StemmaException(new FileProblem.NotWritable(to, TextFiles.reason(e)), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new StemmaException(new FileProblem.NotWritable(file, TextFiles.reason(e)), e);
        }
    }
}
