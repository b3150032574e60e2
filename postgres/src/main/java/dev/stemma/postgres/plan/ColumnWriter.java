package dev.stemma.postgres.plan;

import dev.stemma.catalog.Column;
import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Constraint;
import dev.stemma.catalog.Generated;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.catalog.Table;
import dev.stemma.plan.Hazards;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Columns of tables and attributes of composite types.
final class ColumnWriter {
    private static final int SET_EXPRESSION_SINCE = 17;

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
        // An identity column may have a default as well, which it inherits; the server takes no clause for that.
        boolean identified = marks.stream().anyMatch(Identity.class::isInstance);
        for (SchemaObject mark : marks) {
            if (mark instanceof ColumnDefault value && !identified) {
                text.append(" DEFAULT ").append(value.expression());
            } else if (mark instanceof Identity identity) {
                text.append(' ').append(MarkWriter.identity(identity));
            }
        }
        for (SchemaObject mark : marks) {
            if (mark instanceof NotNull notNull) {
                text.append(' ').append(MarkWriter.notNull(notNull));
            }
        }
        return text.toString();
    }

    private static ObjectId holder(SchemaObject part) {
        ObjectId parent = part.id().requiredParent();
        return parent.kind() == Kind.COLUMN ? parent.requiredParent() : parent;
    }

    static boolean isAttribute(Column column) {
        return column.id().requiredParent().kind() == Kind.COMPOSITE_TYPE;
    }

    static List<Step> add(Column column, Collection<SchemaObject> given, Scene scene) {
        ObjectId holder = holder(column);
        Collection<SchemaObject> marks = MarkWriter.named(holder, given, scene);
        if (isAttribute(column)) {
            return List.of(Step.clause(
                    holder,
                    "add attribute " + column.id().name(),
                    "ALTER TYPE " + Names.sql(holder),
                    "ADD ATTRIBUTE " + definition(column, marks) + cascade(holder, scene),
                    "attribute"));
        }
        List<Step> steps = new ArrayList<>();
        Identity numbered = FamilyNumbers.refused(holder, marks, scene);
        if (numbered != null) {
            steps.addAll(FamilyNumbers.add(
                    column, marks, numbered, scene, filled -> addition(column, filled, marks, scene)));
            steps.addAll(ColumnSettings.of(null, column, scene));
            return steps;
        }
        steps.add(addition(column, marks, marks, scene));
        steps.addAll(ColumnSettings.of(null, column, scene));
        steps.addAll(IdentityType.ofNew(marks, scene));
        return steps;
    }

    /// @param wanted the marks that the column will have, which say what becomes of rows that are there
    private static Step addition(
            Column column, Collection<SchemaObject> marks, Collection<SchemaObject> wanted, Scene scene) {
        ObjectId holder = holder(column);
        Step step = Step.clause(
                holder,
                "add column " + column.id().name(),
                scene.after().alter(holder),
                "ADD COLUMN " + definition(column, marks),
                "add");
        return scene.stands(holder) ? ColumnHazards.ofNew(step, column, wanted, scene) : step;
    }

    /// The tables of a type get, lose and change columns with it.
    private static String cascade(ObjectId type, Scene scene) {
        return TypedTables.any(scene, type) ? " CASCADE" : "";
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
                Descents.isLeftToChildren(scene, column.id())
                        ? "ALTER TABLE ONLY " + Names.sql(holder)
                        : scene.before().alter(holder),
                "DROP COLUMN " + Names.quote(column.id().name()),
                "drop");
        boolean holdsValues = column.generated() == null
                && !(scene.from().find(holder) instanceof Table table && table.form() == Table.Form.FOREIGN);
        if (holdsValues) {
            step = step.with(Hazards.deletesData(
                    "the values of " + column.id().path() + " are lost" + LikelyRenames.ofColumn(column, scene)));
        }
        return List.of(step);
    }

    /// Changes the column in place; null where that cannot be.
    static @Nullable List<Step> alter(Column from, Column to, Scene scene) {
        if (!Objects.equals(from.generated(), to.generated()) && !canRegenerate(from, to, scene)) {
            return null;
        }
        List<Step> steps = new ArrayList<>();
        boolean regenerated = !Objects.equals(from.generated(), to.generated());
        if (regenerated && to.generated() == null) {
            steps.add(regenerate(to, scene));
        }
        if (isRetyped(from, to)) {
            steps.addAll(retype(from, to, scene));
        }
        if (regenerated && to.generated() != null) {
            steps.add(regenerate(to, scene));
        }
        if (!isAttribute(to)) {
            Column before = isRetyped(from, to) ? ColumnSettings.ofNewType(from) : from;
            steps.addAll(ColumnSettings.of(before, to, scene));
        }
        return steps;
    }

    static boolean isRetyped(Column from, Column to) {
        return !from.type().equals(to.type()) || !Objects.equals(from.collation(), to.collation());
    }

    private static boolean canRegenerate(Column from, Column to, Scene scene) {
        Generated before = from.generated();
        Generated after = to.generated();
        if (before == null) {
            return false;
        }
        if (after == null) {
            return before.stored();
        }
        // The server gives the old expression the new type first.
        boolean fits = new TypeChange(from.type(), to.type()).isAssigned();
        boolean once = !isRetyped(from, to) || !OwnExpressions.isSetAlone(scene, to.id());
        return fits
                && once
                && before.stored() == after.stored()
                && scene.version() >= SET_EXPRESSION_SINCE
                && (after.stored() || !mayBeChecked(to.id().requiredParent(), scene));
    }

    /// The server gives no virtual column of a table with checks another expression.
    private static boolean mayBeChecked(ObjectId table, Scene scene) {
        return scene.isInherited(table)
                || Inheritances.parts(scene.from(), table).stream().anyMatch(ColumnWriter::isCheck)
                || Inheritances.parts(scene.to(), table).stream().anyMatch(ColumnWriter::isCheck);
    }

    private static boolean isCheck(SchemaObject part) {
        return part instanceof Constraint constraint && constraint.type() == Constraint.Type.CHECK;
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
                OwnExpressions.isSetAlone(scene, to.id()) ? ColumnSettings.only(scene, holder) : head,
                column + "SET EXPRESSION AS (" + generated.expression() + ")",
                "");
        return generated.stored() ? ColumnHazards.ofExpression(step, to, scene) : step;
    }

    static List<Step> retype(Column from, Column to, Scene scene) {
        ObjectId holder = holder(to);
        if (isAttribute(to)) {
            Step step = Step.clause(
                    holder,
                    "change the type of " + to.id().name(),
                    "ALTER TYPE " + Names.sql(holder),
                    "ALTER ATTRIBUTE " + typed(to) + cascade(holder, scene),
                    "attribute");
            return List.of(TypedTables.any(scene, holder) ? ColumnHazards.ofType(step, from, to, false, scene) : step);
        }
        // A type made again has the same name as before: its old values are other values to the server.
        boolean collated = from.collation() != null || to.collation() != null;
        boolean swapped = from.type().equals(to.type()) && (!collated || Conversions.isMadeAgain(from, scene));
        // The values of a generated column are worked out anew; those of a foreign table are elsewhere.
        boolean elsewhere = scene.wanted(holder) instanceof Table table && table.form() == Table.Form.FOREIGN;
        boolean written = to.generated() == null && !elsewhere;
        String name = Names.quote(to.id().name());
        String conversion = written ? conversion(name, from, to, swapped, scene) : null;
        boolean asks = conversion != null && Conversions.hasQuery(conversion);
        String using = asks ? "pg_temp.converted(" + name + ")" : conversion;
        Step bare = Step.clause(
                holder,
                "change the type of " + to.id().name(),
                scene.after().alter(holder),
                "ALTER COLUMN " + typed(to) + (using == null ? "" : " USING " + using),
                "column");
        Step step = elsewhere ? bare : ColumnHazards.ofType(bare, from, to, swapped, scene);
        String body = asks ? conversion("$1", from, to, swapped, scene) : null;
        return body == null ? List.of(step) : Conversions.byFunction(from, to, body, step, scene);
    }

    private static @Nullable String conversion(String value, Column from, Column to, boolean swapped, Scene scene) {
        return swapped ? Conversions.again(value, to, scene) : Conversions.other(value, from, to, scene);
    }

    private static String typed(Column to) {
        String collation = to.collation() == null ? "" : " COLLATE " + to.collation();
        return Names.quote(to.id().name()) + " TYPE " + to.type() + collation;
    }
}
