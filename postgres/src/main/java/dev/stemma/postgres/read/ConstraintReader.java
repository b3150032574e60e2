package dev.stemma.postgres.read;

import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Constraints of tables and domains.
final class ConstraintReader {
    private final CatalogBuilder builder;
    private final RelationReader relations;
    private final Map<Long, ObjectId> byIndex = new HashMap<>();
    private final ConstraintText texts;

    ConstraintReader(CatalogBuilder builder, RelationReader relations) {
        this.builder = builder;
        this.relations = relations;
        this.texts = new ConstraintText(relations.keyColumns());
    }

    List<Section> sections() {
        return List.of(new Section("constraints", this::constraint));
    }

    private void constraint(Row row) {
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

    private void notNull(Row row, ObjectId holder, long relation) {
        ObjectId column = relation == 0
                ? holder
                : builder.findColumn(relation, row.numbers("columns").getFirst());
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
                        isInherited(row) || row.flag("convalidated") && isOfPartition(row)));
    }

    /// A partition's own constraints are as much the whole's: nobody can see, or say, that they were there before. (A
    /// dump repeats a not-null constraint that was not looked at.)
    private boolean isOfPartition(Row row) {
        return row.number("coninhcount") > 0 && relations.isPartition(row.oid("conrelid"));
    }

    private static boolean isInherited(Row row) {
        return !row.flag("conislocal") && row.number("coninhcount") > 0;
    }

    private void named(Row row, ObjectId holder) {
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
        builder.add(
                SystemCatalog.CONSTRAINT,
                row.oid("oid"),
                new Constraint(
                        id,
                        type,
                        texts.of(row, type),
                        row.parameters("options"),
                        row.optional("spcname"),
                        derived || isInherited(row)));
        if (type != Constraint.Type.FOREIGN_KEY && row.oid("conindid") != 0) {
            byIndex.put(row.oid("conindid"), id);
        }
    }

    /// The constraint that an index belongs to.
    @Nullable
    ObjectId ofIndex(long oid) {
        return byIndex.get(oid);
    }
}
