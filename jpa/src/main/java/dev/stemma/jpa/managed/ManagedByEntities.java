package dev.stemma.jpa.managed;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.Owner;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.problem.StemmaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/// Replaces in a database's catalog what entities manage: their tables with columns, keys, constraints and indexes,
/// their sequences and enum types. Everything else stays.
public final class ManagedByEntities {
    private final Catalog actual;
    private final EntityCatalog entities;
    private final SortedMap<ObjectId, SchemaObject> made;
    private final Draft draft;
    private final Set<ObjectId> gone = new HashSet<>();

    private ManagedByEntities(Catalog actual, EntityCatalog entities) {
        this.actual = actual;
        this.entities = entities;
        this.made = entities.made();
        this.draft = new Draft(actual);
    }

    public static Managed of(Catalog actual, EntityCatalog entities, ManagedScope scope) {
        return new ManagedByEntities(actual, entities).managed(scope);
    }

    private Managed managed(ManagedScope scope) {
        Set<ObjectId> tables = tables();
        for (SchemaObject object : made.values()) {
            if (object.id().parent() == null) {
                root(object, tables);
            }
        }
        made.keySet().stream()
                .map(ObjectId::root)
                .filter(id -> id.kind() == Kind.COMPOSITE_TYPE)
                .distinct()
                .forEach(this::structure);
        entities.enums().forEach(this::enumType);
        List<ObjectId> unknown = unknownTables(tables);
        if (scope == ManagedScope.DROP_UNKNOWN_TABLES) {
            unknown.forEach(table -> gone.addAll(draft.remove(table)));
        }
        removeWhatGoesAlong();
        return new Managed(draft.catalog(), tables, scope == ManagedScope.DROP_UNKNOWN_TABLES ? List.of() : unknown);
    }

    /// The tables of entities; a class that stands for a view has none.
    private Set<ObjectId> tables() {
        Set<ObjectId> tables = new TreeSet<>();
        for (ObjectId id : made.keySet()) {
            if (id.kind() == Kind.TABLE && !isView(id)) {
                tables.add(id);
            }
        }
        return tables;
    }

    private boolean isView(ObjectId id) {
        String schema = String.valueOf(id.schema());
        return actual.contains(ObjectId.inSchema(Kind.VIEW, schema, id.name()))
                || actual.contains(ObjectId.inSchema(Kind.MATERIALIZED_VIEW, schema, id.name()));
    }

    private void root(SchemaObject object, Set<ObjectId> tables) {
        ObjectId id = object.id();
        if (object instanceof Table table && tables.contains(id)) {
            if (draft.find(id) instanceof Table known) {
                known(known, table, tables);
            } else {
                unheardOf(table, tables);
            }
        } else if (entities.declared().contains(id)) {
            declared(id);
        } else if (object instanceof Sequence sequence) {
            sequence(sequence);
        } else if (!draft.contains(id) && !isView(id)) {
            whole(id);
        }
    }

    /// An object of SQL files is as they say, but for who owns it and who may use it where they do not say that.
    private void declared(ObjectId id) {
        for (SchemaObject part : List.copyOf(draft.objects().tailMap(id).values())) {
            if (!Draft.isPartOf(part.id(), id)) {
                break;
            }
            boolean isRight = part.id().kind() == Kind.OWNER || part.id().kind() == Kind.PRIVILEGES;
            if (!part.id().equals(id) && !isRight && !made.containsKey(part.id())) {
                draft.remove(part.id());
            }
        }
        whole(id);
    }

    /// Takes over an object with all its parts.
    private void whole(ObjectId id) {
        for (SchemaObject object : made.tailMap(id).values()) {
            if (!Draft.isPartOf(object.id(), id)) {
                break;
            }
            take(object);
        }
    }

    /// Who owns an object is the database's affair, unless a file says it.
    private void take(SchemaObject object) {
        if (!(object instanceof Owner owner)
                || !entities.after().defaultOwners().contains(owner.role())) {
            draft.put(object, entities.after());
        } else if (!draft.contains(owner.id())) {
            String role = actual.defaultOwners().stream().sorted().findFirst().orElse(owner.role());
            draft.put(new Owner(owner.id(), role), entities.after());
        }
    }

    private void unheardOf(Table table, Set<ObjectId> tables) {
        List<Constraint> constraints = parts(table.id(), Constraint.class);
        List<Index> indexes = parts(table.id(), Index.class);
        whole(table.id());
        constraints.stream()
                .filter(each -> ServerNames.isHash(each.id().name()))
                .forEach(each -> draft.remove(each.id()));
        indexes.stream().filter(each -> ServerNames.isHash(each.id().name())).forEach(each -> draft.remove(each.id()));
        draft.replace(table.withColumnOrder(order(table, List.of())));
        new ConstraintMerge(draft, entities.after(), tables).merge(table.id(), constraints);
        new IndexMerge(draft, entities.after()).merge(table.id(), indexes);
    }

    private void known(Table actualTable, Table said, Set<ObjectId> tables) {
        ObjectId id = said.id();
        Set<ObjectId> columns = new LinkedHashSet<>();
        ColumnMerge merge = new ColumnMerge(draft, entities.after());
        for (Column column : parts(id, Column.class)) {
            columns.add(column.id());
            if (draft.find(column.id()) instanceof Column there) {
                merge.merge(there, column);
            } else {
                whole(column.id());
            }
        }
        for (SchemaObject column : draft.parts(id, Kind.COLUMN)) {
            if (!columns.contains(column.id())) {
                gone.addAll(draft.remove(column.id()));
            }
        }
        Table form = entities.declared().contains(id) ? said : actualTable;
        draft.replace(form.withColumnOrder(order(said, actualTable.columnOrder())));
        parts(id, SchemaObject.class).stream()
                .filter(ManagedByEntities::isOther)
                .forEach(this::take);
        new ConstraintMerge(draft, entities.after(), tables).merge(id, parts(id, Constraint.class));
        new IndexMerge(draft, entities.after()).merge(id, parts(id, Index.class));
    }

    /// The columns that are there already, then the others as the class declares them.
    private List<String> order(Table said, List<String> there) {
        Set<String> order = new LinkedHashSet<>(there);
        order.addAll(entities.columnOrder().getOrDefault(said.id(), List.of()));
        order.addAll(said.columnOrder());
        order.retainAll(said.columnOrder());
        return new ArrayList<>(order);
    }

    /// Comments on the table, and what only SQL files say: triggers, policies and the like.
    private static boolean isOther(SchemaObject part) {
        return switch (part.id().kind()) {
            case COLUMN, CONSTRAINT, INDEX -> false;
            default ->
                part.id().requiredParent().kind() == Kind.TABLE
                        || part.id().requiredParent().kind() != Kind.COLUMN;
        };
    }

    /// What was made below a table.
    private <T extends SchemaObject> List<T> parts(ObjectId table, Class<T> type) {
        List<T> result = new ArrayList<>();
        for (SchemaObject object : made.tailMap(table).values()) {
            if (!Draft.isPartOf(object.id(), table)) {
                break;
            }
            if (type.isInstance(object) && !object.id().equals(table)) {
                result.add(type.cast(object));
            }
        }
        return result;
    }

    /// An entity says where a sequence starts and by how much it counts; limits and cache are the database's affair.
    private void sequence(Sequence said) {
        if (!(draft.find(said.id()) instanceof Sequence there)) {
            whole(said.id());
            return;
        }
        var options = there.options();
        draft.replace(new Sequence(
                there.id(),
                new dev.stemma.catalog.SequenceOptions(
                        options.type(),
                        said.options().start(),
                        said.options().increment(),
                        options.minimum(),
                        options.maximum(),
                        options.cache(),
                        options.cycles()),
                there.unlogged()));
    }

    private void enumType(ObjectId id, List<String> labels) {
        if (draft.find(id) instanceof EnumType there) {
            draft.replace(new EnumType(id, EnumMerge.labels(there.labels(), labels)));
        }
    }

    /// The type of a `@Struct` has the attributes that its class has.
    private void structure(ObjectId id) {
        for (SchemaObject attribute : draft.parts(id, Kind.COLUMN)) {
            if (!entities.after().contains(attribute.id())) {
                draft.remove(attribute.id());
            }
        }
        for (SchemaObject part : entities.after().objects().tailMap(id).values()) {
            if (!Draft.isPartOf(part.id(), id)) {
                break;
            }
            if (part.id().equals(id) || part.id().kind() == Kind.COLUMN) {
                draft.put(part, entities.after());
            }
        }
    }

    private List<ObjectId> unknownTables(Set<ObjectId> managed) {
        Set<String> schemas = new HashSet<>();
        managed.forEach(table -> schemas.add(String.valueOf(table.schema())));
        List<ObjectId> unknown = new ArrayList<>();
        for (SchemaObject object : actual.objects().values()) {
            if (object instanceof Table table
                    && !managed.contains(table.id())
                    && schemas.contains(String.valueOf(table.id().schema()))
                    && !actual.contains(ObjectId.facet(Kind.PARTITION, table.id()))) {
                unknown.add(table.id());
            }
        }
        return unknown;
    }

    /// The server takes indexes, constraints and statistics along with a column; anything else stands in its way.
    private void removeWhatGoesAlong() {
        List<ObjectId> blocked = new ArrayList<>();
        for (ObjectId id : List.copyOf(draft.objects().keySet())) {
            if (draft.find(id) instanceof SequenceOwner owner && gone.contains(owner.column())) {
                draft.remove(id.requiredParent());
            }
            boolean needsGone = draft.needs(id).stream().anyMatch(gone::contains);
            if (needsGone && draft.contains(id)) {
                switch (id.kind()) {
                    case INDEX,
                            CONSTRAINT,
                            STATISTICS,
                            INDEX_PARTITION,
                            REPLICA_IDENTITY,
                            CLUSTER_INDEX,
                            SEQUENCE_OWNER -> draft.remove(id);
                    default -> blocked.add(id);
                }
            }
        }
        if (!blocked.isEmpty()) {
            throw new StemmaException(blocked.stream()
                    .map(id -> new StillNeeded(
                            id,
                            draft.needs(id).stream()
                                    .filter(gone::contains)
                                    .sorted()
                                    .toList()))
                    .toList());
        }
    }
}
