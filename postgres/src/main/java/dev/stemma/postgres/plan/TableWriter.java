package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Inheritance;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Sequence;
import dev.stemma.catalog.SequenceOwner;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tables with the parts that are made along with them.
final class TableWriter {
    private static final int SEQUENCES_FOLLOW_SINCE = 15;

    private TableWriter() {}

    /// @param given the columns, marks, constraints and inheritances that are written inside the statement
    static List<Step> create(Table table, Collection<SchemaObject> given, Scene scene) {
        Collection<SchemaObject> parts = MarkWriter.named(table.id(), given, scene);
        List<String> lines = lines(table, parts);
        lines.addAll(ownNotNulls(parts, scene));
        StringBuilder sql = new StringBuilder(opening(table));
        if (table.ofType() != null) {
            sql.append(" OF ").append(table.ofType());
        }
        if (!lines.isEmpty()) {
            sql.append(" (\n    ").append(String.join(",\n    ", lines)).append("\n)");
        } else if (table.ofType() == null) {
            sql.append(" ()");
        }
        sql.append(tail(table, parts));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(table.id(), "create", sql.toString()));
        for (SchemaObject part : parts) {
            if (part instanceof Column column) {
                steps.addAll(ColumnSettings.of(given(table, column, parts, scene), column, scene));
            }
        }
        steps.addAll(IdentityType.ofNew(parts, scene));
        steps.addAll(inheritedMarks(parts, scene));
        steps.addAll(security(null, table));
        return steps;
    }

    /// A column that a table inherits when it is made is stored as the parent's is; a partition is attached later. The
    /// type of a table says nothing of how its columns are kept.
    private static @Nullable Column given(Table typed, Column column, Collection<SchemaObject> parts, Scene scene) {
        if (typed.ofType() != null) {
            return ColumnSettings.kept(column, null, null);
        }
        if (!column.inherited() || parts.stream().noneMatch(Inheritance.class::isInstance)) {
            return null;
        }
        ObjectId table = column.id().requiredParent();
        for (ObjectId parent : Inheritances.parents(scene.to(), table)) {
            if (scene.wanted(Descents.moved(column.id(), table, parent)) instanceof Column given) {
                return ColumnSettings.kept(column, given.storage(), given.compression());
            }
        }
        return null;
    }

    private static String opening(Table table) {
        String kind = switch (table.form()) {
            case FOREIGN -> "CREATE FOREIGN TABLE ";
            case PLAIN, PARTITIONED -> table.unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ";
        };
        return kind + Names.sql(table.id());
    }

    private static List<String> lines(Table table, Collection<SchemaObject> parts) {
        List<String> lines = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        parts.stream().filter(Column.class::isInstance).map(Column.class::cast).forEach(columns::add);
        columns.sort(Comparator.comparingInt(
                column -> table.columnOrder().indexOf(column.id().name())));
        boolean inherits = parts.stream().anyMatch(Inheritance.class::isInstance);
        for (Column column : columns) {
            List<SchemaObject> marks = new ArrayList<>(marksOf(column, parts));
            // A column that a child repeats is required by its parents all the same.
            marks.removeIf(mark -> inherits && mark instanceof NotNull required && required.inherited());
            if (table.ofType() != null) {
                String marked = ColumnWriter.marks(column, marks);
                if (!marked.isEmpty()) {
                    lines.add(Names.quote(column.id().name()) + " WITH OPTIONS" + marked);
                }
            } else if (!(inherits && column.inherited())) {
                lines.add(ColumnWriter.definition(column, marks));
            }
        }
        parts.stream()
                .filter(Constraint.class::isInstance)
                .map(Constraint.class::cast)
                .filter(constraint -> !(inherits && constraint.inherited()))
                .sorted(Comparator.comparing(Constraint::type).thenComparing(Constraint::id))
                .forEach(constraint -> lines.add(ConstraintWriter.definition(constraint)));
        return lines;
    }

    /// Not-null constraints of a child's own on columns that its parents bring. Where a parent has one too, or the
    /// column is in the primary key, the child's can have its name only from the beginning.
    private static List<String> ownNotNulls(Collection<SchemaObject> parts, Scene scene) {
        List<String> lines = new ArrayList<>();
        for (SchemaObject part : parts) {
            if (part instanceof NotNull mark && isOwnOfBroughtColumn(mark, parts, scene)) {
                lines.add("CONSTRAINT " + Names.quote(scene.after().constraintName(mark.id())) + " NOT NULL "
                        + Names.quote(mark.id().requiredParent().name()) + (mark.noInherit() ? " NO INHERIT" : ""));
            }
        }
        return lines;
    }

    private static boolean isOwnOfBroughtColumn(NotNull mark, Collection<SchemaObject> parts, Scene scene) {
        return scene.version() >= MarkWriter.NAMED_NOT_NULL_SINCE
                && !mark.inherited()
                && parts.stream().anyMatch(Inheritance.class::isInstance)
                && scene.to().find(mark.id().requiredParent()) instanceof Column brought
                && brought.inherited();
    }

    private static List<SchemaObject> marksOf(Column column, Collection<SchemaObject> parts) {
        return parts.stream()
                .filter(part -> Objects.equals(part.id().parent(), column.id()))
                .toList();
    }

    private static String tail(Table table, Collection<SchemaObject> parts) {
        StringBuilder tail = new StringBuilder();
        List<Inheritance> inherited = new ArrayList<>();
        parts.stream()
                .filter(Inheritance.class::isInstance)
                .map(Inheritance.class::cast)
                .forEach(inherited::add);
        inherited.sort(Comparator.comparingInt(Inheritance::position));
        if (!inherited.isEmpty()) {
            List<String> names =
                    inherited.stream().map(one -> Names.sql(one.inherited())).toList();
            tail.append("\nINHERITS (").append(String.join(", ", names)).append(")");
        }
        if (table.partitionKey() != null) {
            tail.append("\nPARTITION BY ").append(table.partitionKey());
        }
        if (table.accessMethod() != null) {
            tail.append("\nUSING ").append(Names.quote(table.accessMethod()));
        }
        if (!table.options().isEmpty()) {
            tail.append("\nWITH ").append(Options.parameters(table.options()));
        }
        if (table.tablespace() != null) {
            tail.append("\nTABLESPACE ").append(Names.quote(table.tablespace()));
        }
        if (table.server() != null) {
            tail.append("\nSERVER ")
                    .append(Names.quote(table.server()))
                    .append(Options.foreign(table.foreignOptions()));
        }
        return tail.toString();
    }

    /// A table that inherits takes its parents' defaults; where it has others, they are set afterwards.
    private static List<Step> inheritedMarks(Collection<SchemaObject> parts, Scene scene) {
        List<Step> steps = new ArrayList<>();
        if (parts.stream().noneMatch(Inheritance.class::isInstance)) {
            return steps;
        }
        for (SchemaObject part : parts) {
            if (part instanceof Column column) {
                steps.addAll(withoutDefaultOfParents(column, scene));
                if (column.inherited()) {
                    marks(column, parts, scene, steps);
                }
            }
        }
        return steps;
    }

    /// A column gets its parents' default where it names none. Where a number is its own, the server drops no default.
    private static List<Step> withoutDefaultOfParents(Column column, Scene scene) {
        ObjectId id = ObjectId.facet(Kind.COLUMN_DEFAULT, column.id());
        ColumnDefault given = defaultFromParents(column, scene);
        boolean isNumbered = !column.inherited() && scene.to().contains(ObjectId.facet(Kind.IDENTITY, column.id()));
        return given == null || isNumbered || scene.to().contains(id)
                ? List.of()
                : List.of(MarkWriter.dropDefault(new ColumnDefault(id, given.expression()), scene));
    }

    private static void marks(Column column, Collection<SchemaObject> parts, Scene scene, List<Step> steps) {
        ObjectId table = column.id().requiredParent();
        ObjectId id = ObjectId.facet(Kind.COLUMN_DEFAULT, column.id());
        ColumnDefault own = (ColumnDefault) scene.wanted(id);
        ColumnDefault given = defaultFromParents(column, scene);
        if (own != null && (given == null || !given.expression().equals(own.expression()))) {
            steps.add(MarkWriter.setDefault(own, scene));
        }
        for (SchemaObject part : parts) {
            boolean mine = Objects.equals(part.id().parent(), column.id());
            if (mine
                    && part instanceof NotNull mark
                    && !mark.inherited()
                    && scene.version() < MarkWriter.NAMED_NOT_NULL_SINCE
                    && !isRequiredByParents(table, column, scene)) {
                steps.addAll(MarkWriter.setNotNull(mark, scene));
            }
        }
    }

    private static boolean isRequiredByParents(ObjectId table, Column column, Scene scene) {
        return Inheritances.parents(scene.to(), table).stream()
                .map(parent -> ObjectId.facet(
                        Kind.NOT_NULL,
                        ObjectId.part(Kind.COLUMN, parent, column.id().name())))
                .anyMatch(scene.to()::contains);
    }

    private static @Nullable ColumnDefault defaultFromParents(Column column, Scene scene) {
        for (ObjectId parent : Inheritances.parents(scene.to(), column.id().requiredParent())) {
            ObjectId id = ObjectId.facet(
                    Kind.COLUMN_DEFAULT,
                    ObjectId.part(Kind.COLUMN, parent, column.id().name()));
            if (scene.wanted(id) instanceof ColumnDefault value) {
                return value;
            }
        }
        return null;
    }

    static List<Step> drop(Table table, Scene scene) {
        String sql = "DROP " + scene.before().words(table.id()) + " " + Names.sql(table.id());
        if (Rerouting.followTheWhole(scene, table.id())) {
            return List.of(Step.of(table.id(), "drop", sql));
        }
        return List.of(Step.of(
                table.id(),
                "drop",
                sql,
                table.form() == Table.Form.FOREIGN
                        ? Hazards.breaksCode("what reads " + table.id().path() + " fails")
                        : Hazards.deletesData("the rows of " + table.id().path() + " are lost"
                                + LikelyRenames.ofTable(table, scene))));
    }

    /// Changes the table in place; null where it must be made again.
    static @Nullable List<Step> alter(Table from, Table to, Scene scene) {
        boolean otherForm = from.form() != to.form() || !Objects.equals(from.partitionKey(), to.partitionKey());
        if (otherForm
                || !Objects.equals(from.server(), to.server())
                || Placement.isFixed(from.accessMethod(), to.accessMethod(), scene)) {
            return null;
        }
        boolean typed = to.ofType() != null && !to.ofType().equals(from.ofType());
        if (typed && !TypedTables.haveSameColumns(from, to, scene)) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        String head = scene.after().alter(to.id());
        if (!Objects.equals(from.ofType(), to.ofType())) {
            steps.add(Step.of(
                    to.id(), "change its type", head + (to.ofType() == null ? " NOT OF" : " OF " + to.ofType())));
        }
        if (from.unlogged() != to.unlogged()) {
            steps.add(Step.of(
                    to.id(),
                    "change persistence",
                    head + (to.unlogged() ? " SET UNLOGGED" : " SET LOGGED"),
                    Hazards.rewrites("the table is copied"),
                    Hazards.blocksReads("the table is locked until the copy ends")));
            steps.addAll(ownSequences(to, scene));
        }
        steps.addAll(Placement.changes(from, to, head));
        for (String change : Options.changes(from.options(), to.options())) {
            steps.add(Step.clause(to.id(), "storage parameters", head, change, ""));
        }
        String foreign = Options.foreignChanges(from.foreignOptions(), to.foreignOptions());
        if (!foreign.isEmpty()) {
            steps.add(Step.of(to.id(), "options", head + " " + foreign));
        }
        steps.addAll(security(from, to));
        return to.isPartitioned() ? steps.stream().map(LockHazards::withoutRows).toList() : steps;
    }

    /// From version 15 on the sequences of a table go with it, also those that shall stay as they are.
    private static List<Step> ownSequences(Table to, Scene scene) {
        List<Step> steps = new ArrayList<>();
        if (scene.version() < SEQUENCES_FOLLOW_SINCE) {
            return steps;
        }
        for (SequenceOwner link : scene.from().all(SequenceOwner.class)) {
            if (to.id().equals(link.column().parent())
                    && scene.wanted(link.id().requiredParent()) instanceof Sequence sequence
                    && sequence.unlogged() != to.unlogged()) {
                steps.add(Step.of(
                        sequence.id(),
                        "keep its persistence",
                        "ALTER SEQUENCE " + Names.sql(sequence.id())
                                + (sequence.unlogged() ? " SET UNLOGGED" : " SET LOGGED")));
            }
        }
        return steps;
    }

    private static List<Step> security(@Nullable Table from, Table to) {
        List<Step> steps = new ArrayList<>();
        String head = "ALTER TABLE " + Names.sql(to.id());
        if ((from != null && from.rowSecurity()) != to.rowSecurity()) {
            steps.add(Step.of(
                    to.id(),
                    "row security",
                    head + (to.rowSecurity() ? " ENABLE" : " DISABLE") + " ROW LEVEL SECURITY"));
        }
        if ((from != null && from.forceRowSecurity()) != to.forceRowSecurity()) {
            String force = to.forceRowSecurity() ? " FORCE" : " NO FORCE";
            steps.add(Step.of(to.id(), "row security for the owner", head + force + " ROW LEVEL SECURITY"));
        }
        return steps;
    }
}
