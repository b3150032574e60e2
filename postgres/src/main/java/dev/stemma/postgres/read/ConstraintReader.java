package dev.stemma.postgres.read;

import dev.stemma.catalog.ClusterIndex;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Parameters;
import dev.stemma.catalog.ReplicaIdentity;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Constraints and indexes, and which is whose part.
final class ConstraintReader {
    private final CatalogBuilder builder;
    private final RelationReader relations;
    private final Map<Long, ObjectId> byIndex = new HashMap<>();
    private final Map<Long, TreeMap<Integer, Integer>> statistics = new HashMap<>();
    private final List<Long> indexOids = new ArrayList<>();

    ConstraintReader(CatalogBuilder builder, RelationReader relations) {
        this.builder = builder;
        this.relations = relations;
    }

    List<Section> sections() {
        return List.of(
                new Section("constraints", this::constraint),
                new Section(
                        "index_statistics",
                        row -> statistics
                                .computeIfAbsent(row.oid("attrelid"), r -> new TreeMap<>())
                                .put(row.number("attnum"), row.number("statistics"))),
                new Section("indexes", this::index));
    }

    private void constraint(Row row) throws SQLException {
        long relation = row.oid("conrelid");
        ObjectId holder = relation != 0
                ? builder.find(SystemCatalog.RELATION, relation)
                : builder.find(SystemCatalog.TYPE, row.oid("contypid"));
        if (holder == null) {
            return;
        }
        if (row.text("contype").equals("n")) {
            notNull(row, holder, relation);
        } else {
            named(row, holder);
        }
    }

    private void notNull(Row row, ObjectId holder, long relation) throws SQLException {
        ObjectId column = relation == 0 ? holder : builder.findColumn(relation, row.number("first_column"));
        if (column == null) {
            return;
        }
        String name = row.text("conname");
        String usual = relation == 0
                ? AutomaticNames.of(holder.name(), null, "not_null")
                : AutomaticNames.of(holder.name(), column.name(), "not_null");
        builder.add(
                SystemCatalog.CONSTRAINT,
                row.oid("oid"),
                new NotNull(
                        ObjectId.facet(Kind.NOT_NULL, column),
                        name.equals(usual) ? null : name,
                        row.flag("connoinherit"),
                        !row.flag("convalidated"),
                        isInherited(row) || isOfPartition(row)));
    }

    /// A partition's own constraints are as much the whole's: nobody can see, or say, that they were there before.
    private boolean isOfPartition(Row row) throws SQLException {
        return row.number("coninhcount") > 0 && relations.isPartition(row.oid("conrelid"));
    }

    private static boolean isInherited(Row row) throws SQLException {
        return !row.flag("conislocal") && row.number("coninhcount") > 0;
    }

    private void named(Row row, ObjectId holder) throws SQLException {
        Constraint.Type type = switch (row.text("contype")) {
            case "p" -> Constraint.Type.PRIMARY_KEY;
            case "u" -> Constraint.Type.UNIQUE;
            case "c" -> Constraint.Type.CHECK;
            case "f" -> Constraint.Type.FOREIGN_KEY;
            default -> Constraint.Type.EXCLUSION;
        };
        boolean derived = row.oid("conparentid") != 0;
        ObjectId id = ObjectId.part(Kind.CONSTRAINT, holder, row.text("conname"));
        if (derived && type == Constraint.Type.FOREIGN_KEY) {
            return; // the partitioned table's foreign key brings it
        }
        boolean hasIndex = type != Constraint.Type.FOREIGN_KEY && row.oid("conindid") != 0;
        RelationReader.IndexRelation index = hasIndex ? relations.index(row.oid("conindid")) : null;
        builder.add(
                SystemCatalog.CONSTRAINT,
                row.oid("oid"),
                new Constraint(
                        id,
                        type,
                        index == null ? row.text("definition") : withoutParameters(row.text("definition"), index),
                        index == null ? Parameters.NONE : index.options(),
                        index == null ? null : index.tablespace(),
                        derived || isInherited(row)));
        if (hasIndex) {
            byIndex.put(row.oid("conindid"), id);
        }
    }

    /// Of exclusions, and only of them, the server prints the parameters of the index as well.
    private static String withoutParameters(String definition, RelationReader.IndexRelation index) {
        if (index.options().isEmpty()) {
            return definition;
        }
        String first = index.options().getFirst();
        int start = definition.lastIndexOf(" WITH (" + first.substring(0, first.indexOf('=') + 1));
        return start < 0
                ? definition
                : definition.substring(0, start) + definition.substring(definition.indexOf(')', start) + 1);
    }

    private void index(Row row) throws SQLException {
        long oid = row.oid("indexrelid");
        ObjectId table = builder.find(SystemCatalog.RELATION, row.oid("indrelid"));
        RelationReader.IndexRelation relation = relations.index(oid);
        if (table == null || relation == null) {
            return;
        }
        ObjectId constraint = byIndex.get(oid);
        if (constraint == null) {
            ObjectId id = ObjectId.part(Kind.INDEX, table, relation.name());
            builder.add(SystemCatalog.RELATION, oid, index(row, id, oid, relation.tablespace()));
        } else {
            builder.alias(SystemCatalog.RELATION, oid, constraint);
        }
        indexOids.add(oid);
        use(row, table, relation.name());
    }

    private Index index(Row row, ObjectId id, long oid, @Nullable String tablespace) throws SQLException {
        return new Index(
                id,
                row.text("definition"),
                row.flag("indisunique"),
                row.flag("indisvalid"),
                tablespace,
                statistics.getOrDefault(oid, new TreeMap<>()));
    }

    private void use(Row row, ObjectId table, String name) throws SQLException {
        ObjectId index = builder.find(SystemCatalog.RELATION, row.oid("indexrelid"));
        if (index == null) {
            return;
        }
        if (row.flag("indisreplident")) {
            ObjectId id = ObjectId.facet(Kind.REPLICA_IDENTITY, table);
            builder.add(new ReplicaIdentity(id, "INDEX", name));
            builder.need(id, index);
        }
        if (row.flag("indisclustered")) {
            ObjectId id = ObjectId.facet(Kind.CLUSTER_INDEX, table);
            builder.add(new ClusterIndex(id, name));
            builder.need(id, index);
        }
    }

    /// Which index is a partition of which can be told when all are known.
    void finish() {
        for (Long oid : indexOids) {
            Long parent = relations.parentOf(oid);
            ObjectId child = builder.find(SystemCatalog.RELATION, oid);
            ObjectId partitioned = parent == null ? null : builder.find(SystemCatalog.RELATION, parent);
            if (child != null && partitioned != null) {
                ObjectId id = ObjectId.facet(Kind.INDEX_PARTITION, child);
                builder.add(new IndexPartition(id, partitioned));
                builder.need(id, partitioned);
            }
        }
    }
}
