package dev.stemma.postgres.read;

import dev.stemma.catalog.ClusterIndex;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.IndexPartition;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.ReplicaIdentity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Indexes, those of constraints among them, and which is whose part.
final class IndexReader {
    private final CatalogBuilder builder;
    private final RelationReader relations;
    private final ConstraintReader constraints;
    private final IndexText texts;
    private final Map<Long, SortedMap<Integer, Integer>> statistics = new HashMap<>();
    private final List<Long> indexOids = new ArrayList<>();

    IndexReader(CatalogBuilder builder, RelationReader relations, ConstraintReader constraints) {
        this.builder = builder;
        this.relations = relations;
        this.constraints = constraints;
        this.texts = new IndexText(relations.keyColumns());
    }

    List<Section> sections() {
        return List.of(
                new Section("default_operator_classes", texts::operatorClass),
                new Section("index_statistics", this::statistics),
                new Section("indexes", this::index));
    }

    private void statistics(Row row) {
        statistics
                .computeIfAbsent(row.oid("attrelid"), r -> new TreeMap<>())
                .put(row.number("attnum"), row.number("statistics"));
    }

    private void index(Row row) {
        long oid = row.oid("indexrelid");
        ObjectId table = builder.find(SystemCatalog.RELATION, row.oid("indrelid"));
        if (table == null || builder.isMember(SystemCatalog.RELATION, oid)) {
            return;
        }
        ObjectId constraint = constraints.ofIndex(oid);
        if (constraint == null) {
            ObjectId id = ObjectId.part(Kind.INDEX, table, row.text("relname"));
            builder.add(SystemCatalog.RELATION, oid, index(row, id, table, oid));
        } else {
            builder.alias(SystemCatalog.RELATION, oid, constraint);
        }
        indexOids.add(oid);
        use(row, table);
    }

    private Index index(Row row, ObjectId id, ObjectId table, long oid) {
        String definition = row.optional("definition");
        return new Index(
                id,
                definition == null ? texts.of(row, table) : definition,
                row.flag("indisunique"),
                row.flag("indisvalid"),
                row.optional("spcname"),
                statistics.getOrDefault(oid, Collections.emptySortedMap()));
    }

    private void use(Row row, ObjectId table) {
        ObjectId index = builder.find(SystemCatalog.RELATION, row.oid("indexrelid"));
        if (index == null) {
            return;
        }
        String name = row.text("relname");
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
