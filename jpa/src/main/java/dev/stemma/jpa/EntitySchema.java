package dev.stemma.jpa;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unmanaged;
import dev.stemma.command.PartialSchema;
import dev.stemma.database.DatabaseSystem;
import dev.stemma.database.ScratchDatabases;
import dev.stemma.diff.RenameHint;
import dev.stemma.jpa.entities.EntityProblem;
import dev.stemma.jpa.entities.EntityWanted;
import dev.stemma.jpa.entities.Overlay;
import dev.stemma.jpa.entities.ProjectEntities;
import dev.stemma.jpa.managed.Managed;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.jpa.project.JavaProject;
import dev.stemma.problem.StemmaException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The schema that a project's entities want.
///
/// @param project where the classes are
/// @param overlay folders of SQL files that say what entities cannot; they need not be there
/// @param scope   what becomes of tables that no entity has
/// @param renames what is the same thing under another name
public record EntitySchema(JavaProject project, List<Path> overlay, ManagedScope scope, List<RenameHint> renames)
        implements PartialSchema {
    public EntitySchema {
        overlay = List.copyOf(overlay);
        renames = List.copyOf(renames);
    }

    @Override
    public Wanted over(Catalog actual, DatabaseSystem system, ScratchDatabases scratch, List<RenameHint> more) {
        List<RenameHint> all = new ArrayList<>(renames);
        all.addAll(more);
        ProjectEntities entities = new ProjectEntities(project.entities());
        Overlay sql = Overlay.of(overlay.stream().filter(Files::isDirectory).toList());
        try {
            Managed managed = new EntityWanted(system, scratch).catalog(actual, entities, sql, scope, all);
            return new Wanted(withUnknown(managed), renames);
        } catch (SQLException e) {
            throw new StemmaException(new EntityProblem.NotReadBack(String.valueOf(e.getMessage())), e);
        }
    }

    /// Tables that stay because no entity has them are not overlooked.
    private static Catalog withUnknown(Managed managed) {
        Catalog wanted = managed.wanted();
        List<Unmanaged> unmanaged = new ArrayList<>(wanted.unmanaged());
        for (ObjectId table : managed.unknownTables()) {
            unmanaged.add(new Unmanaged(table.toString(), "no entity has it, so it stays as it is"));
        }
        return new Catalog(wanted.objects(), wanted.dependencies(), unmanaged, wanted.defaultOwners());
    }
}
