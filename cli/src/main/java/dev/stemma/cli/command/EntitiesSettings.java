package dev.stemma.cli.command;

import dev.stemma.cli.settings.Key;
import dev.stemma.cli.settings.Settings;
import dev.stemma.command.PartialSchema;
import dev.stemma.command.WantedSchema;
import dev.stemma.command.WantedSchema.Truth;
import dev.stemma.diff.RenameHint;
import dev.stemma.jpa.EntitySchema;
import dev.stemma.jpa.managed.ManagedScope;
import dev.stemma.jpa.project.JavaProject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// The key `source` and the table `[entities]` of the settings as the commands want them.
final class EntitiesSettings {
    private EntitiesSettings() {}

    /// No class of the entities is loaded before somebody asks for what they want.
    static WantedSchema of(Settings settings) {
        Truth truth = settings.text(Key.SOURCE).equals("entities") ? Truth.ENTITIES : Truth.SCHEMA_FILES;
        PartialSchema entities = (actual, system, scratch, renames) -> {
            OnlyOnPostgres.require(system, "entities");
            return schema(settings).over(actual, system, scratch, renames);
        };
        return new WantedSchema(truth, entities);
    }

    private static EntitySchema schema(Settings settings) {
        JavaProject project = new JavaProject(
                settings.folder(),
                settings.paths(Key.ENTITIES_CLASSES),
                settings.paths(Key.ENTITIES_CLASS_PATH),
                settings.paths(Key.ENTITIES_SOURCES),
                settings.text(Key.ENTITIES_BUILD),
                settings.texts(Key.ENTITIES_ONLY),
                settings.texts(Key.ENTITIES_UNITS),
                settings.pairs(Key.ENTITIES_HIBERNATE));
        return new EntitySchema(
                project,
                settings.paths(Key.ENTITIES_OVERLAY),
                settings.text(Key.ENTITIES_UNKNOWN_TABLES).equals("drop")
                        ? ManagedScope.DROP_UNKNOWN_TABLES
                        : ManagedScope.KEEP_UNKNOWN_TABLES,
                renames(settings));
    }

    private static List<RenameHint> renames(Settings settings) {
        List<RenameHint> renames = new ArrayList<>();
        String where = settings.origin(Key.ENTITIES_RENAMES);
        new TreeMap<>(settings.pairs(Key.ENTITIES_RENAMES))
                .forEach((from, to) -> renames.add(RenameHint.written(from, to, where, RenameHint.Term.STANDING)));
        return renames;
    }
}
