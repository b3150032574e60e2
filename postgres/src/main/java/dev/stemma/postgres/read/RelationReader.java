package dev.stemma.postgres.read;

import dev.stemma.catalog.CompositeType;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Partition;
import dev.stemma.catalog.ReplicaIdentity;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOptions;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.Unordered;
import dev.stemma.catalog.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Tables of every form, views, sequences and composite types; their columns come from {@link ColumnReader}.
final class RelationReader {
    private final CatalogBuilder builder;
    private final DependencyReader dependencies;
    private final ColumnReader columns;
    private final Map<Long, List<String>> toastOptions = new HashMap<>();
    private final Map<Long, ForeignTable> foreignTables = new HashMap<>();
    private final Map<Long, List<Parent>> parents = new HashMap<>();
    private final Map<Long, SequenceOptions> sequences = new HashMap<>();
    private final Map<Long, Relation> relations = new HashMap<>();

    RelationReader(CatalogBuilder builder, DependencyReader dependencies) {
        this.builder = builder;
        this.dependencies = dependencies;
        this.columns = new ColumnReader(builder, this);
    }

    /// A relation whose object can be made when its columns are known.
    private record Relation(
            ObjectId id,
            Maker maker,
            List<String> columns,
            List<MaterializedView.ColumnSetting> settings,
            @Nullable String bound) {
        Relation(ObjectId id, Maker maker, @Nullable String bound) {
            this(id, maker, new ArrayList<>(), new ArrayList<>(), bound);
        }

        SchemaObject make() {
            return maker.make(id, columns);
        }
    }

    private record ForeignTable(String server, SequencedSet<String> options) {}

    private record Parent(long oid, int position) {}

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("toast_options", row -> toastOptions.put(row.oid("oid"), row.texts("options"))));
        sections.add(new Section(
                "foreign_tables",
                row -> foreignTables.put(
                        row.oid("ftrelid"), new ForeignTable(row.text("srvname"), row.parameters("options")))));
        sections.add(new Section("inherits", this::inherits));
        sections.add(new Section("sequences", this::sequence));
        sections.add(new Section("relations", this::relation));
        sections.addAll(columns.sections());
        return sections;
    }

    KeyColumns keyColumns() {
        return columns.keyColumns();
    }

    /// The partitioned index that an index is a part of.
    @Nullable
    Long parentOf(long oid) {
        List<Parent> found = parents.get(oid);
        return found == null ? null : Long.valueOf(found.getFirst().oid);
    }

    @Nullable
    SequenceOptions options(long sequence) {
        return sequences.get(sequence);
    }

    boolean isPartition(long relation) {
        Relation found = relations.get(relation);
        return found != null && found.bound != null;
    }

    /// A column as a view lists it, or its place in a table.
    void columnOf(long relation, String name, String type) {
        Relation found = relations.get(relation);
        if (found != null) {
            boolean isView = found.id.kind() == Kind.VIEW || found.id.kind() == Kind.MATERIALIZED_VIEW;
            found.columns.add(isView ? name + " " + type : name);
        }
    }

    /// What a column of a materialized view has of its own; those of tables are objects.
    void settingOf(long relation, MaterializedView.ColumnSetting setting) {
        Relation found = relations.get(relation);
        if (found != null) {
            found.settings.add(setting);
        }
    }

    private void inherits(Row row) {
        parents.computeIfAbsent(row.oid("inhrelid"), r -> new ArrayList<>())
                .add(new Parent(row.oid("inhparent"), row.number("inhseqno")));
        if (row.flag("detach_pending")) {
            builder.unmanaged("partition with oid " + row.oid("inhrelid"), "its concurrent detach was not finished");
        }
    }

    private void sequence(Row row) {
        sequences.put(
                row.oid("seqrelid"),
                new SequenceOptions(
                        row.text("type"),
                        row.large("seqstart"),
                        row.large("seqincrement"),
                        row.large("seqmin"),
                        row.large("seqmax"),
                        row.large("seqcache"),
                        row.flag("seqcycle")));
    }

    private void relation(Row row) {
        long oid = row.oid("oid");
        String schema = row.text("nspname");
        // An extension owns a composite type as a type, and a table as a relation.
        boolean isMember = row.text("relkind").equals("c")
                ? builder.isMember(SystemCatalog.TYPE, row.oid("reltype"))
                : builder.isMember(SystemCatalog.RELATION, oid);
        if (builder.isOurs(schema) || isMember) {
            return;
        }
        String name = row.text("relname");
        switch (row.text("relkind")) {
            case "r", "p", "f" -> keep(row, oid, ObjectId.inSchema(Kind.TABLE, schema, name), table(row, oid));
            case "v" -> keep(row, oid, ObjectId.inSchema(Kind.VIEW, schema, name), view(row));
            case "m" -> keep(row, oid, ObjectId.inSchema(Kind.MATERIALIZED_VIEW, schema, name), materialized(row));
            case "c" -> composite(row, oid, ObjectId.inSchema(Kind.COMPOSITE_TYPE, schema, name));
            case "S" -> sequenceObject(row, oid, schema, name);
            default -> throw new IllegalStateException("an unknown kind of relation: " + row.text("relkind"));
        }
    }

    private interface Maker {
        SchemaObject make(ObjectId id, List<String> columns);
    }

    private void keep(Row row, long oid, ObjectId id, Maker maker) {
        relations.put(oid, new Relation(id, maker, row.optional("bound")));
        builder.alias(SystemCatalog.RELATION, oid, id);
        builder.alias(SystemCatalog.TYPE, row.oid("reltype"), id);
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.TABLE);
        columns.holder(
                oid,
                id,
                row.text("owner"),
                row.optional("of_type") != null,
                row.text("relpersistence").equals("u"));
        if (!row.text("relkind").equals("f")) {
            replicaIdentity(row, id);
        }
    }

    private void replicaIdentity(Row row, ObjectId id) {
        String mode = row.text("relreplident");
        if (id.kind() == Kind.TABLE && (mode.equals("f") || mode.equals("n"))) {
            builder.add(new ReplicaIdentity(
                    ObjectId.facet(Kind.REPLICA_IDENTITY, id), mode.equals("f") ? "FULL" : "NOTHING", null));
        }
    }

    private Maker table(Row row, long oid) {
        SequencedSet<String> options = new LinkedHashSet<>(row.parameters("options"));
        for (String option : toastOptions.getOrDefault(row.oid("toast"), List.of())) {
            options.add("toast." + option);
        }
        ForeignTable foreign = foreignTables.get(oid);
        Table.Form form = switch (row.text("relkind")) {
            case "p" -> Table.Form.PARTITIONED;
            case "f" -> Table.Form.FOREIGN;
            default -> Table.Form.PLAIN;
        };
        boolean unlogged = row.text("relpersistence").equals("u");
        String key = row.optional("partition_key");
        String ofType = row.optional("of_type");
        // A partitioned table may name the method of its future partitions, also the usual one.
        String method = form == Table.Form.PARTITIONED ? row.optional("amname") : unlessHeap(row.optional("amname"));
        String tablespace = row.optional("spcname");
        boolean rowSecurity = row.flag("relrowsecurity");
        boolean forced = row.flag("relforcerowsecurity");
        return (id, order) -> new Table(
                id,
                form,
                unlogged,
                key,
                ofType,
                method,
                tablespace,
                options,
                rowSecurity,
                forced,
                foreign == null ? null : foreign.server,
                foreign == null ? Unordered.NONE : foreign.options,
                order);
    }

    private static @Nullable String unlessHeap(@Nullable String accessMethod) {
        return "heap".equals(accessMethod) ? null : accessMethod;
    }

    private static Maker view(Row row) {
        String query = row.text("query");
        SequencedSet<String> options = row.parameters("options");
        return (id, order) -> new View(id, query, options, order);
    }

    private static Maker materialized(Row row) {
        String query = row.text("query");
        SequencedSet<String> options = row.parameters("options");
        String method = unlessHeap(row.optional("amname"));
        String tablespace = row.optional("spcname");
        boolean populated = row.flag("relispopulated");
        return (id, order) -> new MaterializedView(id, query, options, method, tablespace, populated, order, List.of());
    }

    private void composite(Row row, long oid, ObjectId id) {
        relations.put(oid, new Relation(id, CompositeType::new, null));
        builder.alias(SystemCatalog.RELATION, oid, id);
        builder.alias(SystemCatalog.TYPE, row.oid("reltype"), id);
        columns.holder(oid, id, row.text("owner"), false, false);
    }

    private void sequenceObject(Row row, long oid, String schema, String name) {
        SequenceOptions options = sequences.get(oid);
        if (options == null) {
            return;
        }
        if (dependencies.isIdentity(oid)) {
            boolean unlogged = row.text("relpersistence").equals("u");
            columns.identitySequence(
                    dependencies.ownerOf(oid), oid, schema, name, options, unlogged, row.optional("acl"));
            return;
        }
        ObjectId id = ObjectId.inSchema(Kind.SEQUENCE, schema, name);
        builder.add(
                SystemCatalog.RELATION,
                oid,
                new Sequence(id, options, row.text("relpersistence").equals("u")));
        builder.owner(id, row.text("owner"));
        builder.privileges(id, row.optional("acl"), row.text("owner"), UsualPrivileges.SEQUENCE);
        DependencyReader.Attribute owner = dependencies.ownerOf(oid);
        if (owner != null) {
            columns.ownedSequence(owner, id);
        }
    }

    void finish() {
        relations.forEach((oid, relation) -> {
            SchemaObject made = relation.make();
            builder.add(made instanceof MaterializedView view ? view.withSettings(relation.settings) : made);
            List<Parent> inOrder = parents.getOrDefault(oid, List.of()).stream()
                    .sorted(Comparator.comparingInt(Parent::position))
                    .toList();
            for (int position = 0; position < inOrder.size(); position++) {
                descent(relation, builder.find(SystemCatalog.RELATION, inOrder.get(position).oid), position);
            }
        });
        columns.ownedSequences().forEach((sequence, column) -> {
            ObjectId id = ObjectId.facet(Kind.SEQUENCE_OWNER, sequence);
            builder.add(new SequenceOwner(id, column));
            builder.need(id, column);
        });
    }

    private void descent(Relation child, @Nullable ObjectId parent, int position) {
        if (parent == null) {
            return;
        }
        if (child.bound != null) {
            ObjectId id = ObjectId.facet(Kind.PARTITION, child.id);
            builder.add(new Partition(id, parent, child.bound));
            builder.need(id, parent);
        } else {
            ObjectId id = ObjectId.part(Kind.INHERITANCE, child.id, parent.path());
            builder.add(new Inheritance(id, parent, position));
            builder.need(id, parent);
        }
    }
}
