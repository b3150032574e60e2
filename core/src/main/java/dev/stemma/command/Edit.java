package dev.stemma.command;

import dev.stemma.revision.Applied;
import dev.stemma.revision.Revision;
import dev.stemma.revision.Target;
import dev.stemma.revision.files.RevisionFile;
import dev.stemma.revision.files.RevisionFiles;
import dev.stemma.revision.files.RevisionText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the files of revisions, for an editor to open.
public final class Edit {
    private final Stemma stemma;

    public Edit(Stemma stemma) {
        this.stemma = stemma;
    }

    public record Request(List<String> targets) {
        public Request {
            targets = List.copyOf(targets);
        }
    }

    /// @param files each once, the upgrade of a revision before its downgrade
    public record Report(List<Path> files) {
        public Report {
            files = List.copyOf(files);
        }
    }

    public Report run(Request request) {
        RevisionFiles files = stemma.files();
        List<Target> targets = Target.parseAll(request.targets());
        Applied applied = targets.stream().anyMatch(Targets::speaksOfDatabase)
                ? Ledger.applied(stemma, files)
                : Applied.nothing();
        List<Path> paths = new ArrayList<>();
        for (Revision revision : files.graph().resolve(targets, applied)) {
            files.find(revision.id()).ifPresent(file -> paths.addAll(paths(file)));
        }
        return new Report(paths.stream().distinct().toList());
    }

    static List<Path> paths(RevisionFile file) {
        return Stream.of(Optional.of(file.upgrade()), Optional.ofNullable(file.downgrade()))
                .flatMap(Optional::stream)
                .map(RevisionText::path)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
