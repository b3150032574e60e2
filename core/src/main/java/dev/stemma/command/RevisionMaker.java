package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Applied;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.revision.files.RevisionWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns drafts into revisions: decides what they follow, and checks the whole graph with them before a file is
/// written.
final class RevisionMaker {
    private final Stemma stemma;
    private final RevisionFiles files;
    private final RevisionGraph graph;

    RevisionMaker(Stemma stemma, RevisionFiles files) {
        this.stemma = stemma;
        this.files = files;
        this.graph = files.graph();
    }

    RevisionGraph graph() {
        return graph;
    }

    /// What the draft follows.
    List<Revision> parents(Draft draft) {
        List<Revision> parents = draft.heads().isEmpty() ? graph.heads() : meant(Target.parseAll(draft.heads()));
        for (Revision parent : parents) {
            if (draft.splice() == Draft.Splice.REFUSE && !graph.isHead(parent)) {
                throw new StemmaException(new NewRevisionProblem.NotAHead(parent, graph.children(parent)));
            }
        }
        return parents;
    }

    /// The revision, checked against all others.
    Revision make(Draft draft, List<Revision> parents) {
        if (draft.folder() != null && !isRead(draft.folder())) {
            throw new StemmaException(new NewRevisionProblem.UnreadFolder(
                    stemma.project().shown(draft.folder()).toString(),
                    stemma.project().revisions().stream()
                            .map(folder -> stemma.project().shown(folder).toString())
                            .toList()));
        }
        String id = draft.id() == null ? stemma.surroundings().ids().get().text() : draft.id();
        Revision revision = Revision.named(new RevisionId(id))
                .parents(parents.stream().map(Revision::id).toList())
                .dependsOn(dependencies(draft))
                .labels(draft.labels())
                .message(draft.message())
                .created(now(stemma))
                .origin(Origin.headed("the new revision"))
                .build();
        List<Revision> all = new ArrayList<>(files.revisions());
        all.add(revision);
        RevisionGraph.of(all);
        return revision;
    }

    /// Whether revisions in that folder are found again: hidden folders within the project's are passed over.
    private boolean isRead(Path folder) {
        Path wanted = folder.toAbsolutePath().normalize();
        return stemma.project().revisions().stream()
                .map(read -> read.toAbsolutePath().normalize())
                .filter(wanted::startsWith)
                .map(read -> read.relativize(wanted))
                .anyMatch(
                        below -> Stream.of(below.toString().split("[/\\\\]")).noneMatch(name -> name.startsWith(".")));
    }

    static OffsetDateTime now(Stemma stemma) {
        return OffsetDateTime.now(stemma.surroundings().clock())
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    /// A label stays a label; the beginning of an id becomes the id.
    private List<String> dependencies(Draft draft) {
        Set<String> dependencies = new LinkedHashSet<>();
        for (Target target : Target.parseAll(draft.dependsOn())) {
            List<Revision> meant = meant(List.of(target));
            if (meant.isEmpty()) {
                throw new StemmaException(new NewRevisionProblem.NothingToDependOn(target));
            }
            for (Revision revision : meant) {
                boolean isLabel = revision.labels().contains(target.text());
                dependencies.add(isLabel ? target.text() : revision.id().text());
            }
        }
        return List.copyOf(dependencies);
    }

    private List<Revision> meant(List<Target> targets) {
        Applied applied = targets.stream().anyMatch(Targets::speaksOfDatabase)
                ? Ledger.applied(stemma, files)
                : Applied.nothing();
        return graph.resolve(targets, applied);
    }

    /// Writes all files of the revision, or none.
    List<Path> write(Draft draft, Revision revision, String upgrade, @Nullable String downgrade) {
        Path folder = draft.folder() == null ? folderOf(revision) : draft.folder();
        RevisionWriter writer = new RevisionWriter(folder, stemma.project().template(), draft.layout());
        return stemma.project().formatted(writer.write(revision, upgrade, downgrade));
    }

    /// Beside its first parent, where there are several folders.
    private Path folderOf(Revision revision) {
        List<Path> folders = stemma.project().revisions();
        for (RevisionId parent : revision.parents()) {
            Path file = files.find(parent).orElseThrow().upgrade().path();
            for (Path folder : folders) {
                if (file.startsWith(folder)) {
                    return folder;
                }
            }
        }
        return folders.getFirst();
    }
}
