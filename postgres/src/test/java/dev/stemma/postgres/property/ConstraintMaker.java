package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Keys, checks, exclusions and foreign keys.
final class ConstraintMaker {
    private static final List<String> ACTIONS = List.of("cascade", "restrict", "set null", "set default", "no action");

    private final World world;
    private final FacetMaker facets;
    private final Expressions expressions;

    ConstraintMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
        this.expressions = new Expressions(world);
    }

    /// What stands in the brackets after the columns.
    ///
    /// @param required columns that every key must have, since the table is partitioned by them
    List<String> inside(Choices choices, Relation relation, List<Column> required) {
        List<String> parts = new ArrayList<>();
        List<Column> possible = relation.columns().stream()
                .filter(column ->
                        column.plain() && Expressions.ordered(List.of(column)).size() == 1)
                .toList();
        if (!possible.isEmpty()) {
            key(choices.in("pk"), relation, possible, required, parts);
            key(choices.in("key"), relation, possible, required, parts);
        }
        for (String name : List.of("c1", "c2")) {
            Choices own = choices.in(name);
            if (own.chance("here", 22)) {
                parts.add((required.isEmpty() ? name(own, "ck_" + name) : "constraint ck_" + name + " ") + "check ("
                        + expressions.condition(own, "", relation.columns()) + ")"
                        + (own.chance("no inherit", 6) && required.isEmpty() ? " no inherit" : ""));
            }
        }
        exclusion(choices.in("exclusion"), relation, parts);
        return parts;
    }

    /// Constraints of several tables may have one name; some are named by the server.
    private static String name(Choices own, String name) {
        return own.chance("named", 75) ? "constraint " + own.pick("name", List.of(name, name + "_b")) + " " : "";
    }

    private void key(Choices own, Relation relation, List<Column> possible, List<Column> required, List<String> parts) {
        boolean primary = own.path().endsWith("pk");
        if (!own.chance("here", primary ? 55 : 25)) {
            return;
        }
        List<Column> columns = new ArrayList<>(required);
        own.several("columns", possible, own.chance("two", 25) ? 2 : 1).stream()
                .filter(column -> !columns.contains(column))
                .forEach(columns::add);
        // To which of two equal keys a foreign key belongs is for the server to choose.
        if (relation.keys().stream().anyMatch(key -> Set.copyOf(key).equals(Set.copyOf(columns)))) {
            return;
        }
        boolean deferrable = own.chance("deferrable", 8);
        String nulls = !primary && world.version >= 15 && own.chance("nulls", 12) ? " nulls not distinct" : "";
        List<Column> others = relation.columns().stream()
                .filter(column -> column.plain() && !columns.contains(column))
                .toList();
        String include = !others.isEmpty() && own.chance("include", 10)
                ? " include (" + Expressions.quoted(own.pick("included", others)) + ")"
                : "";
        String unique = relation.path().replaceAll("\\D", "");
        parts.add(name(own, (primary ? "pk_" : "uq_") + unique) + (primary ? "primary key" : "unique" + nulls) + " ("
                + Expressions.names(columns) + ")" + include
                + (own.chance("filled", 6) ? " with (fillfactor = " + own.number("fill", 60, 80) + ")" : "")
                + (deferrable ? " deferrable" + (own.chance("deferred", 50) ? " initially deferred" : "") : ""));
        if (!deferrable) {
            relation.keys().add(columns);
        }
    }

    private void exclusion(Choices own, Relation relation, List<String> parts) {
        List<Column> ranges = relation.columns().stream()
                .filter(column -> column.plain() && column.type().family() == Family.RANGE)
                .toList();
        if (relation.form() == Relation.Form.TABLE && !ranges.isEmpty() && own.chance("here", 40)) {
            parts.add("constraint ex_" + relation.path().replaceAll("\\D", "") + " exclude using gist ("
                    + Expressions.quoted(own.pick("column", ranges)) + " with &&)"
                    + (own.chance("where", 30)
                            ? " where (" + expressions.condition(own, "", relation.columns()) + ")"
                            : ""));
        }
    }

    /// Constraints that come after all tables: foreign keys, in circles too, and those that are not checked yet.
    void links(Choices choices, Relation relation) {
        for (String name : List.of("fk1", "fk2")) {
            Choices own = choices.in(name);
            if (own.chance("here", name.equals("fk1") ? 45 : 12)) {
                foreignKey(own, relation);
            }
        }
        Choices late = choices.in("late");
        if (relation.form() != Relation.Form.PARTITION && late.chance("here", 8)) {
            String unchecked = world.version >= 18 && late.chance("unenforced", 20) ? " not enforced" : "";
            world.add(
                    late,
                    "check",
                    "alter table " + relation.name() + " add constraint late check ("
                            + expressions.condition(late, "", relation.columns()) + ")"
                            + (unchecked.isEmpty() && late.chance("not valid", 50) ? " not valid" : unchecked));
            facets.comment(late, "constraint late on " + relation.name(), 20);
        }
    }

    /// A list of columns that is a key over there, and columns of the same types here.
    private record Reference(Relation target, List<Column> key) {
        @Override
        public String toString() {
            return target.path() + key;
        }
    }

    private void foreignKey(Choices own, Relation relation) {
        List<Reference> references = new ArrayList<>();
        for (Relation target : world.tables()) {
            for (List<Column> key : target.keys()) {
                if (target.form() != Relation.Form.PARTITION && key.stream().allMatch(one -> has(relation, one))) {
                    references.add(new Reference(target, key));
                }
            }
        }
        if (references.isEmpty()) {
            return;
        }
        Reference reference = own.pick("reference", references);
        List<Column> mine = new ArrayList<>();
        for (Column column : reference.key()) {
            List<Column> fitting = relation.columns().stream()
                    .filter(one -> one.plain() && one.type().is(column.type()) && !mine.contains(one))
                    .toList();
            if (fitting.isEmpty()) {
                return;
            }
            mine.add(own.pick("column " + column, fitting));
        }
        String constraint =
                "fk_" + own.pick("name", List.of("a", "b")) + "_" + own.path().replaceAll("\\D", "");
        world.add(
                own,
                "foreign key",
                "alter table " + relation.name() + " add constraint " + constraint + " foreign key ("
                        + Expressions.names(mine) + ") references "
                        + reference.target().name() + " ("
                        + Expressions.names(reference.key()) + ")" + options(own));
        facets.comment(own, "constraint " + constraint + " on " + relation.name(), 8);
    }

    private static boolean has(Relation relation, Column column) {
        return relation.columns().stream()
                .anyMatch(one -> one.plain() && one.type().is(column.type()));
    }

    private String options(Choices own) {
        String options = (own.chance("full", 5) ? " match full" : "")
                + (own.chance("on delete", 30) ? " on delete " + own.pick("delete", ACTIONS) : "")
                + (own.chance("on update", 12) ? " on update " + own.pick("update", ACTIONS) : "");
        if (own.chance("deferrable", 15)) {
            return options + " deferrable" + (own.chance("deferred", 50) ? " initially deferred" : "");
        }
        if (world.version >= 18 && own.chance("unenforced", 5)) {
            return options + " not enforced";
        }
        return options + (own.chance("not valid", 6) ? " not valid" : "");
    }
}
