package dev.stemma.postgres.read;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SequenceOptions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Columns, their defaults, identities and (up to version 17) their not-null marks.
final class ColumnReader {
    private final CatalogBuilder builder;
    private final RelationReader relations;
    private final KeyColumns keyColumns = new KeyColumns();
    private final Map<Long, Holder> holders = new HashMap<>();
    private final Map<DependencyReader.Attribute, IdentitySequence> identities = new HashMap<>();
    private final Map<ObjectId, DependencyReader.Attribute> owned = new HashMap<>();

    ColumnReader(CatalogBuilder builder, RelationReader relations) {
        this.builder = builder;
        this.relations = relations;
    }

    KeyColumns keyColumns() {
        return keyColumns;
    }

    private record Holder(ObjectId id, String owner, boolean typed, boolean unlogged) {}

    private record IdentitySequence(
            long oid,
            String schema,
            String name,
            SequenceOptions options,
            boolean unlogged,
            @Nullable String acl) {}

    List<Section> sections() {
        return List.of(new Section("columns", this::column));
    }

    void holder(long relation, ObjectId id, String owner, boolean typed, boolean unlogged) {
        holders.put(relation, new Holder(id, owner, typed, unlogged));
    }

    void identitySequence(
            DependencyReader.@Nullable Attribute column,
            long oid,
            String schema,
            String name,
            SequenceOptions options,
            boolean unlogged,
            @Nullable String acl) {
        if (column != null) {
            identities.put(column, new IdentitySequence(oid, schema, name, options, unlogged, acl));
        }
    }

    void ownedSequence(DependencyReader.Attribute column, ObjectId sequence) {
        owned.put(sequence, column);
    }

    /// Sequences and the columns they belong to; complete once every column was read.
    Map<ObjectId, ObjectId> ownedSequences() {
        Map<ObjectId, ObjectId> result = new HashMap<>();
        owned.forEach((sequence, attribute) -> {
            ObjectId column = builder.findColumn(attribute.relation(), attribute.number());
            if (column != null) {
                result.put(sequence, column);
            }
        });
        return result;
    }

    private void column(Row row) {
        var attribute = new DependencyReader.Attribute(row.oid("attrelid"), row.number("attnum"));
        String name = row.text("attname");
        keyColumns.put(
                attribute.relation(),
                attribute.number(),
                new KeyColumns.KeyColumn(name, row.oid("type_oid"), row.oid("base_type"), row.oid("attcollation")));
        Holder holder = holders.get(attribute.relation());
        if (holder == null) {
            return;
        }
        ObjectId id = ObjectId.part(Kind.COLUMN, holder.id, name);
        builder.column(attribute.relation(), attribute.number(), id);
        builder.privileges(id, row.optional("acl"), holder.owner, UsualPrivileges.COLUMN);
        relations.columnOf(attribute.relation(), name, row.text("type"));
        String expression = row.optional("expression");
        boolean isGenerated = !row.text("attgenerated").isEmpty();
        if (expression != null) {
            expression(id, row.oid("expression_oid"), expression, isGenerated);
        }
        if (holder.id.kind() == Kind.TABLE || holder.id.kind() == Kind.COMPOSITE_TYPE) {
            Generated generated = expression == null || !isGenerated
                    ? null
                    : new Generated(expression, row.text("attgenerated").equals("s"));
            builder.add(column(row, id, generated, holder.typed));
        }
        if (holder.id.kind() == Kind.MATERIALIZED_VIEW) {
            settings(column(row, id, null, false), attribute.relation());
        }
        if (holder.id.kind() == Kind.TABLE) {
            marks(row, id, attribute, holder);
        }
    }

    private void expression(ObjectId column, long oid, String expression, boolean isGenerated) {
        if (isGenerated) {
            builder.alias(SystemCatalog.DEFAULT, oid, column);
        } else {
            ObjectId id = ObjectId.facet(Kind.COLUMN_DEFAULT, column);
            builder.add(SystemCatalog.DEFAULT, oid, new ColumnDefault(id, expression));
        }
    }

    private static Column column(Row row, ObjectId id, @Nullable Generated generated, boolean typed) {
        String compression = row.text("attcompression");
        return new Column(
                id,
                row.text("type"),
                row.optional("collation"),
                generated,
                storage(row.optional("storage")),
                compression.isEmpty() ? null : compression.equals("l") ? "lz4" : "pglz",
                row.optionalNumber("statistics"),
                row.parameters("options"),
                row.parameters("foreign_options"),
                typed || row.flag("inherited"));
    }

    private void settings(Column column, long relation) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (column.storage() != null) {
            settings.put("STORAGE", column.storage());
        }
        if (column.compression() != null) {
            settings.put("COMPRESSION", column.compression());
        }
        if (column.statistics() != null) {
            settings.put("STATISTICS", column.statistics().toString());
        }
        for (String option : column.options()) {
            int equals = option.indexOf('=');
            settings.put(option.substring(0, equals), option.substring(equals + 1));
        }
        settings.forEach((name, value) -> relations.settingOf(
                relation, new MaterializedView.ColumnSetting(column.id().name(), name, value)));
    }

    private static @Nullable String storage(@Nullable String letter) {
        return letter == null
                ? null
                : switch (letter) {
                    case "p" -> "PLAIN";
                    case "e" -> "EXTERNAL";
                    case "m" -> "MAIN";
                    default -> "EXTENDED";
                };
    }

    private void marks(Row row, ObjectId column, DependencyReader.Attribute attribute, Holder holder) {
        if (row.flag("attnotnull") && builder.majorVersion() < 18) {
            builder.add(new NotNull(ObjectId.facet(Kind.NOT_NULL, column), null, false, false, false));
        }
        IdentitySequence sequence = identities.get(attribute);
        String identity = row.text("attidentity");
        if (!identity.isEmpty() && sequence != null) {
            ObjectId id = ObjectId.facet(Kind.IDENTITY, column);
            builder.add(
                    SystemCatalog.RELATION,
                    sequence.oid,
                    new Identity(
                            id,
                            identity.equals("a"),
                            sequence.schema,
                            sequence.name,
                            sequence.options,
                            builder.majorVersion() >= 15 && sequence.unlogged != holder.unlogged));
            builder.privileges(id, sequence.acl, holder.owner, UsualPrivileges.SEQUENCE);
        }
    }
}
