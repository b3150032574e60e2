package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ValueType.Column;
import java.util.List;

/// What is said of tables after all of them are made: inheritance, marks that are not checked, comments on marks,
/// statistics of computed index columns.
final class LateMaker {
    private static final int NAMED_NOT_NULL_SINCE = 18;

    private final World world;
    private final FacetMaker facets;

    LateMaker(World world, FacetMaker facets) {
        this.world = world;
        this.facets = facets;
    }

    void make(Choices choices, Relation relation) {
        if (relation.form() == Relation.Form.TABLE) {
            inherits(choices.in("inherits"), relation);
        }
        if (relation.isTable() && world.version >= NAMED_NOT_NULL_SINCE) {
            mark(choices.in("mark"), relation);
        }
    }

    /// The server refuses it where the columns do not fit.
    private void inherits(Choices own, Relation relation) {
        List<Relation> parents = world.tables().stream()
                .filter(other ->
                        other.form() == Relation.Form.TABLE && !other.path().equals(relation.path()))
                .filter(other -> other.columns().stream().allMatch(column -> has(relation, column)))
                .toList();
        if (!parents.isEmpty() && own.chance("here", 25)) {
            world.add(
                    own,
                    "inherits",
                    "alter table " + relation.name() + " inherit "
                            + own.pick("parent", parents).name());
        }
    }

    private static boolean has(Relation relation, Column column) {
        return relation.columns().stream()
                .anyMatch(one -> one.name().equals(column.name()) && one.type().is(column.type()));
    }

    private void mark(Choices own, Relation relation) {
        if (!own.chance("here", 7)) {
            return;
        }
        Column column = own.pick("column", relation.columns());
        String name = own.pick("name", List.of("late_value", "late_mark"));
        world.add(
                own,
                "mark",
                "alter table " + relation.name() + " add constraint " + name + " not null "
                        + Expressions.quoted(column)
                        + (own.chance("unchecked", 50) ? " not valid" : ""));
        facets.comment(own, "constraint " + name + " on " + relation.name(), 25);
    }
}
