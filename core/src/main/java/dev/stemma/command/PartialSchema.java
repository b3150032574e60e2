package dev.stemma.command;

import dev.stemma.catalog.Catalog;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.RenameHint;
import dev.stemma.problem.StemmaException;
import java.util.List;

/// A wanted schema that does not speak of everything: annotated classes. What it does not speak of stays as it is, so
/// what it wants depends on what is there.
public interface PartialSchema {
    /// Where nobody has said what to read.
    PartialSchema NONE = (actual, system, scratch, renames) -> {
        throw new StemmaException(new SourceProblem.NoEntities());
    };

    /// The schema as it is wanted of a database. What stays because nobody speaks of it is among what is unmanaged.
    ///
    /// @param renames what the user says is the same thing under another name
    Wanted over(Catalog actual, DatabaseSystem system, ScratchDatabases scratch, List<RenameHint> renames);

    /// @param renames what the schema itself says is the same thing under another name
    record Wanted(Catalog catalog, List<RenameHint> renames) {
        public Wanted {
            renames = List.copyOf(renames);
        }
    }
}
