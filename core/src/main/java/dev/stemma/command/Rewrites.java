package dev.stemma.command;

import dev.stemma.problem.StemmaException;
import dev.stemma.revision.Revision;
import dev.stemma.revision.RevisionGraph;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.HeaderText;
import dev.stemma.revision.files.JavaHeader;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Other parents for revisions that are written already: checked in the whole graph first, then written into their
/// headers or annotations, and nothing else of the files is touched.
final class Rewrites {
    private final RevisionFiles files;
    private final Map<RevisionId, List<RevisionId>> parents = new LinkedHashMap<>();

    Rewrites(RevisionFiles files) {
        this.files = files;
    }

    void follow(Revision revision, List<RevisionId> others) {
        switch (revision.origin().kind()) {
            case HEADED_FILE -> {}
            case CLASS -> refuseUnlessWritable(revision, others);
            case HEADERLESS_FILE, LEDGER, NONE -> throw new StemmaException(new RewriteProblem.NoHeader(revision));
        }
        parents.put(revision.id(), List.copyOf(others));
    }

    private void refuseUnlessWritable(Revision revision, List<RevisionId> others) {
        RevisionFile file = files.find(revision.id()).orElseThrow();
        if (!file.isJavaSource()) {
            throw new StemmaException(new RewriteProblem.ClassAlone(revision, others));
        }
        String text = file.upgrade().text();
        if (JavaHeader.withParents(text, others).isEmpty()) {
            String remark = "write " + JavaHeader.parents(others);
            throw new StemmaException(new RewriteProblem.RemarkAmongParents(
                    revision, JavaHeader.parentsLine(file.upgrade().file(), text, remark)));
        }
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
            RevisionFile file = files.find(id).orElseThrow();
            Path path = file.upgrade().path();
            TextFiles.write(path, rewritten(file, TextFiles.read(path), others));
            written.add(path);
        });
        return written;
    }

    private static String rewritten(RevisionFile file, String text, List<RevisionId> others) {
        return file.isJavaSource()
                ? JavaHeader.withParents(text, others).orElseThrow()
                : HeaderText.withParents(text, others);
    }
}
