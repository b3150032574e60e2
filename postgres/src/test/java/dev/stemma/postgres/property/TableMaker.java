package dev.stemma.postgres.property;

import dev.stemma.postgres.property.ColumnMaker.Columns;
import dev.stemma.postgres.property.ValueType.Column;
import dev.stemma.postgres.property.ValueType.Family;
import java.util.ArrayList;
import java.util.List;

/// Tables of every form, with their columns, keys, checks and indexes.
final class TableMaker {
    private static final List<String> PRIVILEGES =
            List.of("select", "insert", "update", "delete", "truncate", "references", "trigger");

    private final World world;
    private final FacetMaker facets;
    private final ColumnMaker columns;
    private final ConstraintMaker constraints;
    private final IndexMaker indexes;
    private final PartitionMaker partitions;

    TableMaker(World world, FacetMaker facets, TypeMaker types) {
        this.world = world;
        this.facets = facets;
        this.columns = new ColumnMaker(world, facets, types);
        this.constraints = new ConstraintMaker(world, facets);
        this.indexes = new IndexMaker(world, facets, types);
        this.partitions = new PartitionMaker(world, facets, indexes);
    }

    void plain(Choices choices, String name) {
        List<ValueType> rows = rowTypes();
        if (!rows.isEmpty() && choices.chance("typed", 5)) {
            typed(choices, name, choices.pick("row type", rows));
            return;
        }
        Columns made = columns.make(choices.in("columns"), 35);
        List<Relation> parents = parents(choices, made);
        Columns own = parents.isEmpty() ? made : withoutConflicts(choices, made, parents);
        Relation relation = Relation.of(choices.path(), name, Relation.Form.TABLE, all(own, parents));
        List<String> parts = new ArrayList<>(own.definitions());
        parts.addAll(constraints.inside(choices, relation, List.of()));
        String tail = ")" + (parents.isEmpty() ? "" : "\ninherits (" + names(parents) + ")") + options(choices);
        world.add(choices, "table", "create " + persistence(choices) + "table " + name, parts, tail);
        finish(choices, relation);
    }

    private static String names(List<Relation> relations) {
        return String.join(", ", relations.stream().map(Relation::name).toList());
    }

    private List<ValueType> rowTypes() {
        return world.types.stream()
                .filter(type ->
                        type.family() == Family.ROW && type.samples().getFirst().equals("null::" + type.sql()))
                .filter(type ->
                        world.relations.stream().noneMatch(one -> one.name().equals(type.sql())))
                .toList();
    }

    private void typed(Choices choices, String name, ValueType type) {
        Relation relation = Relation.of(choices.path(), name, Relation.Form.TABLE, type.fields());
        List<String> parts = new ArrayList<>();
        for (Column column : type.fields()) {
            if (choices.chance("option " + column, 30)) {
                parts.add(Expressions.quoted(column) + " with options not null");
            }
        }
        parts.addAll(constraints.inside(choices, relation, List.of()));
        String head = "create table " + name + " of " + type.sql();
        if (parts.isEmpty()) {
            world.add(choices, "table", head);
        } else {
            world.add(choices, "table", head, parts, ")");
        }
        finish(choices, relation);
    }

    private List<Relation> parents(Choices choices, Columns made) {
        List<Relation> possible = world.tables().stream()
                .filter(table -> table.form() == Relation.Form.TABLE)
                .filter(table -> table.columns().stream().allMatch(column -> fits(column, made)))
                .toList();
        return possible.isEmpty() || !choices.chance("inherits", 14)
                ? List.of()
                : choices.several("parents", possible, choices.chance("two parents", 20) ? 2 : 1);
    }

    /// Columns of one name are merged, where their types agree.
    private static boolean fits(Column inherited, Columns made) {
        return made.columns().stream()
                .noneMatch(column -> column.name().equals(inherited.name())
                        && (!column.type().is(inherited.type()) || column.plain() != inherited.plain()));
    }

    private static Columns withoutConflicts(Choices choices, Columns made, List<Relation> parents) {
        Columns own = Columns.empty();
        for (int at = 0; at < made.columns().size(); at++) {
            Column column = made.columns().get(at);
            boolean inherited = parents.stream()
                    .flatMap(parent -> parent.columns().stream())
                    .anyMatch(one -> one.name().equals(column.name()));
            if (!inherited || column.plain() && choices.chance("repeats " + column, 40)) {
                own.add(column, made.definitions().get(at));
            }
        }
        return own;
    }

    private static List<Column> all(Columns own, List<Relation> parents) {
        List<Column> all = new ArrayList<>(own.columns());
        for (Relation parent : parents) {
            for (Column column : parent.columns()) {
                if (all.stream().noneMatch(one -> one.name().equals(column.name()))) {
                    all.add(column);
                }
            }
        }
        return all;
    }

    private static String persistence(Choices choices) {
        return choices.chance("unlogged", 6) ? "unlogged " : "";
    }

    private static String options(Choices choices) {
        List<String> options = new ArrayList<>();
        if (choices.chance("fillfactor", 8)) {
            options.add("fillfactor = " + choices.number("fill", 50, 90));
        }
        if (choices.chance("vacuum", 6)) {
            options.add("autovacuum_enabled = " + choices.chance("vacuumed", 30));
        }
        if (choices.chance("toast", 3)) {
            options.add("toast.autovacuum_enabled = false");
        }
        return options.isEmpty() ? "" : "\nwith (" + String.join(", ", options) + ")";
    }

    void partitioned(Choices choices, String name) {
        Columns made = columns.make(choices.in("columns"), 35);
        List<Column> keys =
                made.plain().stream().filter(PartitionMaker::canPartition).toList();
        if (keys.isEmpty()) {
            plain(choices, name);
            return;
        }
        Column key = choices.pick("partition key", keys);
        String strategy = choices.pick("strategy", List.of("range", "list", "hash"));
        Relation relation = Relation.of(choices.path(), name, Relation.Form.PARTITIONED, made.columns());
        List<String> parts = new ArrayList<>(made.definitions());
        List<String> inside = constraints.inside(choices, relation, List.of(key));
        parts.addAll(inside);
        relation.notes().addAll(inside);
        String tail = ")\npartition by " + strategy + " (" + Expressions.quoted(key) + ")";
        world.add(choices, "table", "create table " + name, parts, tail);
        finish(choices, relation);
        partitions.make(choices, relation, made, key, strategy, 0);
    }

    void foreign(Choices choices, String name) {
        if (world.servers.isEmpty()) {
            plain(choices, name);
            return;
        }
        Columns made = columns.make(choices.in("columns"), 35);
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < made.columns().size(); at++) {
            Choices own = choices.in("columns").in(made.columns().get(at).name());
            String definition = made.definitions().get(at);
            if (!definition.contains("generated")
                    && !definition.contains("serial")
                    && own.chance("foreign option", 15)) {
                Column column = made.columns().get(at);
                definition = Expressions.quoted(column) + " " + column.type().sql() + " options (column_name '"
                        + own.pick("remote", List.of("a", "b")) + "')";
            }
            parts.add(definition);
        }
        String tail = ")\nserver " + choices.pick("server", world.servers)
                + (choices.chance("options", 50)
                        ? " options (table_name '" + choices.pick("table", List.of("t", "u")) + "')"
                        : "");
        world.add(choices, "table", "create foreign table " + name, parts, tail);
        Relation relation = Relation.of(choices.path(), name, Relation.Form.FOREIGN, made.columns());
        world.relations.add(relation);
        columns.settings(choices.in("columns"), relation);
        facets.comment(choices, "foreign table " + name, 10);
        facets.owner(choices, "foreign table " + name);
        facets.grants(choices, "table " + name, PRIVILEGES);
    }

    private void finish(Choices choices, Relation relation) {
        world.relations.add(relation);
        if (choices.chance("row type used", 8)) {
            world.types.add(relation.rowType());
        }
        columns.settings(choices.in("columns"), relation);
        indexes.make(choices, relation);
        facets.comment(choices, "table " + relation.name(), 12);
        facets.owner(choices, "table " + relation.name());
        facets.grants(choices, "table " + relation.name(), PRIVILEGES);
        rows(choices, relation);
        dropped(choices, relation);
    }

    /// A column that was there once leaves a gap in the server's numbers.
    private void dropped(Choices choices, Relation relation) {
        if (choices.chance("gap", 4)) {
            world.add(choices, "gap", "alter table " + relation.name() + " add column gap integer");
            world.add(choices, "gap closed", "alter table " + relation.name() + " drop column gap");
        }
    }

    private void rows(Choices choices, Relation relation) {
        for (int row = 0; row < 2; row++) {
            Choices own = choices.in("row " + row);
            List<Column> filled =
                    relation.columns().stream().filter(Column::plain).toList();
            List<String> values = new ArrayList<>();
            for (Column column : filled) {
                List<String> samples = column.type().samples();
                values.add(samples.get(row % samples.size()));
            }
            world.rows.add(Piece.of(
                    own.path(),
                    "insert into " + relation.name() + " (" + Expressions.names(filled)
                            + ") overriding system value values (" + String.join(", ", values) + ")"));
        }
    }
}
