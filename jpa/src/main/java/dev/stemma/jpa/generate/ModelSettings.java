package dev.stemma.jpa.generate;

import dev.stemma.jpa.facts.TableName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How models are to look.
///
/// @param packageName   where the classes of the default schema go; other schemas are packages below it
/// @param defaultSchema the schema that is not named in the sources
/// @param tables        which tables and views are wanted
/// @param names         names chosen by hand: of a class by `schema.table`, of a field by `schema.table.column`
/// @param keys          columns that tell the rows of a table without a primary key, or of a view, apart
public record ModelSettings(
        String packageName,
        String defaultSchema,
        Flavour flavour,
        TableFilter tables,
        ClassNames classNames,
        Map<String, String> names,
        Map<String, List<String>> keys,
        Associations associations,
        JoinTables joinTables,
        Timestamps timestamps,
        Json json,
        Nullness nullness,
        KnownColumns knownColumns) {
    public ModelSettings {
        names = Map.copyOf(names);
        keys = Map.copyOf(keys);
    }

    /// What is made of a table.
    public enum Flavour {
        ENTITIES,
        RECORDS
    }

    /// Whether the class of the table `orders` is `Order` or `Orders`.
    public enum ClassNames {
        SINGULAR,
        AS_THE_TABLE
    }

    /// What is made of a foreign key.
    public enum Associations {
        OWNING_SIDE,
        BOTH_SIDES
    }

    /// What is made of a table that only joins two others.
    public enum JoinTables {
        ENTITIES,
        MANY_TO_MANY
    }

    /// The class for a timestamp with time zone.
    public enum Timestamps {
        OFFSET_DATE_TIME,
        INSTANT
    }

    /// What a JSON column is read as. Maps and lists need a JSON library on the application's class path.
    public enum Json {
        STRUCTURE,
        STRING
    }

    /// Whether sources say what may be null.
    public enum Nullness {
        UNSAID,
        JSPECIFY
    }

    /// Columns known by their names.
    ///
    /// @param version   counts a row's changes
    /// @param createdAt set when a row is made
    /// @param updatedAt set when a row is changed
    public record KnownColumns(Set<String> version, Set<String> createdAt, Set<String> updatedAt) {
        public static final KnownColumns NONE = new KnownColumns(Set.of(), Set.of(), Set.of());

        public KnownColumns {
            version = Set.copyOf(version);
            createdAt = Set.copyOf(createdAt);
            updatedAt = Set.copyOf(updatedAt);
        }
    }

    /// The settings of a project that has chosen nothing but the package.
    public static ModelSettings of(String packageName) {
        return new ModelSettings(
                packageName,
                "public",
                Flavour.ENTITIES,
                TableFilter.ALL,
                ClassNames.SINGULAR,
                Map.of(),
                Map.of(),
                Associations.OWNING_SIDE,
                JoinTables.ENTITIES,
                Timestamps.OFFSET_DATE_TIME,
                Json.STRUCTURE,
                Nullness.UNSAID,
                KnownColumns.NONE);
    }

    @Nullable
    String chosenName(TableName table) {
        return names.get(table.toString());
    }

    @Nullable
    String chosenName(TableName table, String column) {
        return names.get(table + "." + column);
    }
}
