package dev.stemma.run;

import dev.stemma.problem.Problem;
import dev.stemma.revision.RevisionId;
import dev.stemma.revision.files.RevisionFiles;
import java.util.Collection;
import java.util.Optional;

/// Where the texts of revisions are read.
@FunctionalInterface
public interface RevisionSource {
    /// The texts as they are now; empty where the revision has no file.
    Optional<RevisionTexts> texts(RevisionId id);

    /// What tells whether they are still the same. It may be known without making the texts.
    default Optional<Wordings> wordings(RevisionId id) {
        return texts(id).map(Wordings::of);
    }

    /// These texts will be asked for; what it costs to make them can be had for all together.
    default void prepare(Collection<RevisionId> ids) {}

    /// The same problem, with the place where its author wrote what has failed.
    default Problem traced(Problem problem) {
        return problem;
    }

    /// Files of SQL.
    static RevisionSource of(RevisionFiles files) {
        return id -> files.find(id).map(RevisionTexts::of);
    }
}
