package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Unordered;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a column is kept: storage, compression, statistics and options.
final class ColumnSettings {
    private static final int USUAL_STORAGE_SINCE = 16;

    private ColumnSettings() {}

    /// Storage, compression, statistics and options, where they differ from a column that has none of its own.
    static List<Step> of(@Nullable Column from, Column to, Scene scene) {
        List<Step> steps = new ArrayList<>();
        ObjectId holder = to.id().requiredParent();
        String head = only(scene, holder);
        String column = "ALTER COLUMN " + Names.quote(to.id().name()) + " ";
        String before = from == null ? null : from.storage();
        if (!Objects.equals(before, to.storage())) {
            String storage = to.storage() == null ? usualStorage(to.type(), scene.version()) : to.storage();
            steps.add(Step.clause(
                    holder, "store " + to.id().name() + " otherwise", head, column + "SET STORAGE " + storage, ""));
        }
        if (from != null && !Objects.equals(from.compression(), to.compression())) {
            String compression = to.compression() == null ? "DEFAULT" : to.compression();
            steps.add(Step.clause(
                    holder,
                    "compress " + to.id().name() + " otherwise",
                    head,
                    column + "SET COMPRESSION " + compression,
                    ""));
        }
        Integer target = from == null ? null : from.statistics();
        if (!Objects.equals(target, to.statistics())) {
            int statistics = to.statistics() == null ? -1 : to.statistics();
            steps.add(Step.clause(
                    holder, "statistics of " + to.id().name(), head, column + "SET STATISTICS " + statistics, ""));
        }
        for (String change : Options.changes(from == null ? List.of() : from.options(), to.options())) {
            steps.add(Step.clause(holder, "options of " + to.id().name(), head, column + change, ""));
        }
        String foreign = from == null ? "" : Options.foreignChanges(from.foreignOptions(), to.foreignOptions());
        if (!foreign.isEmpty()) {
            steps.add(Step.clause(holder, "options of " + to.id().name(), head, column + foreign, ""));
        }
        return steps;
    }

    /// A column takes the storage of its new type with it, and forgets how it was compressed.
    static Column ofNewType(Column column) {
        return column.withStorage(null).withCompression(null);
    }

    /// The column with nothing said of how it is kept but this.
    static Column kept(Column column, @Nullable String storage, @Nullable String compression) {
        return new Column(
                column.id(),
                column.type(),
                column.collation(),
                column.generated(),
                storage,
                compression,
                null,
                Unordered.NONE,
                Unordered.NONE,
                true);
    }

    /// Up to version 15 the server knows no word for the usual storage, so it must be named.
    static String usualStorage(String type, int version) {
        if (version >= USUAL_STORAGE_SINCE) {
            return "DEFAULT";
        }
        return switch (TypeChange.base(type)) {
            case "numeric", "inet", "cidr" -> "MAIN";
            case "integer",
                    "bigint",
                    "smallint",
                    "boolean",
                    "uuid",
                    "date",
                    "real",
                    "double precision",
                    "timestamp with time zone",
                    "timestamp without time zone" -> "PLAIN";
            default -> "EXTENDED";
        };
    }

    /// A default is each table's own, also where others inherit from it.
    static String only(Scene scene, ObjectId table) {
        boolean inherited = table.kind() == Kind.TABLE && scene.isInherited(table);
        return inherited
                ? "ALTER TABLE ONLY " + Names.sql(table)
                : scene.after().alter(table);
    }
}
