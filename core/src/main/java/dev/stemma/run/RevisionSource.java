package dev.stemma.run;

import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.RevisionFiles;
import java.util.Optional;

/// Where the texts of revisions are read.
@FunctionalInterface
public interface RevisionSource {
    /// The texts as they are now; empty where the revision has no file.
    Optional<RevisionTexts> texts(RevisionId id);

    static RevisionSource of(RevisionFiles files) {
        return id -> files.find(id).map(RevisionTexts::of);
    }
}
