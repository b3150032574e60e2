package dev.stemma.jpa.facts;

import dev.stemma.catalog.Catalog;
import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Comment;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.DomainType;
import dev.stemma.catalog.EnumType;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Index;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.MaterializedView;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.catalog.View;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the facts out of a catalog.
public final class FactsReader {
    private static final String NAME = "(?:\\w+|\"(?:[^\"]|\"\")+\")";

    /// One type, as the server prints it. Few have several words.
    private static final Pattern TYPE = Pattern.compile("(?:(?:character|bit) varying|double precision"
            + "|time(?:stamp)?(?:\\(\\d\\))? with(?:out)? time zone|interval [a-z ]+|" + NAME + "(?:\\." + NAME + ")?)"
            + "(?:\\(.*\\))?(?:\\[\\])?");

    private final Catalog catalog;
    private final SortedMap<TableName, EnumFacts> enums = new TreeMap<>();
    private final SortedMap<TableName, SqlType> domains = new TreeMap<>();
    private final SortedMap<TableName, SequenceFacts> sequences = new TreeMap<>();
    private final SortedMap<TableName, Parts> parts = new TreeMap<>();

    private FactsReader(Catalog catalog) {
        this.catalog = catalog;
    }

    public static ModelSource read(Catalog catalog) {
        FactsReader reader = new FactsReader(catalog);
        catalog.objects().values().forEach(reader::read);
        SortedMap<TableName, TableFacts> tables = new TreeMap<>();
        reader.parts.forEach((name, parts) -> tables.put(name, parts.facts(name)));
        return new ModelSource(tables, reader.enums, reader.withoutDomainsOfDomains(), reader.sequences);
    }

    /// The kinds that a class says nothing about are many and grow; they stay in the catalog.
    private void read(SchemaObject object) {
        switch (object) {
            case Table table -> table(table);
            case View view -> view(view.id(), TableFacts.Form.VIEW, view.query(), view.columns());
            case MaterializedView view ->
                view(view.id(), TableFacts.Form.MATERIALIZED_VIEW, view.query(), view.columns());
            case EnumType type ->
                enums.put(
                        TableName.of(type.id()),
                        new EnumFacts(TableName.of(type.id()), type.labels(), comment(type.id())));
            case DomainType type -> domains.put(TableName.of(type.id()), SqlType.parse(type.baseType()));
            case Sequence sequence -> sequence(sequence);
            case Constraint constraint -> constraint(constraint);
            case Index index -> index(index);
            default -> {}
        }
    }

    private void table(Table table) {
        boolean isPartition = catalog.contains(ObjectId.facet(Kind.PARTITION, table.id()));
        Parts facts =
                new Parts(isPartition ? TableFacts.Form.PARTITION : TableFacts.Form.TABLE, comment(table.id()), null);
        for (String name : table.columnOrder()) {
            ObjectId id = ObjectId.part(Kind.COLUMN, table.id(), name);
            if (catalog.find(id) instanceof Column column) {
                facts.columns.add(column(column));
            }
        }
        parts.put(TableName.of(table.id()), facts);
    }

    private ColumnFacts column(Column column) {
        ObjectId id = column.id();
        return new ColumnFacts(
                id.name(),
                SqlType.parse(column.type()),
                !catalog.contains(ObjectId.facet(Kind.NOT_NULL, id)),
                catalog.find(ObjectId.facet(Kind.COLUMN_DEFAULT, id)) instanceof ColumnDefault value
                        ? value.expression()
                        : null,
                column.generated(),
                catalog.find(ObjectId.facet(Kind.IDENTITY, id)) instanceof Identity identity ? identity : null,
                column.collation(),
                comment(id));
    }

    private void view(ObjectId id, TableFacts.Form form, String query, List<String> columns) {
        Parts facts = new Parts(form, comment(id), query);
        for (String column : columns) {
            facts.columns.add(viewColumn(id, column));
        }
        parts.put(TableName.of(id), facts);
    }

    private ColumnFacts viewColumn(ObjectId view, String column) {
        int blank = column.indexOf(' ');
        while (!TYPE.matcher(column.substring(blank + 1)).matches()) {
            blank = column.indexOf(' ', blank + 1); // it belongs to the name
        }
        ObjectId id = ObjectId.part(Kind.COLUMN, view, column.substring(0, blank));
        SqlType type = SqlType.parse(column.substring(blank + 1));
        return new ColumnFacts(id.name(), type, true, null, null, null, null, comment(id));
    }

    private void constraint(Constraint constraint) {
        Parts table = parts.get(TableName.of(constraint.id().requiredParent()));
        if (table == null || constraint.id().requiredParent().kind() != Kind.TABLE) {
            return;
        }
        String name = constraint.id().name();
        switch (constraint.type()) {
            case PRIMARY_KEY -> table.primaryKey = Definitions.unique(name, constraint.definition());
            case UNIQUE -> table.uniqueKeys.add(Definitions.unique(name, constraint.definition()));
            case FOREIGN_KEY -> table.foreignKeys.add(Definitions.foreignKey(name, constraint.definition()));
            case CHECK -> table.checks.add(Definitions.check(name, constraint.definition()));
            case EXCLUSION -> table.exclusions.add(name);
        }
    }

    private void index(Index index) {
        Parts table = parts.get(TableName.of(index.id().requiredParent()));
        if (table != null) {
            table.indexes.add(Definitions.index(index.id().name(), index.definition()));
        }
    }

    private void sequence(Sequence sequence) {
        TableName name = TableName.of(sequence.id());
        ObjectId column =
                catalog.find(ObjectId.facet(Kind.SEQUENCE_OWNER, sequence.id())) instanceof SequenceOwner owner
                        ? owner.column()
                        : null;
        sequences.put(
                name,
                new SequenceFacts(
                        name,
                        sequence.options(),
                        column == null ? null : TableName.of(column.requiredParent()),
                        column == null ? null : column.name()));
    }

    private SortedMap<TableName, SqlType> withoutDomainsOfDomains() {
        SortedMap<TableName, SqlType> result = new TreeMap<>();
        domains.forEach((name, base) -> {
            SqlType type = base;
            while (type.userType() != null && domains.containsKey(type.userType())) {
                type = domains.get(type.userType());
            }
            result.put(name, type);
        });
        return result;
    }

    private @Nullable String comment(ObjectId id) {
        return catalog.find(ObjectId.facet(Kind.COMMENT, id)) instanceof Comment comment ? comment.text() : null;
    }

    /// A table while its parts are being collected; parts follow their table in the catalog.
    private static final class Parts {
        final TableFacts.Form form;
        final @Nullable String comment;
        final @Nullable String viewQuery;
        final List<ColumnFacts> columns = new ArrayList<>();
        final List<ForeignKeyFacts> foreignKeys = new ArrayList<>();
        final List<UniqueFacts> uniqueKeys = new ArrayList<>();
        final List<CheckFacts> checks = new ArrayList<>();
        final List<IndexFacts> indexes = new ArrayList<>();
        final List<String> exclusions = new ArrayList<>();

        @Nullable
        UniqueFacts primaryKey;

        Parts(TableFacts.Form form, @Nullable String comment, @Nullable String viewQuery) {
            this.form = form;
            this.comment = comment;
            this.viewQuery = viewQuery;
        }

        TableFacts facts(TableName name) {
            return new TableFacts(
                    name,
                    form,
                    comment,
                    columns,
                    primaryKey,
                    foreignKeys,
                    uniqueKeys,
                    checks,
                    indexes,
                    exclusions,
                    viewQuery);
        }
    }
}
