package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Origin;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.HeaderText;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Other parents for revisions that are written already: checked in the whole graph first, then written into their
/// headers, and nothing else of the files is touched.
final class Rewrites {
    private final RevisionFiles files;
    private final Map<RevisionId, List<RevisionId>> parents = new LinkedHashMap<>();

    Rewrites(RevisionFiles files) {
        this.files = files;
    }

    void follow(Revision revision, List<RevisionId> others) {
        if (revision.origin().kind() != Origin.Kind.HEADED_FILE) {
            throw new StemmaException(new RewriteProblem.NoHeader(revision));
        }
        parents.put(revision.id(), List.copyOf(others));
    }

    List<Revision> revisions() {
        return parents.keySet().stream()
                .map(id -> files.find(id).orElseThrow().revision())
                .toList();
    }

    /// The revisions as they are going to be.
    List<RevisionFile> after() {
        List<RevisionFile> after = new ArrayList<>();
        for (RevisionFile file : files.files()) {
            List<RevisionId> others = parents.get(file.revision().id());
            after.add(
                    others == null
                            ? file
                            : new RevisionFile(
                                    file.revision().but().parents(others).build(),
                                    file.layout(),
                                    file.upgrade(),
                                    file.downgrade()));
        }
        return after;
    }

    /// @throws StemmaException if they would be no graph
    RevisionFiles checked(List<RevisionFile> all) {
        RevisionFiles checked = new RevisionFiles(all);
        RevisionGraph.of(checked.revisions());
        return checked;
    }

    List<Path> write() {
        List<Path> written = new ArrayList<>();
        parents.forEach((id, others) -> {
            Path path = files.find(id).orElseThrow().upgrade().path();
            TextFiles.write(path, HeaderText.withParents(TextFiles.read(path), others));
            written.add(path);
        });
        return written;
    }
}
