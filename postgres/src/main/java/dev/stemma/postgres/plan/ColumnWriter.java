package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Hazard;
import dev.stemma.postgres.read.AutomaticNames;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Columns of tables and attributes of composite types, with their defaults, identities and not-null marks.
final class ColumnWriter {
    private static final int SET_EXPRESSION_SINCE = 17;
    static final int NAMED_NOT_NULL_SINCE = 18;

    private ColumnWriter() {}

    /// `email text COLLATE "C" DEFAULT 'x' NOT NULL`, of the column and the marks that come with it.
    static String definition(Column column, Collection<SchemaObject> marks) {
        StringBuilder text =
                new StringBuilder(Names.quote(column.id().name())).append(' ').append(column.type());
        text.append(Options.foreign(column.foreignOptions()));
        if (column.compression() != null) {
            text.append(" COMPRESSION ").append(column.compression());
        }
        if (column.collation() != null) {
            text.append(" COLLATE ").append(column.collation());
        }
        text.append(marks(column, marks));
        return text.toString();
    }

    /// What follows the type.
    static String marks(Column column, Collection<SchemaObject> marks) {
        StringBuilder text = new StringBuilder();
        if (column.generated() != null) {
            text.append(" GENERATED ALWAYS AS (")
                    .append(column.generated().expression())
                    .append(")");
            text.append(column.generated().stored() ? " STORED" : " VIRTUAL");
        }
        for (SchemaObject mark : marks) {
            if (mark instanceof ColumnDefault value) {
                text.append(" DEFAULT ").append(value.expression());
            } else if (mark instanceof Identity identity) {
                text.append(' ').append(identity(identity));
            }
        }
        for (SchemaObject mark : marks) {
            if (mark instanceof NotNull notNull) {
                text.append(' ').append(notNull(notNull));
            }
        }
        return text.toString();
    }

    static String notNull(NotNull notNull) {
        String name =
                notNull.constraintName() == null ? "" : "CONSTRAINT " + Names.quote(notNull.constraintName()) + " ";
        return name + "NOT NULL" + (notNull.noInherit() ? " NO INHERIT" : "");
    }

    private static String identity(Identity identity) {
        List<String> options = SequenceWriter.clauses(identity.options());
        ObjectId column = identity.id().requiredParent();
        ObjectId table = column.requiredParent();
        String usualName = AutomaticNames.of(table.name(), column.name(), "seq");
        boolean isUsual = identity.sequenceName().equals(usualName)
                && identity.sequenceSchema().equals(table.schema());
        if (!isUsual) {
            options.addFirst(
                    "SEQUENCE NAME " + Identifiers.qualified(identity.sequenceSchema(), identity.sequenceName()));
        }
        return "GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY"
                + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
    }

    private static ObjectId holder(SchemaObject part) {
        ObjectId parent = part.id().requiredParent();
        return parent.kind() == Kind.COLUMN ? parent.requiredParent() : parent;
    }

    static boolean isAttribute(Column column) {
        return column.id().requiredParent().kind() == Kind.COMPOSITE_TYPE;
    }

    static List<Step> add(Column column, Collection<SchemaObject> marks, Scene scene) {
        ObjectId holder = holder(column);
        if (isAttribute(column)) {
            return List.of(Step.clause(
                    holder,
                    "add attribute " + column.id().name(),
                    "ALTER TYPE " + Names.sql(holder),
                    "ADD ATTRIBUTE " + definition(column, marks) + cascade(holder, scene),
                    "attribute"));
        }
        List<Step> steps = new ArrayList<>();
        Step step = Step.clause(
                holder,
                "add column " + column.id().name(),
                scene.after().alter(holder),
                "ADD COLUMN " + definition(column, marks),
                "add");
        steps.add(withHazards(step, column, marks, scene));
        steps.addAll(settings(null, column, scene));
        return steps;
    }

    private static Step withHazards(Step step, Column column, Collection<SchemaObject> marks, Scene scene) {
        Step result = step;
        String path = column.id().path();
        boolean required = marks.stream().anyMatch(NotNull.class::isInstance);
        boolean filled = marks.stream().anyMatch(mark -> !(mark instanceof NotNull)) || column.generated() != null;
        if (!scene.stands(holder(column))) {
            return result;
        }
        if (required && !filled) {
            result = result.with(Hazards.mayFail("rows that are there have no value for " + path));
        }
        boolean stored = column.generated() != null && column.generated().stored();
        boolean numbered = marks.stream().anyMatch(Identity.class::isInstance);
        if (stored || numbered) {
            result = result.with(Hazards.rewrites("every row gets a value for " + path));
        } else if (marks.stream().anyMatch(ColumnWriter::isVolatile)) {
            result = result.with(Hazards.rewrites("the default of " + path + " is worked out for every row"));
        }
        return result;
    }

    /// Only constants and a few functions are known to give every row the same value.
    private static boolean isVolatile(SchemaObject mark) {
        if (!(mark instanceof ColumnDefault value)) {
            return false;
        }
        String expression = value.expression();
        boolean calls = expression.contains("(")
                && !expression.startsWith("'")
                && !expression.matches("(?s)(now\\(\\)|CURRENT_\\w+(\\(\\d\\))?|\\(?-?[0-9.]+\\)?(::.*)?|ARRAY\\[.*)");
        return calls;
    }

    /// The tables of a type get, lose and change columns with it.
    private static String cascade(ObjectId type, Scene scene) {
        return scene.hasTypedTables(type) ? " CASCADE" : "";
    }

    static List<Step> drop(Column column, Scene scene) {
        ObjectId holder = holder(column);
        if (isAttribute(column)) {
            return List.of(Step.clause(
                    holder,
                    "drop attribute " + column.id().name(),
                    "ALTER TYPE " + Names.sql(holder),
                    "DROP ATTRIBUTE " + Names.quote(column.id().name()) + cascade(holder, scene),
                    "attribute",
                    Hazards.deletesData("the values of " + column.id().path() + " are lost")));
        }
        Step step = Step.clause(
                holder,
                "drop column " + column.id().name(),
                scene.before().alter(holder),
                "DROP COLUMN " + Names.quote(column.id().name()),
                "drop");
        boolean computed = column.generated() != null;
        if (!computed) {
            step = step.with(Hazards.deletesData(
                    "the values of " + column.id().path() + " are lost" + LikelyRename.ofColumn(column, scene)));
        }
        return List.of(step);
    }

    /// Changes the column in place; null where that cannot be.
    static @Nullable List<Step> alter(Column from, Column to, Scene scene) {
        if (!Objects.equals(from.generated(), to.generated()) && !canRegenerate(from, to, scene.version())) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        boolean regenerated = !Objects.equals(from.generated(), to.generated());
        if (regenerated && to.generated() == null) {
            steps.add(regenerate(to, scene));
        }
        if (isRetyped(from, to)) {
            steps.add(retype(from, to, scene));
        }
        if (regenerated && to.generated() != null) {
            steps.add(regenerate(to, scene));
        }
        if (!isAttribute(to)) {
            // A column takes the storage of its new type with it.
            Column before = isRetyped(from, to) ? from.withStorage(null) : from;
            steps.addAll(settings(before, to, scene));
        }
        return steps;
    }

    static boolean isRetyped(Column from, Column to) {
        return !from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation());
    }

    private static boolean canRegenerate(Column from, Column to, int version) {
        Generated before = from.generated();
        Generated after = to.generated();
        if (before == null) {
            return false;
        }
        if (after == null) {
            return before.stored();
        }
        // The server gives the old expression the new type first.
        boolean fits = new TypeChange(from.type(), to.type()).using("x") == null;
        return fits && before.stored() == after.stored() && version >= SET_EXPRESSION_SINCE;
    }

    private static Step regenerate(Column to, Scene scene) {
        String column = "ALTER COLUMN " + Names.quote(to.id().name()) + " ";
        Generated generated = to.generated();
        ObjectId holder = holder(to);
        String head = scene.after().alter(holder);
        if (generated == null) {
            return Step.clause(holder, "keep the values of " + to.id().name(), head, column + "DROP EXPRESSION", "");
        }
        Step step = Step.clause(
                holder,
                "generate " + to.id().name() + " anew",
                head,
                column + "SET EXPRESSION AS (" + generated.expression() + ")",
                "");
        return generated.stored()
                ? step.with(Hazards.rewrites(
                        "every row gets a new value for " + to.id().path()))
                : step;
    }

    static Step retype(Column from, Column to, Scene scene) {
        ObjectId holder = holder(to);
        String name = Names.quote(to.id().name());
        String collation = to.collation() == null ? "" : " COLLATE " + to.collation();
        if (isAttribute(to)) {
            return Step.clause(
                    holder,
                    "change the type of " + to.id().name(),
                    "ALTER TYPE " + Names.sql(holder),
                    "ALTER ATTRIBUTE " + name + " TYPE " + to.type() + collation + cascade(holder, scene),
                    "attribute");
        }
        TypeChange change = new TypeChange(from.type(), to.type());
        // A type made again has the same name as before: its old values are other values to the server.
        boolean swapped = from.type().equals(to.type()) && from.collation() == null && to.collation() == null;
        String conversion = swapped ? Conversions.sameName(name, to, scene) : change.using(name);
        // The values of a generated column are worked out anew.
        String using = conversion == null || to.generated() != null ? "" : " USING " + conversion;
        Step step = Step.clause(
                holder,
                "change the type of " + to.id().name(),
                scene.after().alter(holder),
                "ALTER COLUMN " + name + " TYPE " + to.type() + collation + using,
                "column");
        return retypeHazards(step, to, change, swapped);
    }

    private static Step retypeHazards(Step step, Column to, TypeChange change, boolean swapped) {
        Step result = step;
        if (swapped || !change.isFree()) {
            result = result.with(Hazards.rewrites("every row is written with the new type of "
                            + to.id().path()))
                    .with(Hazards.blocksReads("the table is locked until the rewrite ends"));
        }
        if (swapped) {
            result = result.with(
                    Hazards.mayFail("a value of " + to.id().path() + " that the type no longer has stops it"));
        }
        if (!swapped && !change.keepsEveryValue()) {
            result = result.with(Hazards.mayFail(
                    "a value of " + to.id().path() + " may not be one of " + to.type() + ", or lose something"));
        }
        return result;
    }

    /// Storage, compression, statistics and options, where they differ from a column that has none of its own.
    static List<Step> settings(@Nullable Column from, Column to, Scene scene) {
        List<Step> steps = new ArrayList<>();
        ObjectId holder = holder(to);
        String head = only(scene, holder);
        String column = "ALTER COLUMN " + Names.quote(to.id().name()) + " ";
        String before = from == null ? null : from.storage();
        if (!Objects.equals(before, to.storage())) {
            String storage = to.storage() == null ? usualStorage(to.type()) : to.storage();
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

    /// Up to version 15 the server knows no word for the usual storage, so it must be named.
    private static String usualStorage(String type) {
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

    static Step setDefault(ColumnDefault value, Scene scene) {
        ObjectId column = value.id().requiredParent();
        return Step.clause(
                column.requiredParent(),
                "default of " + column.name(),
                only(scene, column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " SET DEFAULT " + value.expression(),
                "column");
    }

    static Step dropDefault(ColumnDefault value, Scene scene) {
        ObjectId column = value.id().requiredParent();
        return Step.clause(
                column.requiredParent(),
                "no default of " + column.name(),
                only(scene, column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " DROP DEFAULT",
                "column");
    }

    /// A default is each table's own, also where others inherit from it.
    private static String only(Scene scene, ObjectId table) {
        boolean inherited = table.kind() == Kind.TABLE && scene.isInherited(table);
        return inherited
                ? "ALTER TABLE ONLY " + Names.sql(table)
                : scene.after().alter(table);
    }

    static List<Step> setNotNull(NotNull mark, Scene scene) {
        ObjectId column = mark.id().requiredParent();
        if (column.kind() == Kind.DOMAIN) {
            return List.of(domainNotNull(mark, column, scene));
        }
        ObjectId table = column.requiredParent();
        // The server names the constraints of children after the parent's only where that one is named.
        boolean handedDown = scene.version() >= NAMED_NOT_NULL_SINCE && scene.isInherited(table);
        boolean plain = mark.constraintName() == null && !mark.noInherit() && !mark.notValid() && !handedDown;
        String clause = plain
                ? "ALTER COLUMN " + Names.quote(column.name()) + " SET NOT NULL"
                : "ADD CONSTRAINT " + Names.quote(scene.after().constraintName(mark.id())) + " NOT NULL "
                        + Names.quote(column.name()) + (mark.noInherit() ? " NO INHERIT" : "")
                        + (mark.notValid() ? " NOT VALID" : "");
        Step step = Step.clause(
                table, "require " + column.name(), scene.after().alter(table), clause, plain ? "not null" : "");
        return List.of(mark.notValid() ? step : withScan(step, column, scene));
    }

    private static Step withScan(Step step, ObjectId column, Scene scene) {
        return scene.stands(column.requiredParent())
                ? step.with(Hazards.scans("every row is looked at for a null in " + column.path()))
                        .with(Hazards.mayFail("a null in " + column.path() + " stops it"))
                : step;
    }

    private static Step domainNotNull(NotNull mark, ObjectId domain, Scene scene) {
        String clause = mark.constraintName() == null
                ? "SET NOT NULL"
                : "ADD CONSTRAINT " + Names.quote(mark.constraintName()) + " NOT NULL";
        return Step.clause(domain, "require a value", scene.after().alter(domain), clause, "");
    }

    static Step dropNotNull(NotNull mark, Scene scene) {
        ObjectId column = mark.id().requiredParent();
        if (column.kind() == Kind.DOMAIN) {
            return Step.clause(column, "allow null", scene.before().alter(column), "DROP NOT NULL", "");
        }
        ObjectId table = column.requiredParent();
        return Step.clause(
                table,
                "allow null in " + column.name(),
                scene.before().alter(table),
                "ALTER COLUMN " + Names.quote(column.name()) + " DROP NOT NULL",
                "not null");
    }

    /// From version 18 on a not-null mark is a constraint with a name; null where it must be made anew.
    static @Nullable List<Step> alter(NotNull from, NotNull to, Scene scene) {
        if (!from.notValid() && to.notValid()) {
            return null;
        }
        ObjectId holder = Names.holderOf(to.id());
        String head = scene.after().alter(holder);
        List<Step> steps = new ArrayList<>();
        String oldName = scene.before().constraintName(from.id());
        String name = scene.after().constraintName(to.id());
        if (!oldName.equals(name)) {
            steps.add(Step.of(
                    holder,
                    "rename constraint " + oldName,
                    head + " RENAME CONSTRAINT " + Names.quote(oldName) + " TO " + Names.quote(name)));
        }
        if (from.noInherit() != to.noInherit()) {
            String inherit = to.noInherit() ? "NO INHERIT" : "INHERIT";
            steps.add(Step.of(
                    holder, "inheritance of " + name, head + " ALTER CONSTRAINT " + Names.quote(name) + " " + inherit));
        }
        if (from.notValid() && !to.notValid()) {
            Hazard scan = Hazards.scans("every row is looked at, while others read and write");
            steps.add(Step.of(holder, "validate " + name, head + " VALIDATE CONSTRAINT " + Names.quote(name), scan));
        }
        return steps;
    }

    static Step addIdentity(Identity identity, Scene scene) {
        ObjectId column = identity.id().requiredParent();
        return Step.clause(
                column.requiredParent(),
                "number " + column.name(),
                scene.after().alter(column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " ADD " + identity(identity),
                "");
    }

    static Step dropIdentity(Identity identity, Scene scene) {
        ObjectId column = identity.id().requiredParent();
        return Step.clause(
                column.requiredParent(),
                "do not number " + column.name(),
                scene.before().alter(column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " DROP IDENTITY",
                "");
    }

    static List<Step> alter(Identity from, Identity to, Scene scene) {
        ObjectId column = to.id().requiredParent();
        ObjectId table = column.requiredParent();
        List<Step> steps = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        if (from.always() != to.always()) {
            changes.add("SET GENERATED " + (to.always() ? "ALWAYS" : "BY DEFAULT"));
        }
        changes.addAll(SequenceWriter.changes(from.options(), to.options(), "SET "));
        if (!changes.isEmpty()) {
            steps.add(Step.clause(
                    table,
                    "change how " + column.name() + " is numbered",
                    scene.after().alter(table),
                    "ALTER COLUMN " + Names.quote(column.name()) + " " + String.join(" ", changes),
                    ""));
        }
        steps.addAll(renameSequence(from, to));
        return steps;
    }

    private static List<Step> renameSequence(Identity from, Identity to) {
        List<Step> steps = new ArrayList<>();
        ObjectId table = to.id().requiredParent().requiredParent();
        if (!from.sequenceName().equals(to.sequenceName())) {
            steps.add(Step.of(
                    table,
                    "rename the sequence of " + to.id().requiredParent().name(),
                    "ALTER SEQUENCE "
                            + Identifiers.qualified(from.sequenceSchema(), from.sequenceName())
                            + " RENAME TO " + Names.quote(to.sequenceName())));
        }
        return steps;
    }
}
