package dev.stemma.revision.files;

import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The revisions of a project's folders, in file order.
public final class RevisionFiles {
    private final List<RevisionFile> files;
    private final Map<RevisionId, RevisionFile> byId = new LinkedHashMap<>();
    private @Nullable RevisionGraph graph;

    public RevisionFiles(List<RevisionFile> files) {
        this.files = List.copyOf(files);
        this.files.forEach(file -> byId.putIfAbsent(file.revision().id(), file));
    }

    public List<RevisionFile> files() {
        return files;
    }

    public List<Revision> revisions() {
        return files.stream().map(RevisionFile::revision).toList();
    }

    public Optional<RevisionFile> find(RevisionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The graph of these revisions, or every fault that keeps them from being one.
    public RevisionGraph graph() {
        RevisionGraph made = graph;
        if (made == null) {
            made = RevisionGraph.of(revisions());
            graph = made;
        }
        return made;
    }
}
