package dev.stemma.postgres.plan;

import dev.stemma.catalog.ColumnDefault;
import dev.stemma.catalog.Identity;
import dev.stemma.catalog.Kind;
import dev.stemma.catalog.NotNull;
import dev.stemma.catalog.ObjectId;
import dev.stemma.catalog.SchemaObject;
import dev.stemma.plan.Hazards;
import dev.stemma.postgres.read.AutomaticNames;
import dev.stemma.sql.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is marked on a column by a statement of its own: its default, its identity, and that it is not null.
final class MarkWriter {
    static final int NAMED_NOT_NULL_SINCE = 18;
    private static final int NAMED_IN_DOMAINS_SINCE = 17;

    private MarkWriter() {}

    /// The server chooses another name for a not-null constraint while the usual one is taken: by the table's
    /// or domain's predecessor, by a partition that has it from its parent, or by a table that had the name before.
    static Collection<SchemaObject> named(ObjectId holder, Collection<SchemaObject> parts, Scene scene) {
        if (!isNamed(holder, scene)) {
            return parts;
        }
        boolean always = isNameTaken(holder, scene);
        List<SchemaObject> named = new ArrayList<>();
        for (SchemaObject part : parts) {
            named.add(
                    always && part instanceof NotNull mark
                            ? mark.withName(Names.usualName(part.id()))
                            : named(part, scene));
        }
        return named;
    }

    /// Whether the server has names for not-null constraints of the table or domain.
    static boolean isNamed(ObjectId holder, Scene scene) {
        return scene.version() >= (holder.kind() == Kind.DOMAIN ? NAMED_IN_DOMAINS_SINCE : NAMED_NOT_NULL_SINCE);
    }

    /// Whether the table's or domain's predecessor, or a table that inherits, has the usual names.
    private static boolean isNameTaken(ObjectId holder, Scene scene) {
        return scene.fate(holder) == Fate.SWAP || scene.isInherited(holder);
    }

    /// The mark with its usual name said where the server would choose another, since a table beside has that one.
    static SchemaObject named(SchemaObject part, Scene scene) {
        if (!(part instanceof NotNull mark) || !isNamed(Names.holderOf(mark.id()), scene)) {
            return part;
        }
        String usual = Names.usualName(mark.id());
        return scene.isNameContested(Names.holderOf(mark.id()), usual) ? mark.withName(usual) : mark;
    }

    static String notNull(NotNull notNull) {
        String name =
                notNull.constraintName() == null ? "" : "CONSTRAINT " + Names.quote(notNull.constraintName()) + " ";
        return name + "NOT NULL" + (notNull.noInherit() ? " NO INHERIT" : "");
    }

    static String identity(Identity identity) {
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

    static List<Step> addDefault(ColumnDefault value, Scene scene) {
        List<Step> steps = new ArrayList<>();
        steps.add(setDefault(value, scene));
        steps.addAll(TypedTables.fill(scene, value.id().requiredParent()));
        return steps;
    }

    static Step setDefault(ColumnDefault value, Scene scene) {
        ObjectId column = value.id().requiredParent();
        return Step.clause(
                column.requiredParent(),
                "default of " + column.name(),
                ColumnSettings.only(scene, column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " SET DEFAULT " + value.expression(),
                "column");
    }

    static Step dropDefault(ColumnDefault value, Scene scene) {
        ObjectId column = value.id().requiredParent();
        return Step.clause(
                column.requiredParent(),
                "no default of " + column.name(),
                ColumnSettings.only(scene, column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " DROP DEFAULT",
                "column");
    }

    static List<Step> setNotNull(NotNull mark, Scene scene) {
        ObjectId column = mark.id().requiredParent();
        if (column.kind() == Kind.DOMAIN) {
            return List.of(domainNotNull((NotNull) named(mark, scene), column, scene));
        }
        ObjectId table = column.requiredParent();
        // The server names the constraints of children after the parent's only where that one is named.
        boolean taken = scene.version() >= NAMED_NOT_NULL_SINCE && isNameTaken(table, scene);
        boolean named = taken || ((NotNull) named(mark, scene)).constraintName() != null;
        boolean plain = !named && !mark.noInherit() && !mark.notValid();
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
        Step step = Step.clause(domain, "require a value", scene.after().alter(domain), clause, "");
        return DomainHazards.ofRule(step, domain, scene);
    }

    static List<Step> dropNotNull(NotNull mark, Scene scene) {
        ObjectId column = mark.id().requiredParent();
        if (column.kind() == Kind.DOMAIN) {
            return List.of(Step.clause(column, "allow null", scene.before().alter(column), "DROP NOT NULL", ""));
        }
        List<Step> steps = new ArrayList<>();
        MovedMarks.claimed(scene, mark.id()).forEach(childs -> steps.add(claim(childs, scene)));
        steps.add(allowNull(column, scene, "not null"));
        KeyMarks.staying(scene, column).forEach(part -> steps.add(allowNull(part, scene, "")));
        return steps;
    }

    private static Step allowNull(ObjectId column, Scene scene, String group) {
        return Step.clause(
                column.requiredParent(),
                "allow null in " + column.name(),
                scene.before().alter(column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " DROP NOT NULL",
                group);
    }

    /// Makes a constraint that the table has from its parents its own, too; no row is looked at.
    private static Step claim(ObjectId mark, Scene scene) {
        ObjectId column = mark.requiredParent();
        ObjectId table = column.requiredParent();
        return Step.clause(
                table,
                "require " + column.name() + " by itself",
                scene.before().alter(table),
                "ALTER COLUMN " + Names.quote(column.name()) + " SET NOT NULL",
                "");
    }

    /// From version 18 on a not-null mark is a constraint with a name; null where it must be made anew.
    static @Nullable List<Step> alter(NotNull from, NotNull to, Scene scene) {
        if (!from.notValid() && to.notValid()) {
            return null;
        }
        ObjectId holder = Names.holderOf(to.id());
        String head = scene.after().alter(holder);
        List<Step> steps = new ArrayList<>();
        String oldName = Names.of(from);
        String name = Names.of(to);
        if (!oldName.equals(name)) {
            steps.add(Step.of(
                    holder,
                    "rename constraint " + oldName,
                    head + " RENAME CONSTRAINT " + Names.quote(oldName) + " TO " + Names.quote(name)));
        }
        if (from.noInherit() != to.noInherit()) {
            String inherit = to.noInherit() ? "NO INHERIT" : "INHERIT";
            Step step = Step.of(
                    holder, "inheritance of " + name, head + " ALTER CONSTRAINT " + Names.quote(name) + " " + inherit);
            steps.add(
                    to.noInherit() || !scene.isInherited(holder)
                            ? step
                            : step.with(Hazards.scans("every row of the tables that inherit is looked at")));
        }
        if (from.notValid()) {
            steps.addAll(looked(to, scene));
        }
        return steps;
    }

    /// Looks at all rows for what is there and was not looked at.
    static List<Step> looked(@Nullable SchemaObject object, Scene scene) {
        if (!(object instanceof NotNull mark) || mark.notValid()) {
            return List.of();
        }
        ObjectId holder = Names.holderOf(mark.id());
        String name = scene.after().constraintName(mark.id());
        return List.of(Step.of(
                holder,
                "validate " + name,
                scene.after().alter(holder) + " VALIDATE CONSTRAINT " + Names.quote(name),
                Hazards.scans("every row is looked at, while others read and write")));
    }

    static List<Step> addIdentity(Identity identity, Scene scene) {
        ObjectId column = identity.id().requiredParent();
        List<Step> steps = new ArrayList<>();
        steps.add(Step.clause(
                column.requiredParent(),
                "number " + column.name(),
                scene.after().alter(column.requiredParent()),
                "ALTER COLUMN " + Names.quote(column.name()) + " ADD " + identity(identity),
                ""));
        steps.addAll(IdentityType.ofNew(List.of(identity), scene));
        return steps;
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
            String sequence = Identifiers.qualified(from.sequenceSchema(), from.sequenceName());
            steps.addAll(Counting.intoBounds(table, sequence, from.options(), to.options()));
            Step change = Step.clause(
                    table,
                    "change how " + column.name() + " is numbered",
                    scene.after().alter(table),
                    "ALTER COLUMN " + Names.quote(column.name()) + " " + String.join(" ", changes),
                    "");
            steps.add(Counting.held(change, from.options(), to.options()));
        }
        steps.addAll(renameSequence(from, to));
        steps.addAll(IdentityType.change(from, to, scene));
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
